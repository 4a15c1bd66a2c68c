// The features from which a clause is told to begin a complaint, to go on with one, or to do neither.
import { type FeatureSink, gramUnit } from '../base/feature-key.js';
import type { Span } from '../base/span.js';
import { modes } from '../codebook/tables/deficiencies.js';
import { loci } from '../codebook/tables/loci.js';
import { documentKinds, roles } from '../codebook/vocabulary.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import { overlapOf } from './clause-overlap.js';
import type { Weakness } from './problem-weaknesses.js';

/** Sorts of features. */
export const clauseSorts = {
  words: 32,
  before: 33,
  after: 34,
  role: 35,
  heading: 36,
  place: 37,
  length: 38,
  sign: 39,
  weakness: 40,
  deficiency: 41,
  frame: 42,
  claim: 43,
  measure: 44,
  locus: 45,
  own: 46,
} as const;

/** Those that come from rules and dictionaries. */
export const listedClauseSorts: readonly number[] = [
  clauseSorts.weakness,
  clauseSorts.deficiency,
  clauseSorts.frame,
  clauseSorts.claim,
  clauseSorts.measure,
  clauseSorts.locus,
  clauseSorts.own,
];

const parts = ['predicate', 'noun', 'negation', 'lead', 'incident'] as const;
const frames = ['asserted', 'planned', 'demanded', 'remedied', 'solved', 'quoted'] as const;
const locusParts = ['quantifier', 'person', 'body', 'self', 'whole', 'outside'] as const;
const LEAST_CONFIDENCE = 0.38;
/** Places and numbers of clauses above this are not told apart. */
const MANY = 3;

/** The clauses of a sentence and what the rules found in it. */
export interface ClauseSetting {
  readonly document: ReadDocument;
  readonly sentence: Sentence;
  readonly clauses: readonly Span[];
  readonly weaknesses: readonly Weakness[];
  /** How strongly each clause complains by itself, 0–3. */
  readonly own: readonly number[];
}

/** Adds the features of one clause. */
export function addClauseFeatures(sink: FeatureSink, setting: ClauseSetting, index: number): void {
  const { document, clauses } = setting;
  const { text } = document.clean;
  const { start, end } = clauses[index]!;
  sink.addGrams(clauseSorts.words, text, start, end, 2);
  addNeighbours(sink, text, clauses, index);
  addSentence(sink, setting, index);
  addWeaknesses(sink, setting, clauses[index]!);
  sink.add(clauseSorts.own, setting.own[index]!, index === 0 ? 4 : setting.own[index - 1]!, 0);
  addCues(sink, document, start, end);
}

/** How the clauses before and after begin and end, and the signs between. */
function addNeighbours(sink: FeatureSink, text: string, clauses: readonly Span[], index: number): void {
  const { start, end } = clauses[index]!;
  const before = clauses[index - 1];
  const after = clauses[index + 1];
  const unit = (at: number): number => gramUnit(text.charCodeAt(at));
  sink.add(clauseSorts.sign, 0, before === undefined ? 0 : text.charCodeAt(before.end), 0);
  sink.add(clauseSorts.sign, 1, after === undefined ? 0 : text.charCodeAt(end), 0);
  if (before !== undefined) {
    sink.add(clauseSorts.before, 0, unit(before.start), 0);
    sink.add(clauseSorts.before, 0, unit(before.start), unit(before.start + 1));
    sink.add(clauseSorts.before, 1, unit(before.end - 1), 0);
    sink.add(clauseSorts.before, 1, unit(before.end - 2), unit(before.end - 1));
  }
  if (after !== undefined) {
    sink.add(clauseSorts.after, 0, unit(after.start), 0);
    sink.add(clauseSorts.after, 0, unit(after.start), unit(after.start + 1));
    sink.add(clauseSorts.after, 1, unit(after.end - 2), unit(after.end - 1));
  }
  sink.add(clauseSorts.length, 31 - Math.clz32(end - start + 1), 0, 0);
}

/** What its sentence is, and where in it the clause stands. */
function addSentence(sink: FeatureSink, { document, sentence, clauses }: ClauseSetting, index: number): void {
  const role = roles.indexOf(sentence.role);
  sink.add(clauseSorts.role, role, 0, 0);
  sink.add(clauseSorts.role, role, 1 + Math.min(4, Math.floor(sentence.confidence * 5)), 0);
  sink.add(clauseSorts.role, role, 0, 1 + documentKinds.indexOf(document.kind));
  sink.add(clauseSorts.heading, sentence.heading ? 1 : 0, 0, 0);
  sink.add(clauseSorts.place, 0, Math.min(index, MANY), 0);
  sink.add(clauseSorts.place, 1, Math.min(clauses.length - 1 - index, MANY), 0);
  sink.add(clauseSorts.place, 2, Math.min(clauses.length, MANY + 2), role);
}

/** What the rules say: a statement that begins here or goes on, how sure it is, how it is framed. */
function addWeaknesses(sink: FeatureSink, { sentence, weaknesses }: ClauseSetting, clause: Span): void {
  const role = 1 + roles.indexOf(sentence.role);
  let none = true;
  for (const { statement, confidence, frame } of weaknesses) {
    const common = overlapOf(statement, clause);
    if (common * 2 < Math.min(clause.end - clause.start, statement.end - statement.start)) continue;
    none = false;
    const begins = statement.start >= clause.start - 1 && statement.start < clause.end ? 1 : 2;
    const sure = confidence === 0 ? (frame === null ? 0 : 1) : 2 + Math.floor(confidence * 5);
    sink.add(clauseSorts.weakness, begins, 1 + sure, 0);
    sink.add(clauseSorts.weakness, begins, confidence >= LEAST_CONFIDENCE ? 1 : 0, role);
  }
  if (none) {
    sink.add(clauseSorts.weakness, 0, 0, 0);
    sink.add(clauseSorts.weakness, 0, 0, role);
  }
}

/** What the dictionaries know of its words. */
function addCues(sink: FeatureSink, { cues }: ReadDocument, from: number, to: number): void {
  for (const { row } of cues.of('deficiencies', from, to)) {
    sink.add(clauseSorts.deficiency, 1 + modes.indexOf(row.mode), 0, 0);
    sink.add(clauseSorts.deficiency, 0, row.strength, 0);
    sink.add(clauseSorts.deficiency, 0, row.strength, 1 + parts.indexOf(row.part));
  }
  for (const { row } of cues.of('frames', from, to))
    sink.add(clauseSorts.frame, frames.indexOf(row.frame), row.position === 'before' ? 0 : 1, 0);
  if (cues.of('claims', from, to).length > 0) sink.add(clauseSorts.claim, 0, 0, 0);
  if (cues.of('measures', from, to).length > 0) sink.add(clauseSorts.measure, 0, 0, 0);
  for (const { row } of cues.of('loci', from, to))
    sink.add(
      clauseSorts.locus,
      locusParts.indexOf(row.part),
      row.locus === '' ? 0 : 1 + loci.indexOf(row.locus),
      0,
    );
}
