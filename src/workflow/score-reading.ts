// From what a reader hands on to what a batch keeps: analyses a report and marks its text.
import type { Codebook } from '../codebook/codebook.js';
import { type ReadOutcome, rejection } from '../corpus/read-outcome.js';
import type { Report } from '../corpus/report.js';
import type { NumberedOverride, Override } from '../findings/override.js';
import { markedText } from '../views/marked-text.js';
import { overridesByReport } from './given-overrides.js';
import type { OverriddenAnalysis } from './overriding-analyzer.js';
import type { AnalysedInput, ScoredInput } from './scored-input.js';

/** What is wanted beside the profiles. */
export interface ScoreReadingOptions {
  /** Whether to mark the text for the report page. */
  readonly marked: boolean;
  /** The analyst's corrections of all reports. */
  readonly overrides: readonly Override[];
}

/** Makes the function that turns one reading into what a batch keeps. A report that cannot be analysed becomes a rejection. */
export function scoreReading(
  analyse: (report: Report, overrides: readonly NumberedOverride[]) => OverriddenAnalysis,
  codebook: Codebook,
  options: ScoreReadingOptions,
): (reading: ReadOutcome) => ScoredInput {
  const names = new Map(codebook.tables.categories.map((row) => [row.category, row.name]));
  const nameOf = (category: string): string => names.get(category) ?? category;
  const overridesOf = overridesByReport(options.overrides);
  return (reading) => {
    if (reading.outcome === 'rejected') return reading;
    const { report } = reading;
    const file = report.file ?? report.id;
    try {
      const { analysis, outcomes } = analyse(report, overridesOf(report));
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
        overrides: outcomes,
        markup: options.marked ? markedText(analysis, nameOf).markup : null,
        extracted: reading.encoding === null || /\.(?:html?|md|markdown)$/i.test(file) ? report.text : null,
      } satisfies AnalysedInput;
    } catch (error) {
      return rejection(file, error);
    }
  };
}
