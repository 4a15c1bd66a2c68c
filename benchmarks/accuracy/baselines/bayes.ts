// Baseline: the naive Bayes classifier of the package natural, taught roles and categories from the marked texts.
import { createRequire } from 'node:module';
import { emptyAnnotation, type ScoredAnnotation } from '../annotation.js';
import { type GoldDocument, type GoldUnit, roleOf } from '../gold.js';
import type { Baseline } from './baseline.js';
import { cutSentences, statementOf } from './cut-sentences.js';

/** What is used of natural's classifier. */
interface Classifier {
  addDocument(tokens: readonly string[], label: string): void;
  train(): void;
  classify(tokens: readonly string[]): string;
  /** 1 or 0 for each word of `features`, in their order. */
  textToFeatures(tokens: readonly string[]): readonly number[];
  readonly features: Readonly<Record<string, number>>;
}

/** Cuts a sentence into words. */
export type Words = (text: string) => readonly string[];

/** Only words met this often in the marked texts are looked at: as good as all. */
const FEWEST_PLACES = 3;
/** The package multiplies probabilities: with more words than this the product is 0 for every class. */
const MOST_WORDS = 60;
/**
 * Added to every count. The package does not divide by it, so its default, 1, makes rare classes win (0.13 of the roles
 * right on every fifth marked text, taught on the others); 0.01 was the best of 1, 0.1, 0.01 and 0.001 there (0.64).
 */
const SMOOTHING = 0.01;

/**
 * Teaches one classifier the role of every unit and another the category of every unit with a problem (the first one's).
 * A sentence taken for a problem part is one statement.
 */
export function bayes(training: readonly GoldDocument[], words: Words): Baseline {
  const units = training.flatMap((document) => document.units);
  const known = frequentWords(units, words);
  const observed = (text: string): readonly string[] =>
    [...new Set(words(text))].filter((word) => known.has(word)).slice(0, MOST_WORDS);
  const classifyRole = taught(units, roleOf, observed);
  const classifyCategory = taught(units, ({ problems }) => problems[0]?.category ?? null, observed);
  return {
    name: 'naive Bayes',
    measures: ['role', 'problem', 'category', 'cell'],
    annotate: ({ text }): ScoredAnnotation => {
      const roled = cutSentences(text).map((sentence) => ({ sentence, role: classifyRole(sentence.text) }));
      return {
        ...emptyAnnotation,
        sentences: roled.map(({ sentence, role }) => ({ ...sentence, role, boilerplate: false })),
        problems: roled
          .filter(({ role }) => role === 'problem')
          .map(({ sentence }) => ({
            ...statementOf(sentence),
            category: classifyCategory(sentence.text),
            mode: 'vague',
            locus: 'unit',
          })),
      };
    },
  };
}

function frequentWords(units: readonly GoldUnit[], words: Words): ReadonlySet<string> {
  const places = new Map<string, number>();
  for (const { text = '' } of units) {
    for (const word of new Set(words(text))) places.set(word, (places.get(word) ?? 0) + 1);
  }
  return new Set([...places].filter(([, count]) => count >= FEWEST_PLACES).map(([word]) => word));
}

function taught(
  units: readonly GoldUnit[],
  labelOf: (unit: GoldUnit) => string | null,
  observed: (text: string) => readonly string[],
): (text: string) => string {
  const classifier = newClassifier();
  for (const unit of units) {
    const label = labelOf(unit);
    if (label !== null) classifier.addDocument(observed(unit.text ?? ''), label);
  }
  classifier.train();
  return (text) => classifier.classify(observed(text));
}

/**
 * By its deep path: the root of the package loads database clients and prints. Its way of looking up the words of a
 * sentence takes most of the time of a run; the one here gives the same answer ten times as fast.
 */
function newClassifier(): Classifier {
  const { BayesClassifier } = createRequire(import.meta.url)('natural/lib/natural/classifiers/index.js') as {
    readonly BayesClassifier: new (stemmer: undefined, smoothing: number) => Classifier;
  };
  return new (class extends BayesClassifier {
    #columns: readonly string[] = [];

    override train(): void {
      this.#columns = Object.keys(this.features);
      super.train();
    }

    override textToFeatures(words: readonly string[]): readonly number[] {
      const present = new Set(words);
      return this.#columns.map((word) => (present.has(word) ? 1 : 0));
    }
  })(undefined, SMOOTHING);
}
