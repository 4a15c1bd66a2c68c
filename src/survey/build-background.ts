// A background of recurring strings counted from the analyst's own texts: what every organisation says, as counts without texts.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import { ShuzhiError } from '../base/errors.js';
import { type DataTable, table } from '../base/table.js';
import type { Codebook } from '../codebook/codebook.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import type { Report } from '../corpus/report.js';
import { companyOf } from './background-company.js';
import { type BackgroundCriteria, isKept, isLeftOut } from './background-criteria.js';
import { stockIn } from './background-stock.js';
import { countStrings } from './background-strings.js';
import { collectPhraseCorpus, type PhraseCorpus } from './phrase-corpus.js';

/** Options of {@link buildBackground}. */
export interface BackgroundOptions {
  /**
   * Fewest organisations that say a string, 3–100,000. Default 5: what fewer say may be copied, and a string few say could tell who
   * they are.
   */
  readonly minOrganizations?: number;
  /** Most characters read at once, 10,000–50,000,000. Default 10,000,000; above it whole reports are sampled, and `read` says which share. */
  readonly limit?: number;
  /** Dictionaries for noise, set phrases and stock words. Default: those that ship with the library. */
  readonly codebook?: Codebook;
}

/** A string of the background. */
export interface BackgroundRow {
  /** 4–16 Chinese characters. */
  readonly phrase: string;
  /** How many organisations (speakers, for texts about others) say it. */
  readonly organizations: number;
  /** In how many different years. */
  readonly years: number;
  readonly count: number;
  /** Share of the characters given that were read: 1 means all. */
  readonly read: number;
}

const columns = [
  'phrase',
  'organizations',
  'years',
  'count',
  'read',
] as const satisfies readonly (keyof BackgroundRow)[];

/** What is counted: the strings of the shipped background are as long, and hold together as firmly. */
const LENGTHS = { shortest: 4, longest: 16 };
const LEAST_COHESION = 3;
/** What is asked of a string besides: as of the shipped background (dictionaries/README.md, background). */
const ASKED = { freedom: 1.5, endsClause: 0.1, company: 0.05, stock: 0.5 };
/** Where the texts are of several years, what is said in one of them only is news. */
const LEAST_YEARS = 2;
/** So many times `minOrganizations` organisations there must be for “recurring” to mean anything. */
const LEAST_TIMES = 2;

/**
 * Resolves to the strings that recur in texts whoever writes them, most widely used first: closed repeats that hold together, stand
 * freely, stand among set phrases, and are made of stock words for at least half. Saved as CSV they are read by
 * `readCodebookAdditions`, and count as formula in boilerplate, beside the background that ships with the library. Counts
 * organisations, not files; holds no text, and no string that fewer than `minOrganizations` say.
 *
 * *Source:* as the shipped background. *Not for:* a few organisations' reports.
 * @throws ShuzhiError CORPUS_TOO_SMALL with fewer than twice `minOrganizations` organisations; OPTION_UNKNOWN, OPTION_INVALID
 */
export async function buildBackground(
  reports: Iterable<Report> | AsyncIterable<Report>,
  options: BackgroundOptions = {},
): Promise<DataTable<BackgroundRow>> {
  assertOptions('buildBackground', options, ['minOrganizations', 'limit', 'codebook']);
  const { minOrganizations = 5, limit = 10_000_000, codebook = defaultCodebook() } = options;
  assertNumber('buildBackground', 'minOrganizations', minOrganizations, 3, 100_000, true);
  assertNumber('buildBackground', 'limit', limit, 10_000, 50_000_000, true);
  const corpus = await collectPhraseCorpus(reports, { codebook, profiles: [], limit });
  const bodies = corpus.bodySizes.length;
  if (bodies < LEAST_TIMES * minOrganizations) throw tooFew(bodies, minOrganizations);
  return table(columns, rowsOf(corpus, codebook, minOrganizations));
}

function rowsOf(corpus: PhraseCorpus, codebook: Codebook, bodies: number): readonly BackgroundRow[] {
  const groups = [...new Set(corpus.years.flatMap((year) => year ?? []))].sort((a, b) => a - b);
  const yearGroups = Math.min(LEAST_YEARS, groups.length);
  const criteria: BackgroundCriteria = { ...ASKED, shortest: LENGTHS.shortest, bodies, yearGroups };
  const company = companyOf(corpus, (text) => stockIn(codebook, text, ['slogans']));
  const counted = countStrings(corpus, company, {
    ...LENGTHS,
    fewestBodies: bodies,
    fewestYearGroups: yearGroups,
    groups,
    leastCohesion: LEAST_COHESION,
    leastFreedom: ASKED.freedom,
  });
  return counted.flatMap((one) => {
    if (one.string.includes('#') || isLeftOut(one)) return [];
    if (!isKept(one, stockShare(codebook, one.string), criteria)) return [];
    const { string, bodies: organizations, yearGroups: years, count } = one;
    return [{ phrase: string, organizations, years, count, read: corpus.read }];
  });
}

function stockShare(codebook: Codebook, string: string): number {
  const covered = stockIn(codebook, string, ['slogans', 'formulas']);
  return covered.reduce((sum, mark) => sum + mark, 0) / string.length;
}

function tooFew(bodies: number, minOrganizations: number): ShuzhiError {
  const least = LEAST_TIMES * minOrganizations;
  return new ShuzhiError(
    'CORPUS_TOO_SMALL',
    `只有 ${bodies} 个单位，至少要 ${least} 个 · only ${bodies} organisations, at least ${least} are needed`,
    {
      hint: '单位由清单、文件名或正文得知 · organisations come from manifest, file name or text: shuzhi manifest',
    },
  );
}
