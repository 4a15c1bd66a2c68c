// From what a reader hands on to what a batch keeps: analyses a report and marks its text.
import type { Codebook } from '../codebook/codebook.js';
import { type ReadOutcome, rejection } from '../corpus/read-outcome.js';
import type { Report } from '../corpus/report.js';
import type { Analysis } from '../profile/analysis.js';
import { markedText } from '../views/marked-text.js';
import type { AnalysedInput, ScoredInput } from './scored-input.js';

/** What is wanted beside the profiles. */
export interface ScoreReadingOptions {
  /** Whether to mark the text for the report page. */
  readonly marked: boolean;
}

/** Makes the function that turns one reading into what a batch keeps. A report that cannot be analysed becomes a rejection. */
export function scoreReading(
  analyse: (report: Report) => Analysis,
  codebook: Codebook,
  options: ScoreReadingOptions,
): (reading: ReadOutcome) => ScoredInput {
  const names = new Map(codebook.tables.categories.map((row) => [row.category, row.name]));
  const nameOf = (category: string): string => names.get(category) ?? category;
  return (reading) => {
    if (reading.outcome === 'rejected') return reading;
    const { report } = reading;
    const file = report.file ?? report.id;
    try {
      const analysis = analyse(report);
      return {
        outcome: 'ok',
        id: report.id,
        file,
        sha256: reading.sha256,
        encoding: reading.encoding,
        organization: analysis.organization,
        year: analysis.year,
        kind: analysis.kind,
        profiles: analysis.profiles,
        notices: [...reading.notices, ...analysis.notices],
        markup: options.marked ? markedText(analysis, nameOf).markup : null,
        extracted: reading.encoding === null || /\.(?:html?|md|markdown)$/i.test(file) ? report.text : null,
      } satisfies AnalysedInput;
    } catch (error) {
      return rejection(file, error);
    }
  };
}
