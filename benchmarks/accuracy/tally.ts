// Counts behind a score: what was to be found and what was, and how much of each was right.

/**
 * Of what was wanted and of what was found, how much was right. The two differ only for cells, where a second category
 * of a label makes a found cell right without being wanted. For a share both sides are the questions asked.
 */
export interface Tally {
  readonly wanted: number;
  readonly wantedRight: number;
  readonly found: number;
  readonly foundRight: number;
}

export const noTally: Tally = { wanted: 0, wantedRight: 0, found: 0, foundRight: 0 };

/** Spans met one to one. */
export const metOf = (met: number, wanted: number, found: number): Tally => ({
  wanted,
  wantedRight: met,
  found,
  foundRight: met,
});

/** The items answered rightly; null: the item was not asked about. `weight` is 1 unless told. */
export function shareOf<Item>(
  items: readonly Item[],
  isRight: (item: Item) => boolean | null,
  weight: (item: Item) => number = () => 1,
): Tally {
  let right = 0;
  let of = 0;
  for (const item of items) {
    const answer = isRight(item);
    if (answer === null) continue;
    of += weight(item);
    if (answer) right += weight(item);
  }
  return metOf(right, of, of);
}

export const addTallies = (a: Tally, b: Tally): Tally => ({
  wanted: a.wanted + b.wanted,
  wantedRight: a.wantedRight + b.wantedRight,
  found: a.found + b.found,
  foundRight: a.foundRight + b.foundRight,
});

/** Precision, recall and their harmonic mean; null where there was nothing to divide by. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** The rates of a tally; with nothing wanted and nothing found there is no F1, with either and no hit it is 0. */
export function ratesOf({ wanted, wantedRight, found, foundRight }: Tally): Rates {
  const precision = found === 0 ? null : foundRight / found;
  const recall = wanted === 0 ? null : wantedRight / wanted;
  if (precision === null && recall === null) return { precision, recall, f1: null };
  const sum = (precision ?? 0) + (recall ?? 0);
  return { precision, recall, f1: sum === 0 ? 0 : (2 * (precision ?? 0) * (recall ?? 0)) / sum };
}
