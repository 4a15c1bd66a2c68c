// Writes down which features a model knows of something judged, and what each says for a class.
import { FeatureSink, featureKey, GRAM_END, GRAM_START } from '../base/feature-key.js';
import type { LinearModel } from './linear-model.js';

/** A feature and what it says: above 0 for the class, below 0 against it, in log-odds. */
export interface FeatureWeight {
  /** Its sort and what it is: the characters of an n-gram (⟨ and ⟩ for the ends of the stretch), or numbers. */
  readonly feature: string;
  readonly weight: number;
}

/** Characters from here on are shown; below they are numbers. */
const FIRST_SHOWN = 0x20;

/** Collects features with their weights for the classes of a model. */
export class FeatureLog extends FeatureSink {
  readonly #model: LinearModel;
  readonly #names: ReadonlyMap<number, string>;
  readonly #rows = new Map<string, { readonly row: number; times: number }>();

  /** @param sorts names of the sorts of features */
  constructor(model: LinearModel, sorts: Readonly<Record<string, number>>) {
    super();
    this.#model = model;
    this.#names = new Map(Object.entries(sorts).map(([name, sort]) => [sort, name]));
  }

  add(sort: number, a: number, b: number, c: number): void {
    const row = this.#model.rowOf(featureKey(sort, a, b, c));
    if (row < 0) return;
    const feature = `${this.#names.get(sort) ?? sort} ${shown(a, b, c)}`;
    const known = this.#rows.get(feature);
    if (known === undefined) this.#rows.set(feature, { row, times: 1 });
    else known.times += 1;
  }

  /** The features that say most for or against `wanted` as compared with the mean of `others`, strongest first. */
  strongest(wanted: number, others: readonly number[], most: number): readonly FeatureWeight[] {
    const { weights, scales, classes } = this.#model;
    const score = (row: number, k: number): number => weights[row * classes.length + k]! * scales[k]!;
    const found = [...this.#rows].map(([feature, { row, times }]) => {
      const mean = others.reduce((sum, k) => sum + score(row, k), 0) / others.length;
      return { feature, weight: Math.round((score(row, wanted) - mean) * times * 1000) / 1000 };
    });
    return found
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
      .slice(0, most);
  }
}

/** An n-gram by its characters, anything else by its numbers. */
function shown(a: number, b: number, c: number): string {
  const units = [a, b, c].filter((unit) => unit !== 0);
  if (units.every((unit) => unit < FIRST_SHOWN)) return [a, b, c].join(',');
  return units
    .map((unit) => (unit === GRAM_START ? '⟨' : unit === GRAM_END ? '⟩' : String.fromCharCode(unit)))
    .join('');
}
