// Key words of a group of reports against the others: what they say more, and what less.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import { gSquared, logRatio } from './keyness.js';
import { assertEnough, FIGURE_WORD, type MeasuredText, SLOGAN_WORD, wordCount } from './measures-texts.js';

/** Options of {@link keyWords}. */
export interface KeyWordOptions {
  /** Fewest occurrences in both groups together, 1–1,000,000. Default 5. */
  readonly minCount?: number;
  /** Fewest organisations that use the word, 1–100,000. Default 2: one organisation's name is no key word of a group. */
  readonly minOrganizations?: number;
  /** Fewest reports in each group, 1–100,000. Default 5. */
  readonly fewest?: number;
}

/** A word in two groups. */
export interface KeyWordRow {
  readonly word: string;
  readonly count: number;
  readonly othersCount: number;
  /** Organisations of both groups that use it. */
  readonly organizations: number;
  /** Log-likelihood: how surely the groups differ. Above 10.83 for one word in a thousand by chance. */
  readonly gSquared: number;
  /** Binary logarithm of the ratio of its shares: how much they differ; positive where the group uses it more. */
  readonly logRatio: number;
}

const columns = [
  'word',
  'count',
  'othersCount',
  'organizations',
  'gSquared',
  'logRatio',
] as const satisfies readonly (keyof KeyWordRow)[];

/**
 * One row for each word, the surest difference first (then by code unit). Set phrases and numbers are no words here.
 *
 * *Source:* Dunning 1993 (G²), Hardie 2014 (log ratio). *Not for:* many words at once without care: of a thousand words alike in both
 * groups, fifty pass 3.84 by chance; words of one report repeat each other.
 * @throws {ShuzhiError} CORPUS_TOO_SMALL; OPTION_UNKNOWN, OPTION_INVALID
 */
export function keyWords(
  group: readonly MeasuredText[],
  others: readonly MeasuredText[],
  options: KeyWordOptions = {},
): DataTable<KeyWordRow> {
  assertOptions('keyWords', options, ['minCount', 'minOrganizations', 'fewest']);
  const { minCount = 5, minOrganizations = 2, fewest = 5 } = options;
  assertNumber('keyWords', 'minCount', minCount, 1, 1_000_000, true);
  assertNumber('keyWords', 'minOrganizations', minOrganizations, 1, 100_000, true);
  assertNumber('keyWords', 'fewest', fewest, 1, 100_000, true);
  assertEnough(
    'keyWords',
    '份报告（每组）',
    'reports in each group',
    Math.min(group.length, others.length),
    fewest,
  );
  const uses = usesOf(group, others);
  const sizes = [group, others].map((texts) => texts.reduce((sum, text) => sum + wordCount(text), 0));
  const rows: KeyWordRow[] = [];
  for (const [word, { counts, bodies }] of uses) {
    const [count, othersCount] = counts;
    if (count + othersCount < minCount || bodies.size < minOrganizations) continue;
    const here = { count, of: sizes[0]! };
    const there = { count: othersCount, of: sizes[1]! };
    const ratio = logRatio(here, there);
    if (ratio === null) continue;
    rows.push({
      word,
      count,
      othersCount,
      organizations: bodies.size,
      gSquared: gSquared(here, there),
      logRatio: ratio,
    });
  }
  return table(
    columns,
    rows.sort((a, b) => b.gSquared - a.gSquared || byCodeUnit(a.word, b.word)),
  );
}

interface Uses {
  readonly counts: [number, number];
  readonly bodies: Set<string>;
}

function usesOf(group: readonly MeasuredText[], others: readonly MeasuredText[]): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  [group, others].forEach((texts, side) => {
    for (const { sentences, body } of texts) {
      for (const word of sentences.flat()) {
        if (word === SLOGAN_WORD || word === FIGURE_WORD) continue;
        const known = uses.get(word) ?? { counts: [0, 0], bodies: new Set<string>() };
        known.counts[side as 0 | 1]++;
        known.bodies.add(body);
        uses.set(word, known);
      }
    }
  });
  return uses;
}
