// The only public door of the library: explicit exports in the order the data flows.
export { type ErrorCode, errorCodes, ShuzhiError } from './base/errors.js';
export type { Codebook } from './codebook/codebook.js';
export type { Report } from './corpus/report.js';
export type { Analysis } from './profile/analysis.js';
export type { Profile, Scores } from './profile/profile.js';
export { type AnalyzerOptions, analyzer } from './workflow/analyzer.js';
