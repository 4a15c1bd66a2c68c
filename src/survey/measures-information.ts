// Information content (信息含量): what of a report's wording neither its peers nor the others explain.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import { assertEnough, type MeasuredText } from './measures-texts.js';

/** Options of {@link informationContent}. */
export interface InformationOptions {
  /** The peer group of a report. Default: its attribute `sector`; reports without one are a group of their own. */
  readonly groupOf?: (text: MeasuredText) => string;
  /** Fewest reports, 5–100,000. Default 20: a mean of fewer is not a standard. */
  readonly fewest?: number;
}

/** How much of a report is standard wording. */
export interface InformationRow {
  readonly organization: string | null;
  readonly year: number | null;
  readonly file: string;
  readonly group: string;
  /** Σ|μ|: 0 (nothing of its own) to about 2. */
  readonly information: number;
  /** α₁ + α₂: near 1 where peers and others explain the wording. */
  readonly standard: number;
  /** α₁, what the peers explain; α₂, what the others do. */
  readonly peers: number;
  readonly others: number;
}

const columns = [
  'organization',
  'year',
  'file',
  'group',
  'information',
  'standard',
  'peers',
  'others',
] as const satisfies readonly (keyof InformationRow)[];

/**
 * One row for each report that has at least one other report in its group and one outside, ordered by file. The report's word frequencies (summing
 * to 1) are regressed, over all words of the corpus, on the mean frequencies of the other reports of its group and on those of the
 * other groups: norm = α₀ + α₁·peers + α₂·others + μ. `information` = Σ|μ|, `standard` = α₁ + α₂.
 *
 * *Source:* after 孟庆斌、杨俊华、鲁冰 2017《中国工业经济》(12), which follows Hanley & Hoberg 2010. *Not for:* reports of very different
 * length: a short one has more residue by chance. A report whose peers and others use the same words to the last share is left out.
 * @throws {ShuzhiError} CORPUS_TOO_SMALL with fewer than `fewest` reports; OPTION_UNKNOWN, OPTION_INVALID
 */
export function informationContent(
  texts: readonly MeasuredText[],
  options: InformationOptions = {},
): DataTable<InformationRow> {
  assertOptions('informationContent', options, ['groupOf', 'fewest']);
  const { groupOf = ({ attributes }) => attributes.sector ?? '', fewest = 20 } = options;
  assertNumber('informationContent', 'fewest', fewest, 5, 100_000, true);
  const written = texts.filter(({ sentences }) => sentences.length > 0);
  assertEnough('informationContent', '份报告', 'reports', written.length, fewest);
  const ordered = written.sort((a, b) => byCodeUnit(a.file, b.file));
  const numbers = numberWords(ordered);
  const groups = ordered.map(groupOf);
  const sums = sumByGroup(ordered, groups, numbers);
  const rows = ordered.flatMap((text, index) => {
    const fitted = explain(frequencies(text, numbers), groups[index]!, sums, ordered.length);
    if (fitted === null) return [];
    const { organization, year, file } = text;
    return [{ organization, year, file, group: groups[index]!, ...fitted }];
  });
  return table(columns, rows);
}

function numberWords(texts: readonly MeasuredText[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const word of texts.flatMap(({ sentences }) => sentences.flat())) {
    if (!numbers.has(word)) numbers.set(word, numbers.size);
  }
  return numbers;
}

function frequencies({ sentences }: MeasuredText, numbers: ReadonlyMap<string, number>): Float64Array {
  const words = sentences.flat();
  const shares = new Float64Array(numbers.size);
  for (const word of words) shares[numbers.get(word)!]! += 1 / words.length;
  return shares;
}

interface GroupSum {
  readonly sum: Float64Array;
  reports: number;
}

interface GroupSums {
  readonly byGroup: ReadonlyMap<string, GroupSum>;
  readonly total: Float64Array;
}

function sumByGroup(
  texts: readonly MeasuredText[],
  groups: readonly string[],
  numbers: ReadonlyMap<string, number>,
): GroupSums {
  const byGroup = new Map<string, GroupSum>();
  const total = new Float64Array(numbers.size);
  texts.forEach((text, index) => {
    const group = groups[index]!;
    const known = byGroup.get(group) ?? { sum: new Float64Array(numbers.size), reports: 0 };
    frequencies(text, numbers).forEach((share, word) => {
      known.sum[word]! += share;
      total[word]! += share;
    });
    known.reports++;
    byGroup.set(group, known);
  });
  return { byGroup, total };
}

function explain(
  own: Float64Array,
  group: string,
  sums: GroupSums,
  reports: number,
): Pick<InformationRow, 'information' | 'standard' | 'peers' | 'others'> | null {
  const mine = sums.byGroup.get(group)!;
  const outside = reports - mine.reports;
  if (mine.reports < 2 || outside < 1) return null;
  const peers = own.map((share, word) => (mine.sum[word]! - share) / (mine.reports - 1));
  const others = own.map((_share, word) => (sums.total[word]! - mine.sum[word]!) / outside);
  const solved = regress(own, peers, others);
  if (solved === null) return null;
  const [constant, first, second] = solved;
  let information = 0;
  own.forEach((share, word) => {
    information += Math.abs(share - constant - first * peers[word]! - second * others[word]!);
  });
  return { information, standard: first + second, peers: first, others: second };
}

/** Least squares of y on a constant and two regressors; null where the regressors do not tell themselves apart. */
function regress(
  y: Float64Array,
  one: Float64Array,
  two: Float64Array,
): readonly [number, number, number] | null {
  const n = y.length;
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / n;
  const [my, m1, m2] = [mean(y), mean(one), mean(two)];
  let s11 = 0;
  let s22 = 0;
  let s12 = 0;
  let s1y = 0;
  let s2y = 0;
  for (let i = 0; i < n; i++) {
    const a = one[i]! - m1;
    const b = two[i]! - m2;
    s11 += a * a;
    s22 += b * b;
    s12 += a * b;
    s1y += a * (y[i]! - my);
    s2y += b * (y[i]! - my);
  }
  const determinant = s11 * s22 - s12 * s12;
  if (determinant <= 1e-12 * s11 * s22) return null;
  const first = (s1y * s22 - s2y * s12) / determinant;
  const second = (s2y * s11 - s1y * s12) / determinant;
  return [my - first * m1 - second * m2, first, second];
}
