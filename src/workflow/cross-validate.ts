// Tries a categoriser out on statements it was not trained on, and chooses its settings the same way.
import {
  type TokenClassifierSettings,
  type TokenExample,
  trainTokenClassifier,
} from '../base/token-classifier.js';
import { stratifiedFolds } from './stratified-folds.js';

/** A statement ready for learning: its words, and as label the category the analyst holds right. */
export interface LearningExample extends TokenExample {
  /** The report, or what else must not be torn apart. */
  readonly group: string;
  /** What the program says of it. */
  readonly program: string;
  /** What it said within the report, and the tokens with that, where that is known. */
  readonly original: { readonly program: string; readonly tokens: readonly string[] } | null;
}

/** Settings of a classifier and the share from which its word counts. */
export interface CategoriserSettings extends TokenClassifierSettings {
  readonly threshold: number;
}

/** What a statement was taken for: null where the classifier knew no word of it. */
type Guess = { readonly label: string; readonly share: number } | null;

/** What decides besides the classifier. */
type Known = Pick<LearningExample, 'program' | 'tokens'>;
type Decision = Pick<Trial, 'category' | 'sure'>;

/** A statement tried out. */
export interface Trial {
  /** The category in the end: the classifier's where it was sure, else the program's. */
  readonly category: string;
  /** Whether the classifier was sure enough. */
  readonly sure: boolean;
  /** The category in the end with what the program said within the report; null where that is not known. */
  readonly inContext: string | null;
}

/** Unseen words count this much. */
const smoothings: readonly number[] = [0.01, 0.1, 1];
/** From more often than not to nearly certain. */
const thresholds: readonly number[] = [0.5, 0.7, 0.9, 0.97, 0.99, 0.999];
const OUTER_FOLDS = 5;
const INNER_FOLDS = 3;

/** Tries every statement out on a classifier of the other folds, whose settings were chosen within those. */
export function crossValidate(examples: readonly LearningExample[], seed: number): readonly Trial[] {
  const foldOf = foldsOf(examples, OUTER_FOLDS, seed);
  const trials = new Array<Trial>(examples.length);
  for (const fold of new Set(foldOf)) {
    const training = examples.filter((_, index) => foldOf[index] !== fold);
    const settings = chooseSettings(training, seed);
    const { guess } = trainTokenClassifier(training, settings);
    foldOf.forEach((of, index) => {
      if (of !== fold) return;
      const { original, ...alone } = examples[index]!;
      const decide = (known: Known): Decision => decided(known, guess(known.tokens), settings.threshold);
      trials[index] = {
        ...decide(alone),
        inContext: original === null ? null : decide(original).category,
      };
    });
  }
  return trials;
}

/**
 * The settings under which most statements get the right category in a cross-validation; of equal ones those with the
 * higher threshold, which leave more to the program, then the smaller smoothing.
 */
export function chooseSettings(examples: readonly LearningExample[], seed: number): CategoriserSettings {
  const foldOf = foldsOf(examples, INNER_FOLDS, seed);
  let best: CategoriserSettings | null = null;
  let most = -1;
  for (const smoothing of smoothings) {
    const guesses = guessesOf(examples, foldOf, { smoothing });
    for (const threshold of [...thresholds].reverse()) {
      const right = examples.filter(
        (example, index) => decided(example, guesses[index]!, threshold).category === example.label,
      ).length;
      if (right > most) {
        most = right;
        best = { smoothing, threshold };
      }
    }
  }
  return best!;
}

function guessesOf(
  examples: readonly LearningExample[],
  foldOf: readonly number[],
  settings: TokenClassifierSettings,
): readonly Guess[] {
  const guesses = new Array<Guess>(examples.length).fill(null);
  for (const fold of new Set(foldOf)) {
    const { guess } = trainTokenClassifier(
      examples.filter((_, index) => foldOf[index] !== fold),
      settings,
    );
    foldOf.forEach((of, index) => {
      if (of === fold) guesses[index] = guess(examples[index]!.tokens);
    });
  }
  return guesses;
}

function decided({ program }: Known, guess: Guess, threshold: number): Decision {
  return guess !== null && guess.share >= threshold
    ? { category: guess.label, sure: true }
    : { category: program, sure: false };
}

function foldsOf(examples: readonly LearningExample[], folds: number, seed: number): readonly number[] {
  const groups = new Set(examples.map(({ group }) => group)).size;
  const placed = examples.map(({ group, label }) => ({ group, category: label }));
  return stratifiedFolds(placed, Math.min(folds, groups), seed);
}
