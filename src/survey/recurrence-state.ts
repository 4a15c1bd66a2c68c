// Names what became of a weakness over the years in which it could have shown: the first state that fits.

/** What became of a weakness. Not being mentioned is not being solved. */
export type RecurrenceState =
  | 'insufficient'
  | 'common'
  | 'persistent'
  | 'returned'
  | 'recurring'
  | 'not-mentioned-again'
  | 'first-mentioned'
  | 'mentioned';

/** From this base rate on a weakness is everybody's, never this organisation's own. */
export const COMMON_BASE = 0.6;
/** How probable it must be that the organisation's rate is above the base rate. */
export const SURE_ABOVE_BASE = 0.85;

/** The history of one organisation and one category. */
export interface History {
  /** Presence in each observed period, earliest first; periods without exposure are not in it. */
  readonly present: readonly boolean[];
  /** Base rate among the other organisations. */
  readonly base: number;
  /** P(rate > base). */
  readonly probability: number;
}

/**
 * The state of a weakness; the first that fits counts:
 * `insufficient` fewer than 2 observed periods; `common` base ≥ 0.6; `persistent` present in all of ≥ 3 observed
 * periods with P(rate > base) ≥ 0.85; `returned` present, absent, present; `recurring` present in ≥ 2 periods with
 * P ≥ 0.85; `not-mentioned-again` the latest two observed periods absent after a presence; `first-mentioned` only in
 * the latest; `mentioned` otherwise.
 * @example
 * recurrenceState({ present: [true, false, true], base: 0.2, probability: 0.9 }) // 'returned'
 */
export function recurrenceState({ present, base, probability }: History): RecurrenceState {
  const observed = present.length;
  const times = present.filter(Boolean).length;
  if (observed < 2) return 'insufficient';
  if (base >= COMMON_BASE && times > 0) return 'common';
  if (observed >= 3 && times === observed && probability >= SURE_ABOVE_BASE) return 'persistent';
  if (cameBack(present)) return 'returned';
  if (times >= 2 && probability >= SURE_ABOVE_BASE) return 'recurring';
  if (times > 0 && !present.at(-1) && !present.at(-2)) return 'not-mentioned-again';
  if (times === 1 && present.at(-1) === true) return 'first-mentioned';
  return 'mentioned';
}

/**
 * Whether a weakness recurs, whatever its state is called: present in ≥ 2 observed periods with P(rate > base) ≥ 0.85
 * where the base is below 0.6. All that is `persistent` or `recurring` does, and of what is `returned` that part which
 * is surely above the base: present in four of five periods with the absence in the middle is no less frequent than
 * with the absence at an end.
 */
export function recurs({ present, base, probability }: History): boolean {
  const times = present.filter(Boolean).length;
  return times >= 2 && base < COMMON_BASE && probability >= SURE_ABOVE_BASE;
}

/** Whether an observed absence lies between two presences. */
function cameBack(present: readonly boolean[]): boolean {
  const first = present.indexOf(true);
  const last = present.lastIndexOf(true);
  return present.slice(first, last).includes(false);
}
