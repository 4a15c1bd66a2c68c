// Run-on lists that give each organisation a part of one sentence: 一支部…；二支部…；三支部….
import type { Passage, PassageContext } from './passage.js';
import { isClauseMark, type Unit } from './split-units.js';

/** Fewest members that make a list. */
const SHORTEST_LIST = 2;
const LONGEST_NAME = 14;
const SEMICOLON = 0xff1b;
/** 各支部, 有的村: no organisation in particular. */
const indefinite =
  /^(?:各|部分|个别|少数|有的|一些|多数|基层|该|本|我|全|其他|某些|每|所属|下属|这些|\d|[一二三四五六七八九十两几]+[个家名位所])/;

interface Candidate {
  readonly name: string;
  readonly ending: string;
}

/** Finds the lists: neighbouring units of one line that begin with different names of the same ending. */
export function runOnLists(context: PassageContext): readonly Passage[] {
  const { text, units } = context;
  const passages: Passage[] = [];
  for (let from = 0; from < units.length; ) {
    let end = from + 1;
    while (
      end < units.length &&
      units[end]!.line === units[from]!.line &&
      endsInSemicolon(text, units[end - 1]!)
    )
      end++;
    if (end - from >= SHORTEST_LIST) passages.push(...listOf(context, from, end));
    from = end;
  }
  return passages;
}

const endsInSemicolon = (text: string, unit: Unit): boolean => text.charCodeAt(unit.end - 1) === SEMICOLON;

function listOf(context: PassageContext, from: number, end: number): readonly Passage[] {
  const candidates: (readonly Candidate[])[] = [];
  for (let i = from; i < end; i++) candidates.push(candidatesOf(context, context.units[i]!));
  for (const { ending } of candidates[1] ?? []) {
    const names = candidates.map(
      (list) => list.find((candidate) => candidate.ending === ending)?.name ?? null,
    );
    const known = names.filter((name) => name !== null);
    if (known.length < SHORTEST_LIST || known.length < names.length - 1) continue;
    if (new Set(known).size !== known.length) continue;
    return names.flatMap((name, index) =>
      name === null ? [] : [{ from: from + index, end: from + index + 1, name }],
    );
  }
  return [];
}

/** Names that begin the unit or, behind an introducing clause, its second clause. */
function candidatesOf(context: PassageContext, unit: Unit): readonly Candidate[] {
  const found = namesAt(context, unit.body, unit.end);
  if (found.length > 0) return found;
  for (let at = unit.body; at < Math.min(unit.end, unit.body + 40); at++) {
    if (!isClauseMark(context.text.charCodeAt(at))) continue;
    const behind = namesAt(context, at + 1, unit.end);
    if (behind.length > 0) return behind;
  }
  return [];
}

function namesAt(context: PassageContext, start: number, end: number): readonly Candidate[] {
  const { text, cues } = context;
  const head = text.slice(start, Math.min(end, start + LONGEST_NAME));
  if (indefinite.test(head)) return [];
  const stop = head.search(/[，。；：:、！？“”的不未在对有]/);
  const reach = start + (stop < 0 ? head.length : stop);
  const found: Candidate[] = [];
  for (const cue of cues.of('organization-words', start, reach)) {
    if (cue.start === start) continue;
    if (cue.row.use !== 'party-body' && cue.row.use !== 'suffix') continue;
    found.push({ name: text.slice(start, cue.end), ending: cue.row.phrase });
  }
  return found;
}
