// The only public door of the library: explicit exports in the order the data flows.

// base
export { type ErrorCode, errorCodes, ShuzhiError } from './base/errors.js';
export type { Notice } from './base/notice.js';
export type { Span } from './base/span.js';
export type { Cell, DataTable, Row } from './base/table.js';
export { rowsToCsv, type WriteCsvOptions, writeCsvFile } from './base/write-csv.js';
// codebook
export { type CodebookCheck, checkCodebook } from './codebook/check-codebook.js';
export type { Codebook } from './codebook/codebook.js';
export type { CodebookAdditions } from './codebook/codebook-additions.js';
export { defaultCodebook } from './codebook/default-codebook.js';
export { extendCodebook } from './codebook/extend-codebook.js';
export { readCodebookAdditions } from './codebook/read-additions.js';
export { type CategoryReadingError, type ReadingError, readingError } from './codebook/reading-error.js';
export type { Kind, Role, Voice } from './codebook/vocabulary.js';
// corpus
export { type DraftManifestOptions, draftManifest, type ManifestDraft } from './corpus/draft-manifest.js';
export type { ReadOptions } from './corpus/read-options.js';
export type { Accepted, ReadOutcome, Rejection } from './corpus/read-outcome.js';
export { type ReportList, readReports } from './corpus/read-reports.js';
export type { Report } from './corpus/report.js';
export { streamReports } from './corpus/stream-reports.js';
// document
export {
  type Segmenter,
  type SegmenterEngine,
  type SegmenterOptions,
  segmenter,
} from './document/segmenter.js';
// findings
export type {
  Boilerplate,
  Cause,
  Claim,
  Figure,
  Finding,
  Measure,
  Named,
  Problem,
  Slogan,
} from './findings/findings.js';
export type { Override, OverrideState, StatementChange } from './findings/override.js';
// profile
export type { Analysis, AnalysisSection, AnalysisSentence } from './profile/analysis.js';
export type { Balance, Fingerprint, Profile, Scores } from './profile/profile.js';
// survey
export { type BackgroundOptions, type BackgroundRow, buildBackground } from './survey/build-background.js';
export type { ClusterResult, ClusterRow } from './survey/cluster-result.js';
export type { ClusterOptions } from './survey/cluster-types.js';
export type { CompareOptions, CompareRow } from './survey/compare.js';
export type { DatingRow } from './survey/dating.js';
export { type DiscoveredRow, type DiscoverOptions, discoverPhrases } from './survey/discover.js';
export type { FigureComparedRow } from './survey/figures-compared.js';
export type { Matrix } from './survey/matrix.js';
export type { MatrixOptions, MatrixValue } from './survey/matrix-options.js';
export { sharedBoilerplate } from './survey/measures-boilerplate.js';
export { griesDispersion } from './survey/measures-dispersion.js';
export { informationContent } from './survey/measures-information.js';
export { keyWords } from './survey/measures-keyness.js';
export { hardInformation, redundancy, repeatedRuns, stickiness } from './survey/measures-repetition.js';
export { similarity, yearSimilarity } from './survey/measures-similarity.js';
export { type MeasuredText, measuredText } from './survey/measures-texts.js';
export { type PhraseYearRow, phraseYears } from './survey/phrase-years.js';
export { type PhraseOptions, type PhraseRow, phrases } from './survey/phrases.js';
export type { RatingOptions, RatingRow } from './survey/ratings.js';
export type { RecurrenceRow } from './survey/recurrence.js';
export type { ReuseOptions, ReuseRow } from './survey/reuse.js';
export { Survey, type SurveyOptions, survey } from './survey/survey.js';
export type { VoiceGapRow } from './survey/voice-gaps.js';
// views
export { chineseTable } from './views/chinese-table.js';
export {
  balanceTable,
  boilerplateTable,
  figuresTable,
  namedTable,
  problemsTable,
  reportsTable,
} from './views/findings-tables.js';
export { heatmap } from './views/heatmap.js';
export type { Picture } from './views/picture.js';
export { type ScoreRangeRow, scoreRanges } from './views/score-ranges.js';
export { type Annotation, toAnnotation } from './views/to-annotation.js';
// workflow
export { type AnalyzerOptions, analyzer } from './workflow/analyzer.js';
export { type ExplainOptions, type Explanation, explainModel } from './workflow/explain-model.js';
export type { LabelledStatement } from './workflow/labelled-statement.js';
export {
  type LearnedCategoriser,
  type LearningTrial,
  type LearnOptions,
  learnCategoriser,
} from './workflow/learn-categoriser.js';
export type { OverrideRow } from './workflow/override-rows.js';
export type { ScoreOptions } from './workflow/score-options.js';
export { scoreReports } from './workflow/score-reports.js';
export type { ScoreResult } from './workflow/score-result.js';
