// Many patterns in one pass over a text: each is tried only where a character stands that it must have.

/** A pattern and where it can match. */
export interface AnchoredPattern {
  /** Sticky. */
  readonly pattern: RegExp;
  /** The characters one of which stands in every match, `back` code units after its start. */
  readonly anchors: string;
  /** Default 0: the match begins with the anchor. */
  readonly back?: number;
  /** The characters one of which stands right before the anchor in every match; default any. At the head of a text nothing must. */
  readonly before?: string;
  /** For some anchors the characters one of which stands right after them in every match that has this anchor; others take any. */
  readonly next?: Readonly<Record<string, string>>;
}

/** The matches of each pattern, as a global search would find them: from left to right, not overlapping. */
export type PatternMatches = readonly (readonly RegExpExecArray[])[];

/** Prepares patterns for a joint search. */
export function patternSet(rules: readonly AnchoredPattern[]): (text: string) => PatternMatches {
  const { classOf, rulesOf } = classify(rules);
  const neighbours = rules.map(neighboursOf);
  return (text) => {
    const found = rules.map((): RegExpExecArray[] => []);
    const floors = new Int32Array(rules.length);
    for (let at = 0; at < text.length; at++) {
      const kind = classOf[text.charCodeAt(at)]!;
      if (kind === 0) continue;
      const tried = rulesOf[kind]!;
      for (let i = 0; i < tried.length; i++) {
        const rule = tried[i]!;
        const { pattern, back = 0 } = rules[rule]!;
        const start = at - back;
        if (start < floors[rule]!) continue;
        const fits = neighbours[rule]!;
        if (fits !== null && !fits(text, at)) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (match === null) continue;
        found[rule]!.push(match);
        floors[rule] = Math.max(start + 1, pattern.lastIndex);
      }
    }
    return found;
  };
}

/** Whether what stands beside an anchor lets the rule match there: far quicker to see than to try the pattern. */
type NeighbourTest = (text: string, at: number) => boolean;

function neighboursOf({ before, next = {} }: AnchoredPattern): NeighbourTest | null {
  const bound = new Map(
    Object.entries(next).map(([anchor, after]) => [anchor.charCodeAt(0), unitsOf(after)] as const),
  );
  const allowed = before === undefined ? null : unitsOf(before);
  if (bound.size === 0 && allowed === null) return null;
  return (text, at) => {
    if (allowed !== null && at > 0 && !allowed.has(text.charCodeAt(at - 1))) return false;
    const after = bound.get(text.charCodeAt(at));
    return after === undefined || after.has(text.charCodeAt(at + 1));
  };
}

const unitsOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));

/** Classes of code units that anchor the same rules; class 0 anchors none. */
interface Classes {
  readonly classOf: Uint8Array;
  readonly rulesOf: readonly (readonly number[])[];
}

function classify(rules: readonly AnchoredPattern[]): Classes {
  const ofUnit = new Map<number, number[]>();
  rules.forEach(({ anchors }, rule) => {
    for (const sign of new Set(anchors)) {
      const list = ofUnit.get(sign.charCodeAt(0));
      if (list === undefined) ofUnit.set(sign.charCodeAt(0), [rule]);
      else list.push(rule);
    }
  });
  const classOf = new Uint8Array(65_536);
  const rulesOf: (readonly number[])[] = [[]];
  const known = new Map<string, number>();
  for (const [unit, list] of ofUnit) {
    const key = list.join();
    if (!known.has(key)) known.set(key, rulesOf.push(list) - 1);
    classOf[unit] = known.get(key)!;
  }
  return { classOf, rulesOf };
}
