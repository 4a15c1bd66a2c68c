// Lets the model decide what a complaint is about, how it falls short and whose failing it is.
import type { Codebook } from '../codebook/codebook.js';
import { FeatureSums } from '../codebook/linear-model.js';
import { knowsCategories, type Model, type StatementChoice, statementPrefixes } from '../codebook/model.js';
import type { Mode } from '../codebook/tables/deficiencies.js';
import type { Locus } from '../codebook/tables/loci.js';
import type { ReadDocument } from '../document/document.js';
import type { Problem } from './findings.js';
import { addStatementFeatures, isFirmlyWorded } from './statement-features.js';

/** The categories, modes or loci among the classes of the statement model. */
interface ClassRange {
  readonly from: number;
  /** Their names without what stands before them. */
  readonly names: readonly string[];
  /** What the rules' choice gets on top. */
  readonly bonus: number;
}

const known = new WeakMap<Model, Readonly<Record<StatementChoice, ClassRange>>>();

/** The ranges of a model, found once: every document asks for them. */
function classRanges(model: Model): Readonly<Record<StatementChoice, ClassRange>> {
  const ranges = known.get(model) ?? {
    category: classRange(model, 'category'),
    mode: classRange(model, 'mode'),
    locus: classRange(model, 'locus'),
  };
  known.set(model, ranges);
  return ranges;
}

function classRange({ statement: { classes }, ruleBonus }: Model, choice: StatementChoice): ClassRange {
  const prefix = statementPrefixes[choice];
  const from = classes.findIndex((name) => name.startsWith(prefix));
  const names = classes.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return { from, names, bonus: ruleBonus[choice] };
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

/** An object word of this weight leaves no doubt. */
const DECISIVE = 3;

/** Object words of this weight or less are general (记录, 方法): the complaint before says what is meant. */
const GENERAL = 1;
/** What the category of the complaint before it gets on top where a complaint names nothing of its own. */
const BONUS_BEFORE = 1;

const goesOn = (before: Problem, { sentence, organization }: Problem): boolean =>
  before.sentence === sentence && before.organization === organization;

/** The problems with the labels the model gives them; `withCategories` is false where it does not know the categories. */
export function judgeStatements(
  document: ReadDocument,
  model: Model,
  withCategories: boolean,
  problems: readonly Problem[],
): readonly Problem[] {
  const sums = new FeatureSums(model.statement);
  const { category: categories, mode: modes, locus: loci } = classRanges(model);
  const scores = new Float64Array(model.statement.classes.length);
  let before: Problem | null = null;
  return problems.map((problem) => {
    const own = addStatementFeatures(sums, document, problem, categories.names);
    const favoured = own === DECISIVE ? { ...categories, bonus: model.decisiveBonus } : categories;
    const worded = isFirmlyWorded(document, problem) ? { ...modes, bonus: model.firmBonus } : modes;
    scores.fill(0);
    sums.addTo(scores, 0);
    if (own <= GENERAL && before !== null && goesOn(before, problem)) {
      const at = categories.names.indexOf(before.category);
      if (at >= 0) scores[categories.from + at]! += BONUS_BEFORE;
    }
    const category = withCategories ? best(scores, favoured, problem.category) : problem.category;
    before = {
      ...problem,
      category,
      also: category === problem.category ? problem.also : problem.also.filter((other) => other !== category),
      mode: best(scores, worded, problem.mode) as Mode,
      locus: best(scores, loci, problem.locus) as Locus,
    };
    return before;
  });
}

/** The name with the greatest score, that of the rules favoured; of equal ones the first. */
function best(scores: Float64Array, { from, names, bonus }: ClassRange, ruled: string): string {
  let chosen = '';
  let most = Number.NEGATIVE_INFINITY;
  names.forEach((name, k) => {
    const score = scores[from + k]! + (name === ruled ? bonus : 0);
    if (score <= most) return;
    most = score;
    chosen = name;
  });
  return chosen;
}
