// Lets the analyst's own categoriser, where the codebook brings one, have the last word on the category of a problem.
import { restoreTokenClassifier } from '../base/token-classifier.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Problem } from './findings.js';
import { type StatementWords, statementWords } from './statement-words.js';

/**
 * What the program says stands three times beside the words: naive Bayes takes every word for a witness of its own, and
 * five loosely related ones would outvote the best. With 300 statements of the sample, recoded by three rules of an
 * analyst's own, one witness put two more right than it spoilt, three put twenty.
 */
const WITNESSES = ['=', '==', '==='] as const;

/** What a classifier is given of a statement: the category the program would give it, and its words. */
export const statementTokens = (words: StatementWords, text: string, category: string): readonly string[] => [
  ...WITNESSES.map((mark) => mark + category),
  ...words(text),
];

/** The category of a statement: the categoriser's where it is sure, else the one given. */
type Decide = (text: string, category: string) => string;

const known = new WeakMap<Codebook, Decide>();

function decider(codebook: Codebook): Decide {
  const { categoriser } = codebook;
  if (categoriser === undefined) return (_text, category) => category;
  const words = statementWords(codebook);
  const { guess } = restoreTokenClassifier(categoriser.classifier);
  return (text, category) => {
    const found = guess(statementTokens(words, text, category));
    return found !== null && found.share >= categoriser.threshold ? found.label : category;
  };
}

/** The problems, those of which the categoriser is sure enough with its category. */
export function withPersonalCategories(codebook: Codebook, problems: readonly Problem[]): readonly Problem[] {
  if (codebook.categoriser === undefined) return problems;
  const decide = known.get(codebook) ?? decider(codebook);
  known.set(codebook, decide);
  return problems.map((problem) => {
    const category = decide(problem.text, problem.category);
    if (category === problem.category) return problem;
    return { ...problem, category, also: problem.also.filter((other) => other !== category) };
  });
}
