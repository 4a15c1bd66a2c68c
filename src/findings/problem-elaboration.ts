// Joins to a complaint the clauses that lead up to it, illustrate it or go on with it: 把关不严，六份报销单附件不全.
import type { Span } from '../base/span.js';
import type { ReadDocument } from '../document/document.js';
import { isExhortation } from '../document/exhortation.js';
import { listMarkAt } from '../document/list-marks.js';
import { LEAST_CONFIDENCE } from './problem-assertion.js';
import { categorise } from './problem-category.js';
import { splitClauses } from './problem-clauses.js';
import type { DeficiencyCue } from './problem-cue.js';
import type { Passage } from './problem-passages.js';
import { isScene } from './problem-scene.js';
import { trimHead } from './problem-trim.js';
import type { Weakness } from './problem-weakness.js';

/** An object word of at least this weight makes a complaint one about something else. */
const OWN_OBJECT = 2;
/** A complaint of this strength that follows another of this strength stands for itself. */
const STRONG = 3;

/** More clauses than this hardly ever make one complaint. */
const MOST_CLAUSES = 3;

/** Words that turn to something else; what stands before them leads up to nothing. */
const turn = /^(?:但|不过|然而|可(?![能以靠见])|只是|而(?!且)|却)/;
const apart =
  /^(?:此外|另外|另有|另一|还有|同时|与此同时|再[就一]|二[是来]|三[是来]|四是|五是|其[二三四]|至于|也有|一[是来]|更有)/;
/** A clause without a subject says more of the one before: 停留在念文件上, 还习惯于照转. */
const bareStart = /^(?:还|仍然?|依然|也|往往|总是|常常?|大多|多|只|仅|又|一直|长期|不同程度)*$/;
/** What came of it stands for itself where it is a complaint. */
const consequence = /^(?:导致|造成|致使|以致|引发|甚至引发)/;
/** 仍有差距, 问题比较突出: said of a thing of its own. */
const standing = /差距|突出|时有发生|屡禁不止/;
/** 有的…，有的…: as many complaints as there are of them. */
const some = /^(?:有的|有些|个别|少数|部分|一些|多数|不少)/;
/** Clauses that leave what falls short for what is done about it or follows from it. */
const leaves =
  /^(?:下一步|下步|今后|接下来|为此|对此|针对|我们将|我将|现已|目前已|已经|现在已|必须|务必|应当|希望|建议|请|这一?点|这[是些说也]|这样|说明|反映|暴露|究其|原因|主要是因|根子|根源|教训|归根)|(?:如下|以下[^，]{0,6}|主要(?:表现|体现)[为在]?|认[账领])$/;

/** Weaknesses of one passage, ordered by start, each with what belongs to it. `reported`: whether the sentence reports problems. */
export function joinElaborations(
  document: ReadDocument,
  part: Passage,
  found: readonly Weakness[],
  reported: boolean,
): readonly Weakness[] {
  if (!found.some(isAsserted)) return found;
  const text = document.clean.text;
  const clauses = splitClauses(text, part.start, part.end);
  const joined: Weakness[] = [];
  let open: Weakness | null = null;
  let floor = part.start;
  for (const weakness of found) {
    if (!isAsserted(weakness)) {
      if (open !== null) joined.push(withFollowing(document, open, clauses, weakness.statement.start));
      open = null;
      joined.push(weakness);
      floor = weakness.statement.end;
      continue;
    }
    const reached: Weakness | null =
      open === null ? null : withFollowing(document, open, clauses, weakness.statement.start);
    if (
      reached !== null &&
      open !== null &&
      reached.statement.end >= clauseBefore(clauses, weakness) &&
      (weakness.quoted ||
        (clausesIn(clauses, reached.statement.start, weakness.statement.end) <= MOST_CLAUSES &&
          goesOn(document, reached, weakness)))
    ) {
      open = together(reached, weakness);
      continue;
    }
    if (reached !== null) {
      joined.push(reached);
      floor = reached.statement.end;
    }
    open = reported ? withLeading(document, weakness, clauses, floor) : weakness;
  }
  if (open !== null) joined.push(withFollowing(document, open, clauses, part.end));
  return joined;
}

const isAsserted = ({ confidence, frame }: Weakness): boolean =>
  frame === null && confidence >= LEAST_CONFIDENCE;

