// A set scored document by document for each of its readers, and the values and intervals read from it.
import type { ScoredAnnotation } from './annotation.js';
import type { GoldDocument } from './gold.js';
import { type DocumentScores, type MeasureName, measureValue, sumOf } from './measures.js';
import type { GoldSet } from './read-gold.js';
import { drawDocuments, type Interval, percentileInterval } from './resample.js';
import { scoreDocument } from './score-document.js';
import { type Rates, ratesOf } from './tally.js';

/** Makes the annotation of a document. */
export type Annotate = (document: GoldDocument) => ScoredAnnotation;

/** `readers[r][d]` is what document d scored against reader r. */
export interface ScoredSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
  readonly readers: readonly (readonly DocumentScores[])[];
}

export function scoreSet({ name, readers }: GoldSet, annotate: Annotate): ScoredSet {
  return {
    name,
    documents: readers[0]!,
    readers: readers.map((documents) =>
      documents.map((document) => scoreDocument(document, annotate(document))),
    ),
  };
}

/** The documents of a set that fit. */
export function narrowed(set: ScoredSet, fits: (document: GoldDocument) => boolean): ScoredSet {
  const kept = set.documents.flatMap((document, index) => (fits(document) ? [index] : []));
  return {
    name: set.name,
    documents: kept.map((index) => set.documents[index]!),
    readers: set.readers.map((scores) => kept.map((index) => scores[index]!)),
  };
}

/** Sets as one, by their first reader. */
export function pooled(name: string, sets: readonly ScoredSet[]): ScoredSet {
  return {
    name,
    documents: sets.flatMap(({ documents }) => documents),
    readers: [sets.flatMap(({ readers }) => readers[0]!)],
  };
}

/** A measure of a set: the mean over its readers; `of` is what was asked. */
export interface MeasuredValue extends Omit<Rates, 'f1'> {
  readonly value: number | null;
  readonly of: number;
}

export function measured({ readers }: ScoredSet, name: MeasureName): MeasuredValue {
  const tallies = readers.map((documents) => sumOf(name, documents));
  const rates = tallies.map(ratesOf);
  return {
    value: mean(tallies.map((tally) => measureValue(name, tally))),
    precision: mean(rates.map(({ precision }) => precision)),
    recall: mean(rates.map(({ recall }) => recall)),
    of: Math.round(mean(tallies.map(({ wanted }) => wanted)) ?? 0),
  };
}

/** The interval of a measure when documents are resampled. */
export function intervalOf({ documents, readers }: ScoredSet, name: MeasureName): Interval | null {
  return percentileInterval(drawDocuments(documents.length), (drawn) =>
    mean(
      readers.map((scores) =>
        measureValue(
          name,
          sumOf(
            name,
            drawn.map((index) => scores[index]!),
          ),
        ),
      ),
    ),
  );
}

/** The mean of the values there are; null where there is none. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
