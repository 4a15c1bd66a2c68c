// Lets the model decide what a complaint is about, how it falls short and whose failing it is.
import type { Codebook } from '../codebook/codebook.js';
import { FeatureSums } from '../codebook/linear-model.js';
import { knowsCategories, type Model, statementPrefixes } from '../codebook/model.js';
import type { Mode } from '../codebook/tables/deficiencies.js';
import type { Locus } from '../codebook/tables/loci.js';
import type { ReadDocument } from '../document/document.js';
import type { Problem } from './findings.js';
import { addStatementFeatures } from './statement-features.js';

/** A stretch of the classes of the statement model, and their names without what stands before them. */
interface ClassRange {
  readonly from: number;
  readonly names: readonly string[];
}

/** The categories, modes or loci among the classes of a model. */
export function classRange(classes: readonly string[], prefix: string): ClassRange {
  const from = classes.findIndex((name) => name.startsWith(prefix));
  const names = classes.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return { from, names };
}

/** Problems as the rules label them and, where the document was read with one, the model. */
export function judgedProblems(
  document: ReadDocument,
  codebook: Codebook,
  problems: readonly Problem[],
): readonly Problem[] {
  const { model } = document;
  if (model === undefined) return problems;
  return judgeStatements(document, model, knowsCategories(model, codebook), problems);
}

/** The problems with the labels the model gives them; `withCategories` is false where it does not know the categories. */
export function judgeStatements(
  document: ReadDocument,
  { statement }: Model,
  withCategories: boolean,
  problems: readonly Problem[],
): readonly Problem[] {
  const { classes } = statement;
  const sums = new FeatureSums(statement);
  const categories = classRange(classes, statementPrefixes.category);
  const modeRange = classRange(classes, statementPrefixes.mode);
  const locusRange = classRange(classes, statementPrefixes.locus);
  const scores = new Float64Array(classes.length);
  return problems.map((problem) => {
    addStatementFeatures(sums, document, problem, categories.names);
    scores.fill(0);
    sums.addTo(scores, 0);
    const category = withCategories ? best(scores, categories) : problem.category;
    return {
      ...problem,
      category,
      also: category === problem.category ? problem.also : problem.also.filter((other) => other !== category),
      mode: best(scores, modeRange) as Mode,
      locus: best(scores, locusRange) as Locus,
    };
  });
}

/** The name with the greatest score; of equal ones the first. */
function best(scores: Float64Array, { from, names }: ClassRange): string {
  let at = 0;
  for (let k = 1; k < names.length; k++) if (scores[from + k]! > scores[from + at]!) at = k;
  return names[at]!;
}
