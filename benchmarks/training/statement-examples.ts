// Makes examples of complaints: labelled problems as the program would describe them, with their labels.
import type { Codebook } from '#internal/codebook/codebook.js';
import { rawSpan } from '#internal/denoise/clean-text.js';
import type { ReadDocument } from '#internal/document/document.js';
import { statementsOf } from '#internal/findings/clause-statements.js';
import { describeProblems } from '#internal/findings/problem-description.js';
import { readWeaknesses } from '#internal/findings/problem-weaknesses.js';
import { addStatementFeatures, addStatementWords } from '#internal/findings/statement-features.js';
import { type GoldProblem, problemsOf } from '../accuracy/gold.js';
import type { MarkedDocument } from '../accuracy/read-marked-text.js';
import type { FeatureIndex } from './feature-index.js';

/** One complaint, or a listed object word, which has a category and nothing else. */
export interface StatementExample {
  readonly features: Int32Array;
  readonly category: string;
  readonly mode: string | null;
  readonly locus: string | null;
}

/** Object words of this weight speak for their category wherever they stand. */
const DECISIVE = 2;

/** The object words of the dictionaries, so that words like them are known as well. */
export function wordExamples(codebook: Codebook, index: FeatureIndex): readonly StatementExample[] {
  return codebook.tables.aspects
    .filter(({ weight }) => weight >= DECISIVE)
    .map(({ phrase, category }) => {
      addStatementWords(index, phrase, 0, phrase.length);
      return { features: index.take(), category, mode: null, locus: null };
    });
}

/** The labelled problems of a text; `categories` are those of the model, in its order. */
export function statementExamples(
  document: MarkedDocument,
  read: ReadDocument,
  index: FeatureIndex,
  categories: readonly string[],
): readonly StatementExample[] {
  const found = readWeaknesses(read);
  const labels = new Map<string, GoldProblem>();
  const weaknesses = read.sentences.flatMap((sentence, at) => {
    const { start, end } = rawSpan(read.clean, sentence.start, sentence.end);
    const own = problemsOf(document).filter((problem) => problem.start >= start && problem.end <= end);
    const complaints = own.map((problem) => ({
      start: cleanOffset(read, problem.start),
      end: cleanOffset(read, problem.end),
      confidence: 1,
    }));
    return complaints.flatMap((complaint, i) =>
      statementsOf(
        read,
        at,
        [complaint],
        found.filter((weakness) => weakness.sentence === at && weakness.frame === null),
      )
        .filter(({ confidence }) => confidence === 1)
        .slice(0, 1)
        .map((weakness) => {
          labels.set(`${weakness.statement.start} ${weakness.statement.end}`, own[i]!);
          return weakness;
        }),
    );
  });
  return describeProblems(read, weaknesses).map((problem) => {
    addStatementFeatures(index, read, problem, categories);
    const { category, mode, locus } = labels.get(`${problem.start} ${problem.end}`)!;
    return { features: index.take(), category, mode, locus };
  });
}

/** The place in the clean text of an offset into the text as decoded. */
function cleanOffset({ clean }: ReadDocument, offset: number): number {
  const { source } = clean;
  if (source === null) return offset;
  let low = 0;
  let high = source.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (source[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
