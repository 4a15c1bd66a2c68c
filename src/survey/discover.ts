// Set phrases the codebook does not list, as a table to be edited and added to it.
import { assertNumber, assertOneOf } from '../base/assert-options.js';
import { type DataTable, table } from '../base/table.js';
import type { Report } from '../corpus/report.js';
import { type Segmenter, segmenter } from '../document/segmenter.js';
import { nodejiebaTags } from '../document/segmenter-nodejieba.js';
import { type PhraseOptions, phraseSettings } from './phrase-options.js';
import { quotePhrases } from './phrase-quotes.js';
import { type FoundPhrase, findPhrases, type PhraseRow } from './phrase-rows.js';
import { alignVariant, variantFinder } from './phrase-variants.js';

/** Options of {@link discoverPhrases}. */
export interface DiscoverOptions extends PhraseOptions {
  /** Most rows, in the order of the table, 1–100,000. Default 2,000: more than anybody reads. */
  readonly most?: number;
  /**
   * `nodejieba`: tag each phrase by the optional package, leave out those with a person's name in them and those that are nothing but
   * names and dates, and show the tags. Default: none, and `tags` is empty. Named explicitly, since what comes out depends on it.
   */
  readonly tags?: 'nodejieba';
}

/** A phrase the codebook does not list. The first five columns are empty: who fills in `family` adds the phrase to the codebook. */
export interface DiscoveredRow
  extends Omit<
    PhraseRow,
    'listed' | 'family' | 'variantOf' | 'dispersion' | 'cohesion' | 'freedom' | 'cValue'
  > {
  readonly family: '';
  readonly kind: '';
  readonly since: '';
  readonly variantOf: '';
  /** The listed phrase it is near, else one of this table that is more widely used; empty where none is. */
  readonly near: string;
  /** The two laid side by side: 两个{坚决/}维护; empty without one. */
  readonly alignment: string;
  /** Words it is cut into: 1 is a word of the dictionary. */
  readonly words: number;
  /** Parts of speech of its words, where asked for: `n v`. */
  readonly tags: string;
  readonly dispersion: number;
  readonly cohesion: number;
  readonly freedom: number;
  readonly cValue: number;
  /** Where it is said: up to three reports of different organisations, joined by `;`. */
  readonly quotes: string;
}

const columns = [
  'phrase',
  'family',
  'kind',
  'since',
  'variantOf',
  'near',
  'alignment',
  'organizations',
  'reports',
  'count',
  'quoted',
  'words',
  'tags',
  'firstYear',
  'lastYear',
  'years',
  'roseIn',
  'rise',
  'fellIn',
  'fall',
  'dispersion',
  'cohesion',
  'freedom',
  'cValue',
  'read',
  'quotes',
] as const satisfies readonly (keyof DiscoveredRow)[];

/** From this share of occurrences in quotation marks on, a phrase is taken for a coinage, not for a term of some field of work. */
export const COINED = 0.5;

/**
 * Resolves to the phrases that `phrases` finds and the codebook does not list, with quotations and with columns to fill in: first
 * those that mostly stand in quotation marks, then the others, both by how widely they are used. Saved as CSV and edited, the table is read by `readCodebookAdditions`: rows with a `family` become set phrases of it, the
 * others stay out. Phrases with figures are left out, since none can be listed.
 * @param reports gives the reports each time it is called, for the texts are read twice
 * @throws ShuzhiError OPTION_UNKNOWN, OPTION_INVALID; PACKAGE_MISSING where tags are asked for and cannot be had
 * @example
 * const reports = ['用“板凳夜话”听民声。', '坚持“板凳夜话”解难题。', '“板凳夜话”开到田头。'].map((text, i) => ({
 *   id: `${i}`, organization: `${'甲乙丙'[i]}镇`, year: 2020 + i, text,
 * }));
 * const [row] = await discoverPhrases(() => reports, { minCohesion: 0 });
 * row.phrase // '板凳夜话'
 * row.quoted // 1
 * row.years // '2020:1;2021:1;2022:1'
 */
export async function discoverPhrases(
  reports: () => Iterable<Report> | AsyncIterable<Report>,
  options: DiscoverOptions = {},
): Promise<DataTable<DiscoveredRow>> {
  const { most = 2000, tags, ...rest } = options;
  if (tags !== undefined) assertOneOf('discoverPhrases', 'tags', tags, ['nodejieba']);
  assertNumber('discoverPhrases', 'most', most, 1, 100_000, true);
  const settings = phraseSettings(rest, ['most', 'tags']);
  const tagsOf = tags === undefined ? null : nodejiebaTags();
  const unlisted = (await findPhrases(reports(), settings)).filter(
    ({ row }) => !row.listed && !row.phrase.includes('#') && !isName(tagsOf?.(row.phrase) ?? []),
  );
  const found = [
    ...unlisted.filter(({ row }) => row.quoted >= COINED),
    ...unlisted.filter(({ row }) => row.quoted < COINED),
  ].slice(0, most);
  const quotes = await quotePhrases(found, reports(), settings.codebook);
  const nearest = nearer(found);
  const cut = segmenter(settings.codebook);
  return table(
    columns,
    found.map(({ row }, index) => ({
      ...rowOf(row, nearest(row, index), quotes[index]!, cut),
      tags: (tagsOf?.(row.phrase) ?? []).join(' '),
    })),
  );
}

const PERSON = /^nr/;
const NAME_OR_DATE = /^(?:nr|ns|nt|t)/;

/** Whether tags are those of a person's name with whatever is around it, or of names and dates alone. */
function isName(tags: readonly string[]): boolean {
  return (
    tags.some((tag) => PERSON.test(tag)) || (tags.length > 0 && tags.every((tag) => NAME_OR_DATE.test(tag)))
  );
}

function rowOf(
  row: PhraseRow,
  near: string,
  quotes: readonly string[],
  cut: Segmenter,
): Omit<DiscoveredRow, 'tags'> {
  const { listed: _listed, ...measures } = row;
  return {
    ...measures,
    family: '',
    kind: '',
    since: '',
    variantOf: '',
    near,
    alignment: near === '' ? '' : alignVariant(row.phrase, near),
    words: cut.words(row.phrase).length,
    quotes: quotes.join(';'),
  };
}

/** The listed phrase a row is near, else the nearest of the rows before it. */
function nearer(found: readonly FoundPhrase[]): (row: PhraseRow, index: number) => string {
  const order = new Map(found.map(({ row }, index) => [row.phrase, index]));
  const nearest = variantFinder(
    found.map(({ row }) => ({
      phrase: row.phrase,
      variantOf: '',
      family: '',
      since: null,
      kind: 'exhortation',
      source: '',
    })),
    (phrase, other) => order.get(other)! < order.get(phrase)!,
  );
  return (row) => (row.variantOf === '' ? nearest(row.phrase) : row.variantOf);
}