/** The first clause that ends after an offset; clauses come ordered. */
function clauseAfter(clauses: readonly Span[], offset: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (clauses[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the clause before a weakness ends. */
const clauseBefore = (clauses: readonly Span[], { statement }: Weakness): number =>
  clauses[clauseAfter(clauses, statement.start) - 1]?.end ?? 0;

/** How many clauses share something with a stretch. */
const clausesIn = (clauses: readonly Span[], start: number, end: number): number =>
  clauseAfter(clauses, end - 1) - clauseAfter(clauses, start) + 1;

function together(before: Weakness, after: Weakness): Weakness {
  return {
    ...before,
    confidence: Math.max(before.confidence, after.confidence),
    statement: {
      ...before.statement,
      end: after.statement.end,
      cues: [...before.statement.cues, ...after.statement.cues],
      lastClause: after.statement.lastClause,
      head: headOf(before),
    },
  };
}

const headOf = ({ statement }: Weakness): Span =>
  statement.head ?? { start: statement.start, end: statement.end };

const strengthOf = (cues: readonly DeficiencyCue[]): number =>
  cues.reduce((most, cue) => Math.max(most, cue.row.strength), 0);

/** Whether the later complaint only goes on with the one before it. */
function goesOn(document: ReadDocument, before: Weakness, after: Weakness): boolean {
  const text = document.clean.text;
  const { statement } = after;
  if (statement.clause.start < before.statement.lastClause.end) return false;
  if (statement.cues.some((cue) => cue.row.part === 'incident')) return false;
  const clause = text.slice(statement.clause.start, statement.lastClause.end);
  if (listMarkAt(text, statement.clause.start) !== null || apart.test(clause) || consequence.test(clause))
    return false;
  const strength = strengthOf(statement.cues);
  const bare = bareStart.test(text.slice(statement.clause.start, statement.cues[0]!.start));
  if (strength >= STRONG && !bare) return false;
  if (some.test(clause) && some.test(text.slice(before.statement.start, before.statement.end))) return false;
  if (bare && strength < STRONG) return true;
  if (statement.cues.some((cue) => standing.test(cue.row.phrase))) return false;
  const own = categorise(document.cues, text, statement.start, statement.end);
  if (own.weight < OWN_OBJECT) return true;
  if (strength >= 2) return false;
  const head = headOf(before);
  return (
    strengthOf(before.statement.cues) < STRONG ||
    categorise(document.cues, text, head.start, head.end).category === own.category
  );
}

/** With the clauses after it up to `limit` that say no more than it does. */
function withFollowing(
  document: ReadDocument,
  weakness: Weakness,
  clauses: readonly Span[],
  limit: number,
): Weakness {
  const { statement } = weakness;
  const text = document.clean.text;
  if (statement.end < statement.lastClause.end - 1 && !weakness.quoted) return weakness;
  if (statement.cues.at(-1)?.row.part === 'incident') return weakness;
  let end = statement.end;
  for (let i = clauseAfter(clauses, end); i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (clause.start < end || clause.end > limit || !follows(document, clause)) break;
    if (clausesIn(clauses, statement.start, clause.end) > MOST_CLAUSES) break;
    end = clause.end;
  }
  if (end === statement.end) return weakness;
  while (end > statement.end && /[\s。；！？]/.test(text[end - 1]!)) end--;
  return { ...weakness, statement: { ...statement, end, head: headOf(weakness) } };
}

function follows(document: ReadDocument, clause: Span): boolean {
  const text = document.clean.text;
  const words = text.slice(clause.start, clause.end);
  if (leaves.test(words) || apart.test(words) || isExhortation(text, clause.start, clause.end)) return false;
  return listMarkAt(text, clause.start) === null;
}

/** With the clauses before it, not before `floor`, that name its subject or say what went wrong first. */
function withLeading(
  document: ReadDocument,
  weakness: Weakness,
  clauses: readonly Span[],
  floor: number,
): Weakness {
  const text = document.clean.text;
  const { statement } = weakness;
  const at = clauseAfter(clauses, statement.start);
  if (at === 0 || at === clauses.length || turn.test(text.slice(clauses[at]!.start, statement.start + 1)))
    return weakness;
  let { start } = statement;
  for (let i = at - 1; i >= 0; i--) {
    const clause = clauses[i]!;
    if (clause.start < floor || '：:'.includes(text[clause.end]!)) break;
    if (clausesIn(clauses, clause.start, statement.end) > MOST_CLAUSES) break;
    const from = trimHead(text, document.cues, clause.start, clause.end);
    if (clause.end - from < 3 || isScene(document, { start: from, end: clause.end })) break;
    start = from;
    if (turn.test(text.slice(clause.start, from + 1)) || listMarkAt(text, clause.start) !== null) break;
  }
  return start === statement.start ? weakness : { ...weakness, statement: { ...statement, start } };
}
