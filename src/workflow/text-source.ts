// The texts of a folder for what reads them more than once: each report with the organisation and year its text tells.
import { ShuzhiError } from '../base/errors.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Rejection } from '../corpus/read-outcome.js';
import type { Report } from '../corpus/report.js';
import { streamReports } from '../corpus/stream-reports.js';
import { readDocument } from '../document/read-document.js';

/** How texts are read. */
export interface TextSourceOptions {
  readonly codebook: Codebook;
  readonly manifest: string | undefined;
  readonly textColumn: string | undefined;
}

/** Texts that can be read again and again, one at a time. */
export interface TextSource {
  readonly reports: () => AsyncIterable<Report>;
  /** What could not be used, each once; complete after one reading. */
  readonly rejected: readonly Rejection[];
  /** How many reports there are; complete after one reading. */
  readonly read: () => number;
}

/** What the text of a report tells of it. */
type Facts = Pick<Report, 'organization' | 'year' | 'speaker'>;

/**
 * Opens the texts of paths. What manifest and file name do not say of organisation and year is looked for in the text, once. A text
 * that is not in its organisation's own voice is its speaker's.
 * @throws ShuzhiError INPUT_EMPTY, at the end of the first reading, where not one report could be used
 */
export function textSource(
  paths: readonly string[],
  { codebook, manifest, textColumn }: TextSourceOptions,
): TextSource {
  const rejected: Rejection[] = [];
  const facts = new Map<string, Facts>();
  let complete = false;
  async function* reports(): AsyncGenerator<Report> {
    for await (const outcome of streamReports(paths, { manifest, textColumn })) {
      if (outcome.outcome === 'rejected') {
        if (!complete) rejected.push(outcome);
        continue;
      }
      const { report } = outcome;
      const known = facts.get(report.id) ?? factsOf(report, codebook);
      facts.set(report.id, known);
      yield { ...report, ...known };
    }
    complete = true;
    if (facts.size === 0) throw nothingLeft(rejected);
  }
  return { reports, rejected, read: () => facts.size };
}

function factsOf(report: Report, codebook: Codebook): Facts {
  const { organization, year, speaker, voice } = readDocument(report, codebook);
  return {
    organization: voice === 'self' ? (organization ?? undefined) : undefined,
    year: year ?? undefined,
    speaker: speaker ?? undefined,
  };
}

function nothingLeft(rejected: readonly Rejection[]): ShuzhiError {
  const reasons = rejected.map(({ file, code, reason }) => `${file}: ${code} ${reason}`);
  return new ShuzhiError(
    'INPUT_EMPTY',
    `没有一份可用的报告（共 ${rejected.length} 份输入）· not one report could be used, of ${rejected.length} inputs`,
    { hint: reasons.slice(0, 3).join('; ') },
  );
}
