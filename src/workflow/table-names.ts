// The tables of a result folder: their names, in the order of the documentation, and which of them are the core.
import { ShuzhiError } from '../base/errors.js';

/** Every table `score` can write, by file name without `.csv`. */
export const tableNames = [
  'reports',
  'balance',
  'problems',
  'named',
  'figures',
  'slogans',
  'boilerplate',
  'matrix',
  'matrix-long',
  'common',
  'recurrence',
  'clusters',
  'one-sided',
  'voice-gaps',
  'tension',
  'reuse',
  'phrases',
  'ledger',
  'figures-compared',
  'dating',
  'ratings',
  'rejected',
] as const;

export type TableName = (typeof tableNames)[number];

/** The tables of `--tables core`: what the main job needs. */
export const coreTables: readonly TableName[] = [
  'reports',
  'problems',
  'figures',
  'slogans',
  'boilerplate',
  'matrix',
  'matrix-long',
  'common',
  'clusters',
  'rejected',
];

/**
 * The tables meant by `all`, `core` or a list of names, in the order of {@link tableNames}. `rejected` is always among
 * them: nothing is lost silently.
 * @throws ShuzhiError OPTION_INVALID naming the tables there are
 */
export function chosenTables(choice: 'all' | 'core' | readonly string[]): readonly TableName[] {
  if (choice === 'all') return tableNames;
  const wanted = new Set<string>(choice === 'core' ? coreTables : choice);
  for (const name of wanted) {
    if ((tableNames as readonly string[]).includes(name)) continue;
    throw new ShuzhiError('OPTION_INVALID', `没有表“${name}” · there is no table "${name}"`, {
      hint: `可用 · known: all, core, ${tableNames.join(', ')}`,
    });
  }
  wanted.add('rejected');
  return tableNames.filter((name) => wanted.has(name));
}
