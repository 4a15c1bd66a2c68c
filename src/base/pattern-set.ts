// Many patterns in one pass over a text: each is tried only where a character stands that it must have.

/** A pattern and where it can match. */
export interface AnchoredPattern {
  /** Sticky. */
  readonly pattern: RegExp;
  /** The characters one of which stands in every match, `back` code units after its start. */
  readonly anchors: string;
  /** Default 0: the match begins with the anchor. */
  readonly back?: number;
}

/** The matches of each pattern, as a global search would find them: from left to right, not overlapping. */
export type PatternMatches = readonly (readonly RegExpExecArray[])[];

/** Prepares patterns for a joint search. */
export function patternSet(rules: readonly AnchoredPattern[]): (text: string) => PatternMatches {
  const { classOf, rulesOf } = classify(rules);
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
