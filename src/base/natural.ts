// The one place where the package natural is loaded, part by part and on first use.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What is used of its distances. */
export interface Distances {
  readonly LevenshteinDistance: (source: string, target: string, options: object) => number;
}

/** A class and how well an observation fits it; what the value is depends on the classifier. */
export interface Classification {
  readonly label: string;
  readonly value: number;
}

/** What is used of a classifier. */
export interface NaturalClassifier {
  readonly addDocument: (tokens: readonly string[], label: string) => void;
  readonly train: () => void;
  readonly getClassifications: (tokens: readonly string[]) => readonly Classification[];
}

/** A classifier class: makes one, or makes one again from what JSON kept of it. */
interface ClassifierClass<Arguments extends readonly unknown[]> {
  new (...given: Arguments): NaturalClassifier;
  restore(kept: unknown): NaturalClassifier;
}

/** What is used of its classifiers. */
export interface Classifiers {
  readonly BayesClassifier: ClassifierClass<readonly [stemmer: undefined, smoothing: number]>;
}

// Deep paths only: the package's root would load database clients and print on the terminal.

let distances: Distances | undefined;

/** Its distances between texts (about 10 ms at the first call). */
export function naturalDistances(): Distances {
  distances ??= require('natural/lib/natural/distance/index.js') as Distances;
  return distances;
}

let classifiers: Classifiers | undefined;

/** Its classifiers (about 150 ms at the first call). */
export function naturalClassifiers(): Classifiers {
  classifiers ??= require('natural/lib/natural/classifiers/index.js') as Classifiers;
  return classifiers;
}
