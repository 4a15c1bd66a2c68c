// A classifier of texts given as words, trained on examples: the naive Bayes of the package natural.
import { type NaturalClassifier, naturalClassifiers } from './natural.js';

/** A text as the set of its words, and what it is. */
export interface TokenExample {
  readonly tokens: readonly string[];
  readonly label: string;
}

/** How to train. */
export interface TokenClassifierSettings {
  /**
   * What a word counts in a class it was never seen in, above 0. At the package's default of 1 an
   * unseen word counts half of one seen once, so that classes with few words win; 0.01 or 0.1 is mostly better.
   */
  readonly smoothing: number;
}

/** What remains of a trained classifier: counts by word and class, no texts and no order of words. JSON-safe. */
export interface KeptClassifier {
  /** Words known; `state` speaks of them by their place in this list. */
  readonly words: readonly string[];
  /** The package's own numbers. */
  readonly state: Readonly<Record<string, unknown>>;
}

/** The class a text is taken for. */
export interface TokenGuess {
  readonly label: string;
  /** Its part in the sum over all classes, 0–1. It is too sure of itself: compare with a threshold that was tried out. */
  readonly share: number;
}

/** A trained classifier. */
export interface TokenClassifier {
  /** The best class; null where no word is known. */
  readonly guess: (tokens: readonly string[]) => TokenGuess | null;
  readonly kept: KeptClassifier;
}

/** A word of one example only says nothing of others, and may be a name. */
const LEAST_EXAMPLES = 2;
/** Known words of a text that count. The package multiplies probabilities: some hundred would come to zero. */
const MOST_TOKENS = 60;
/** Keeps labels apart from the names every object has. */
const PREFIX = 'label:';

/** Trains on examples; the same examples in the same order give the same classifier. */
export function trainTokenClassifier(
  examples: readonly TokenExample[],
  settings: TokenClassifierSettings,
): TokenClassifier {
  const { BayesClassifier } = naturalClassifiers();
  const classifier = new BayesClassifier(undefined, settings.smoothing);
  const common = commonTokens(examples);
  for (const { tokens, label } of examples) {
    classifier.addDocument(
      tokens.filter((token) => common.has(token)),
      PREFIX + label,
    );
  }
  classifier.train();
  return tokenClassifier(classifier, keptOf(classifier));
}

/** Makes a classifier again from what was kept of it. */
export function restoreTokenClassifier(kept: KeptClassifier): TokenClassifier {
  const { BayesClassifier } = naturalClassifiers();
  // The package changes what it is given.
  const features = Object.fromEntries(kept.words.map((word) => [word, 1]));
  const copy: unknown = JSON.parse(JSON.stringify({ features, classifier: kept.state }));
  return tokenClassifier(BayesClassifier.restore(copy), kept);
}

function commonTokens(examples: readonly TokenExample[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { tokens } of examples) {
    for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_EXAMPLES).map(([token]) => token));
}

function tokenClassifier(classifier: NaturalClassifier, kept: KeptClassifier): TokenClassifier {
  const words = new Set(kept.words);
  return {
    kept,
    guess: (tokens) => {
      const known = tokens.filter((token) => words.has(token)).slice(0, MOST_TOKENS);
      if (known.length === 0) return null;
      const classes = classifier.getClassifications(known);
      const sum = classes.reduce((total, { value }) => total + value, 0);
      if (!(sum > 0)) return null;
      // Not the first of the list: of equal ones its order depends on the order of the keys in a file.
      const best = classes.reduce((a, b) =>
        b.value > a.value || (b.value === a.value && b.label < a.label) ? b : a,
      );
      return { label: best.label.slice(PREFIX.length), share: best.value / sum };
    },
  };
}

/** What JSON would keep, without the examples: they are the texts it was trained on. */
function keptOf(trained: NaturalClassifier): KeptClassifier {
  const { features, classifier } = JSON.parse(JSON.stringify(trained)) as {
    readonly features: Readonly<Record<string, number>>;
    readonly classifier: Readonly<Record<string, unknown>>;
  };
  return { words: Object.keys(features), state: classifier };
}
