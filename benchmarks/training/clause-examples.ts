// Makes examples of clauses: what the program sees of each, and whether it begins a labelled problem or goes on with one.
import { rawSpan } from '#internal/denoise/clean-text.js';
import type { ReadDocument } from '#internal/document/document.js';
import { addClauseFeatures } from '#internal/findings/clause-features.js';
import { clauseLabels } from '#internal/findings/clause-labels.js';
import { clauseSetting } from '#internal/findings/clause-model.js';
import { readWeaknesses } from '#internal/findings/problem-weaknesses.js';
import { problemsOf } from '../accuracy/gold.js';
import type { MarkedDocument } from '../accuracy/read-marked-text.js';
import { lengthOf, overlap } from '../accuracy/spans.js';
import type { FeatureIndex } from './feature-index.js';

/** The clauses of one sentence. */
export interface ClauseExample {
  readonly features: readonly Int32Array[];
  readonly labels: Int32Array;
}

/** The sentences of a text; `read` is the text as the program reads it, roles and all. */
export function clauseExamples(
  document: MarkedDocument,
  read: ReadDocument,
  index: FeatureIndex,
): readonly ClauseExample[] {
  const problems = problemsOf(document);
  const weaknesses = readWeaknesses(read);
  return read.sentences.flatMap((_sentence, at) => {
    const own = weaknesses.filter(({ sentence }) => sentence === at);
    const setting = clauseSetting(read, at, own);
    if (setting === null) return [];
    const features = setting.clauses.map((_clause, i) => {
      addClauseFeatures(index, setting, i);
      return index.take();
    });
    const spans = setting.clauses.map(({ start, end }) => rawSpan(read.clean, start, end));
    return [{ features, labels: labelsOf(spans, problems) }];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A clause belongs to a problem where they share half of either. */
function labelsOf(clauses: readonly Stretch[], problems: readonly Stretch[]): Int32Array {
  const labels = new Int32Array(clauses.length);
  for (const problem of problems) {
    let begun = false;
    clauses.forEach((clause, i) => {
      const common = overlap(problem, clause);
      if (common === 0 || common * 2 < Math.min(lengthOf(clause), lengthOf(problem))) return;
      if (labels[i] === clauseLabels.neither) labels[i] = begun ? clauseLabels.goesOn : clauseLabels.begins;
      begun = true;
    });
  }
  return labels;
}
