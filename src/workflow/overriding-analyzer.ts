// The analyser that lets the analyst have the last word: a report and its overrides in, the analysis and their outcomes out.
import type { Codebook } from '../codebook/codebook.js';
import type { Model } from '../codebook/model.js';
import type { Report } from '../corpus/report.js';
import { organizationNamer } from '../document/organization-names.js';
import { readDocument } from '../document/read-document.js';
import { applyOverrides } from '../findings/apply-overrides.js';
import { findAll } from '../findings/find-all.js';
import type { NumberedOverride, OverrideOutcome } from '../findings/override.js';
import type { Analysis } from '../profile/analysis.js';
import { buildAnalysis } from '../profile/build-analysis.js';

/** An analysis with the analyst's corrections in it. */
export interface OverriddenAnalysis {
  readonly analysis: Analysis;
  /** What became of each override, in their order. */
  readonly outcomes: readonly OverrideOutcome[];
}

/** Makes the function; everything that rests on problems (figures, boilerplate, scores, profiles) follows from them as corrected. */
export function overridingAnalyzer(
  codebook: Codebook,
  model: Model | undefined,
): (report: Report, overrides: readonly NumberedOverride[]) => OverriddenAnalysis {
  const namer = organizationNamer(codebook);
  return (report, overrides) => {
    const document = readDocument(report, codebook, model);
    let outcomes: readonly OverrideOutcome[] = [];
    const found = findAll(document, codebook, (problems) => {
      if (overrides.length === 0) return problems;
      const overridden = applyOverrides(document, problems, overrides);
      outcomes = overridden.outcomes;
      return overridden.problems;
    });
    return { analysis: buildAnalysis(document, found, namer), outcomes };
  };
}
