// The analyser: one report in, its analysis out; pure and synchronous.
import { assertOptions } from '../base/assert-options.js';
import type { Codebook } from '../codebook/codebook.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import type { Report } from '../corpus/report.js';
import { organizationNamer } from '../document/organization-names.js';
import { readDocument } from '../document/read-document.js';
import { findAll } from '../findings/find-all.js';
import type { Analysis } from '../profile/analysis.js';
import { buildAnalysis } from '../profile/build-analysis.js';

/** Options of {@link analyzer}. */
export interface AnalyzerOptions {
  /** The dictionaries to read with. Default: those that ship with the library. */
  readonly codebook?: Codebook;
}

/** Makes a function that analyses one report at a time. */
export function analyzer(options: AnalyzerOptions = {}): (report: Report) => Analysis {
  assertOptions('analyzer', options, ['codebook']);
  const codebook = options.codebook ?? defaultCodebook();
  const namer = organizationNamer(codebook);
  return (report) => {
    const document = readDocument(report, codebook);
    return buildAnalysis(document, findAll(document, codebook), namer);
  };
}
