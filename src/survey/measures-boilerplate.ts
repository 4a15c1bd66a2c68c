// Boilerplate after Lang & Stice-Lawrence: wording that many organisations share, measured by runs of four words.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import { byCodeUnit } from '../base/by-code-unit.js';
import { type DataTable, table } from '../base/table.js';
import { gramsOf, shareOfWords } from './measures-grams.js';
import { assertEnough, type MeasuredText, wordCount } from './measures-texts.js';

/** Options of {@link sharedBoilerplate}. */
export interface SharedBoilerplateOptions {
  /** Words in a run, 2–12. Default 4, as in the source. */
  readonly n?: number;
  /** Runs used by at least this share of organisations are common language and left out, 0–1. Default 0.75, as in the source. */
  readonly tooCommon?: number;
  /** Runs used by at least this share of organisations are boilerplate, 0–1. Default 0.3, as in the source. */
  readonly common?: number;
  /** So are runs that occur at least this often per report on average, 1–1,000. Default 5, as in the source. */
  readonly perReport?: number;
  /** Fewest organisations, 2–100,000. Default 20: below, a third of them is a handful and the shares mean nothing. */
  readonly fewest?: number;
}

/** The boilerplate of a report, by shared wording. */
export interface SharedBoilerplateRow {
  readonly organization: string | null;
  readonly year: number | null;
  readonly file: string;
  readonly words: number;
  /** Words in sentences with at least one shared run ÷ words: the published measure. */
  readonly bySentence: number | null;
  /** Words covered by shared runs ÷ words: stricter, since one run does not condemn a long sentence. */
  readonly byWord: number | null;
  /** What the shared runs were taken from: always the reports given. */
  readonly basis: 'corpus';
}

const columns = [
  'organization',
  'year',
  'file',
  'words',
  'bySentence',
  'byWord',
  'basis',
] as const satisfies readonly (keyof SharedBoilerplateRow)[];

/**
 * One row for each report, ordered by file: how much of it is wording that many organisations share. A run of n words within a
 * sentence counts if at least `common` of the organisations use it, or it occurs `perReport` times per report, unless `tooCommon` of
 * them do. Frequency counts organisations, not files.
 *
 * *Source:* after Lang & Stice-Lawrence 2015, Journal of Accounting and Economics 60. *Not for:* saying that a report has no facts
 * (a shared sentence may hold a figure): that is `boilerplateShare` of the scores.
 * @throws {ShuzhiError} CORPUS_TOO_SMALL with fewer than `fewest` organisations; OPTION_UNKNOWN, OPTION_INVALID
 */
export function sharedBoilerplate(
  texts: readonly MeasuredText[],
  options: SharedBoilerplateOptions = {},
): DataTable<SharedBoilerplateRow> {
  assertOptions('sharedBoilerplate', options, ['n', 'tooCommon', 'common', 'perReport', 'fewest']);
  const { n = 4, tooCommon = 0.75, common = 0.3, perReport = 5, fewest = 20 } = options;
  assertNumber('sharedBoilerplate', 'n', n, 2, 12, true);
  assertNumber('sharedBoilerplate', 'tooCommon', tooCommon, 0, 1);
  assertNumber('sharedBoilerplate', 'common', common, 0, 1);
  assertNumber('sharedBoilerplate', 'perReport', perReport, 1, 1000);
  assertNumber('sharedBoilerplate', 'fewest', fewest, 2, 100_000, true);
  const bodies = new Set(texts.map(({ body }) => body)).size;
  assertEnough('sharedBoilerplate', '个单位', 'organisations', bodies, fewest);
  const shared = sharedRuns(texts, { n, bodies, tooCommon, common, perReport });
  const rows = texts.map((text) => ({
    organization: text.organization,
    year: text.year,
    file: text.file,
    words: wordCount(text),
    bySentence: shareOfWords(text.sentences, (sentence) =>
      gramsOf(sentence, n).some((gram) => shared.has(gram)),
    ),
    byWord: coveredShare(text, n, shared),
    basis: 'corpus' as const,
  }));
  return table(
    columns,
    rows.sort((a, b) => byCodeUnit(a.file, b.file)),
  );
}

interface Thresholds {
  readonly n: number;
  readonly bodies: number;
  readonly tooCommon: number;
  readonly common: number;
  readonly perReport: number;
}

function sharedRuns(
  texts: readonly MeasuredText[],
  { n, bodies, tooCommon, common, perReport }: Thresholds,
): ReadonlySet<string> {
  const users = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { sentences, body } of texts) {
    for (const gram of sentences.flatMap((sentence) => gramsOf(sentence, n))) {
      const known = users.get(gram);
      if (known === undefined) users.set(gram, new Set([body]));
      else known.add(body);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  const shared = new Set<string>();
  for (const [gram, { size }] of users) {
    if (size >= tooCommon * bodies) continue;
    if (size >= common * bodies || counts.get(gram)! >= perReport * texts.length) shared.add(gram);
  }
  return shared;
}

function coveredShare(text: MeasuredText, n: number, shared: ReadonlySet<string>): number | null {
  let covered = 0;
  for (const sentence of text.sentences) {
    let reached = 0;
    gramsOf(sentence, n).forEach((gram, at) => {
      if (!shared.has(gram)) return;
      covered += at + n - Math.max(at, reached);
      reached = at + n;
    });
  }
  const words = wordCount(text);
  return words === 0 ? null : covered / words;
}
