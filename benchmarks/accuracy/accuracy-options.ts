// The command line of the accuracy run.
import { parseArgs } from 'node:util';
import { openSets } from './misses.js';

export interface AccuracyOptions {
  /** A folder of real texts, then a folder of labels for each reader; empty: none. */
  readonly texts: string | null;
  readonly labels: readonly string[];
  /** Run the frozen set too. */
  readonly frozen: boolean;
  /** Score the marked texts of corpora/training too; they are open, and what is taught from them flatters there. */
  readonly training: boolean;
  /** Print a row for each document. */
  readonly each: boolean;
  /** Print the wrong problems of this set and nothing else. */
  readonly misses: string | null;
  /** The day printed, YYYY-MM-DD. */
  readonly date: string;
}

/**
 * @param today the day to print where none is given
 * @throws Error on an unknown option, texts without labels, a date in another form, or a set that is blind
 */
export function accuracyOptions(args: readonly string[], today: string): AccuracyOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      frozen: { type: 'boolean', default: false },
      training: { type: 'boolean', default: false },
      each: { type: 'boolean', default: false },
      misses: { type: 'string' },
      date: { type: 'string', default: today },
    },
  });
  const [texts = null, ...labels] = positionals;
  if (texts !== null && labels.length === 0)
    throw new Error('after the folder of texts name a folder of labels for each reader');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.date))
    throw new Error(`--date ${values.date}: YYYY-MM-DD is wanted`);
  const misses = values.misses ?? null;
  if (misses !== null && !openSets.includes(misses))
    throw new Error(
      `--misses ${misses}: only ${openSets.join(', ')} may be looked at; check and frozen stay blind`,
    );
  return {
    texts,
    labels,
    frozen: values.frozen,
    training: values.training,
    each: values.each,
    misses,
    date: values.date,
  };
}
