// Where a text turns: 但…, 当然，…不足 towards shortcomings, 值得肯定的是 towards praise, inside one paragraph too.
import type { AddEvidence, RoleContext } from './role-context.js';
import { PIVOT_WEIGHT, TURN_TO_PRAISE_WEIGHT, TURN_TO_PROBLEMS_WEIGHT } from './role-weights.js';

/** What contradicts the sentence before it. */
const contradicts = ['但', '然而', '不过', '可是', '只是', '话说回来', '美中不足', '遗憾的是', '与此相对'];
/** What only goes on to something else, and turns where it names shortcomings: 当然，不足也不少. */
const goesOn = [
  '当然',
  '与此同时',
  '同时',
  '客观',
  '坦率',
  '实事求是',
  '另一方面',
  '也要',
  '还要',
  '更要',
  '总体',
  '肯定',
];
/** What turns back. */
const praises = ['值得', '令人欣慰', '令人高兴', '可喜', '好在', '欣慰的是', '难能可贵'];

type Turn = 'contradicts' | 'goesOn' | 'praises';

/** Openings by their first code unit, so that most sentences are told by one look. */
const openings: ReadonlyMap<number, readonly (readonly [string, Turn])[]> = byFirst([
  ...contradicts.map((words) => [words, 'contradicts'] as const),
  ...goesOn.map((words) => [words, 'goesOn'] as const),
  ...praises.map((words) => [words, 'praises'] as const),
]);

function byFirst(entries: readonly (readonly [string, Turn])[]): Map<number, (readonly [string, Turn])[]> {
  const map = new Map<number, (readonly [string, Turn])[]>();
  for (const entry of entries) {
    const first = entry[0].charCodeAt(0);
    const list = map.get(first);
    if (list === undefined) map.set(first, [entry]);
    else list.push(entry);
  }
  return map;
}

/** Adds what the turn with which unit `i` begins says of it. */
export function pivotEvidence(context: RoleContext, i: number, add: AddEvidence): void {
  const { text, units, cues } = context;
  const { body, end } = units[i]!;
  const turn = openings
    .get(text.charCodeAt(body))
    ?.find(([words]) => body + words.length < end && text.startsWith(words, body))?.[1];
  if (turn === undefined) return;
  const names = cues.of('section-titles', body, end).some(({ row }) => row.role === 'problem');
  if (turn === 'praises') add(i, 'achievement', TURN_TO_PRAISE_WEIGHT);
  else if (names) add(i, 'problem', TURN_TO_PROBLEMS_WEIGHT);
  else if (turn === 'contradicts') add(i, 'problem', PIVOT_WEIGHT);
}
