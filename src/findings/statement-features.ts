// The features from which category, mode and locus of a complaint are told.
import type { FeatureSink } from '../base/feature-key.js';
import type { AspectRow } from '../codebook/tables/aspects.js';
import { modes } from '../codebook/tables/deficiencies.js';
import { loci } from '../codebook/tables/loci.js';
import { documentKinds, roles, voices } from '../codebook/vocabulary.js';
import type { Cue } from '../document/cue-scan.js';
import type { ReadDocument } from '../document/document.js';
import { outermostCues } from '../document/outermost-cues.js';
import type { Problem } from './findings.js';
import { categorise } from './problem-category.js';

/** Sorts of features. */
export const statementSorts = {
  words: 64,
  before: 65,
  heading: 66,
  object: 67,
  ownCategory: 68,
  category: 69,
  mode: 70,
  locus: 71,
  deficiency: 72,
  modeWord: 73,
  who: 74,
  setting: 75,
  start: 76,
  constant: 77,
} as const;

/** Those that come from rules and dictionaries. */
export const listedStatementSorts: readonly number[] = [
  statementSorts.object,
  statementSorts.ownCategory,
  statementSorts.category,
  statementSorts.mode,
  statementSorts.locus,
  statementSorts.deficiency,
  statementSorts.modeWord,
  statementSorts.who,
];

const locusParts = ['quantifier', 'person', 'body', 'self', 'whole', 'outside'] as const;
/** Context beyond this many code units is not looked at. */
const LONGEST_BEFORE = 40;
const LONGEST_HEADING = 24;

/**
 * Adds the features of one complaint; `problem` is what the rules say of it, `ids` the categories in the model's order.
 * Returns the weight of its own decisive object word, 0–3.
 */
export function addStatementFeatures(
  sink: FeatureSink,
  document: ReadDocument,
  problem: Problem,
  ids: readonly string[],
): number {
  const { text } = document.clean;
  const { start, end } = problem;
  addStatementWords(sink, text, start, end);
  const { body, section } = document.sentences[problem.sentence]!;
  sink.addPairs(statementSorts.before, text, Math.max(body, start - LONGEST_BEFORE), start);
  const heading = document.sections[section]?.heading;
  if (heading != null)
    sink.addPairs(statementSorts.heading, heading.text, 0, Math.min(heading.text.length, LONGEST_HEADING));
  addRules(sink, document, problem, ids);
  addWords(sink, document, start, end);
  return addObjects(sink, document, problem, ids);
}

/** Whether the wording that carries a complaint tells its mode whatever falls short (不规范, 重视不够). */
export function isFirmlyWorded({ cues }: ReadDocument, { start, end, cue, mode }: Problem): boolean {
  return cues
    .of('deficiencies', start, end)
    .some(({ row }) => row.phrase === cue && row.hold === 'firm' && row.mode === mode);
}

/** Adds the features of the words of `[start, end)`. */
export function addStatementWords(sink: FeatureSink, text: string, start: number, end: number): void {
  sink.add(statementSorts.constant, 0, 0, 0);
  sink.addGrams(statementSorts.words, text, start, end, 2);
}

/** The object words, and which of them the rules hold decisive. */
function addObjects(
  sink: FeatureSink,
  { cues, clean }: ReadDocument,
  { start, end }: Problem,
  ids: readonly string[],
): number {
  const found: readonly Cue<AspectRow>[] = outermostCues(cues.of('aspects', start, end));
  for (const { row } of found) sink.add(statementSorts.object, ids.indexOf(row.category), row.weight, 0);
  const own = categorise(cues, clean.text, start, end);
  sink.add(statementSorts.ownCategory, ids.indexOf(own.category), own.weight, 0);
  return own.weight;
}

/** What the rules say, and where the complaint stands. */
function addRules(sink: FeatureSink, document: ReadDocument, problem: Problem, ids: readonly string[]): void {
  const role = roles.indexOf(problem.role);
  const kind = documentKinds.indexOf(document.kind);
  const locus = loci.indexOf(problem.locus);
  sink.add(statementSorts.category, ids.indexOf(problem.category), 0, 0);
  sink.add(statementSorts.mode, modes.indexOf(problem.mode), 0, 0);
  sink.add(statementSorts.locus, locus, 0, 0);
  sink.add(statementSorts.locus, locus, 1 + kind, 0);
  sink.add(statementSorts.locus, locus, 1 + voices.indexOf(problem.voice), 1 + role);
  sink.add(statementSorts.setting, kind, 0, 0);
  sink.add(statementSorts.setting, 0, 1 + role, 0);
  sink.add(statementSorts.setting, kind, 1 + role, 1 + (problem.organization === null ? 0 : 1));
}

/** What the dictionaries say of how it falls short and of whom it speaks. */
function addWords(sink: FeatureSink, { cues }: ReadDocument, start: number, end: number): void {
  for (const { row } of cues.of('deficiencies', start, end))
    sink.add(statementSorts.deficiency, modes.indexOf(row.mode), row.hold === 'firm' ? 1 : 0, 0);
  for (const { row } of cues.of('mode-objects', start, end))
    sink.add(statementSorts.modeWord, modes.indexOf(row.mode), row.weight, 0);
  for (const { row, start: at } of cues.of('loci', start, end))
    sink.add(
      statementSorts.who,
      locusParts.indexOf(row.part),
      row.locus === '' ? 0 : 1 + loci.indexOf(row.locus),
      at === start ? 1 : 0,
    );
}
