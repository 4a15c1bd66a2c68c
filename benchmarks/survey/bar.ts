// A bar of the comparison statistics: what is asked, what was measured, and whether it is met.

export interface Bar {
  readonly name: string;
  /** What is asked; empty for a figure reported beside the bars. */
  readonly wanted: string;
  readonly measured: string;
  /** Null where nothing is asked. */
  readonly met: boolean | null;
}

/** A bar met from a value on. */
export function atLeast(name: string, measured: number, least: number, shown = measured.toFixed(3)): Bar {
  return { name, wanted: `≥ ${least}`, measured: shown, met: measured >= least };
}

/** A bar met up to a value. */
export function atMost(name: string, measured: number, most: number, shown = measured.toFixed(3)): Bar {
  return { name, wanted: `≤ ${most}`, measured: shown, met: measured <= most };
}

/** A share with what it is of: `41 of 42`. */
export function shareOf(name: string, right: number, of: number, least: number): Bar {
  return {
    name,
    wanted: least === 1 ? 'all' : `≥ ${least}`,
    measured: `${right} of ${of}`,
    met: of > 0 && right >= least * of,
  };
}

/** A figure to know beside the bars. */
export function beside(name: string, measured: string): Bar {
  return { name, wanted: '', measured, met: null };
}
