// Which stretches of sentences are one passage: matches with the same part of the same earlier sentence.
import type { Match } from './reuse-matches.js';

/** A stretch of a sentence and the later sentences that have it. */
export interface Stretch {
  /** The sentence it stands in first, and where. Signs, `end` exclusive. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly later: readonly number[];
}

/** Two parts of a sentence are one stretch if at least this share of the longer one is in both. */
const LEAST_OVERLAP = 0.5;

/** Groups matches by the earlier sentence, and those with one sentence by the part of it, the longest part first. */
export function groupStretches(matches: readonly Match[]): readonly Stretch[] {
  const byEarlier = new Map<number, Match[]>();
  for (const match of matches) {
    const list = byEarlier.get(match.earlier);
    if (list === undefined) byEarlier.set(match.earlier, [match]);
    else list.push(match);
  }
  return [...byEarlier.values()].flatMap(stretchesOf);
}

function stretchesOf(matches: readonly Match[]): readonly Stretch[] {
  const groups: { readonly longest: Match; readonly later: number[] }[] = [];
  for (const match of [...matches].sort((a, b) => b.common - a.common || a.sentence - b.sentence)) {
    const group = groups.find(({ longest }) => overlap(longest, match) >= LEAST_OVERLAP);
    if (group === undefined) groups.push({ longest: match, later: [match.sentence] });
    else group.later.push(match.sentence);
  }
  return groups.map(({ longest, later }) => ({
    sentence: longest.earlier,
    start: longest.otherStart,
    end: longest.otherEnd,
    words: longest.common,
    later: [...new Set(later)],
  }));
}

/** Share of the longer of two parts of one earlier sentence that both cover. */
function overlap(one: Match, other: Match): number {
  const shared = Math.min(one.otherEnd, other.otherEnd) - Math.max(one.otherStart, other.otherStart);
  const longer = Math.max(one.otherEnd - one.otherStart, other.otherEnd - other.otherStart);
  return Math.max(0, shared) / longer;
}
