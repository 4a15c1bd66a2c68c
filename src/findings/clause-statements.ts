// Makes statements of the stretches the model takes for complaints, with the words the rules know in them.
import type { Span } from '../base/span.js';
import type { ReadDocument } from '../document/document.js';
import { likeness, overlapOf } from './clause-overlap.js';
import type { DeficiencyCue } from './problem-cue.js';
import type { Statement } from './problem-joining.js';
import { trimHead, trimTail } from './problem-trim.js';
import type { Weakness } from './problem-weaknesses.js';

/** A run of clauses that make one complaint, and how sure that is, 0–1. */
export interface Complaint extends Span {
  readonly confidence: number;
}

/** At least this much of both is the same stretch. */
const SAME = 0.5;
/** How sure the rules must be of each of several complaints, and how much of the stretch they must make up together. */
const LEAST_SEPARATE = 0.6;
const LEAST_COVERED = 0.6;
/** From here on the rules are believed where the model sees nothing. */
const CERTAIN = 0.75;
/** What must be left of a complaint when its ends are trimmed. */
const LEAST_LEFT = 4;

/** The weaknesses of one sentence: what the model sees as complaints, and what the rules say is only named. */
export function statementsOf(
  document: ReadDocument,
  sentence: number,
  complaints: readonly Complaint[],
  weaknesses: readonly Weakness[],
): readonly Weakness[] {
  const seen: Weakness[] = [];
  const dismissed = weaknesses.filter((weakness) => weakness.dismissed);
  for (const complaint of complaints) {
    if (dismissed.some(({ statement }) => likeness(statement, complaint) >= SAME)) continue;
    const inside = quotedInside(complaint, weaknesses);
    const { confidence } = complaint;
    const several = inside.length > 0 ? inside : separateInside(complaint, weaknesses);
    if (several.length > 0)
      seen.push(...several.map((weakness) => ({ ...weakness, frame: null, confidence, passage: sentence })));
    else seen.push(seenStatement(document, sentence, complaint, weaknesses));
  }
  const missed = weaknesses.filter(
    ({ confidence, statement }) =>
      confidence >= CERTAIN && !complaints.some((complaint) => overlapOf(complaint, statement) > 0),
  );
  const named = weaknesses.filter(({ frame }) => frame !== null);
  return [...seen, ...missed, ...named.map((weakness) => ({ ...weakness, confidence: 0 }))];
}

/** Findings quoted in one long clause: 关于“…不规范”问题的整改. */
function quotedInside({ start, end }: Span, weaknesses: readonly Weakness[]): readonly Weakness[] {
  return weaknesses.filter(
    ({ quoted, statement }) => quoted && statement.start >= start && statement.end <= end,
  );
}

/** Complaints that the rules tell apart in what the model sees as one; none where they see less than two, or little of it. */
function separateInside(complaint: Complaint, weaknesses: readonly Weakness[]): readonly Weakness[] {
  const inside = weaknesses.filter(
    ({ confidence, statement }) =>
      confidence >= LEAST_SEPARATE && overlapOf(statement, complaint) * 2 > statement.end - statement.start,
  );
  if (inside.length < 2) return [];
  const covered = inside.reduce((sum, { statement }) => sum + overlapOf(statement, complaint), 0);
  return covered >= LEAST_COVERED * (complaint.end - complaint.start) ? inside : [];
}

function seenStatement(
  document: ReadDocument,
  sentence: number,
  complaint: Complaint,
  weaknesses: readonly Weakness[],
): Weakness {
  const trimmed = trimComplaint(document, complaint, ownCues(weaknesses, complaint).at(-1)?.end ?? 0);
  let alike: Weakness | undefined;
  for (const weakness of weaknesses) {
    const share = likeness(weakness.statement, trimmed);
    if (share >= SAME && (alike === undefined || share > likeness(alike.statement, trimmed)))
      alike = weakness;
  }
  const cues = alike?.statement.cues ?? ownCues(weaknesses, trimmed);
  const statement: Statement = {
    ...trimmed,
    cues,
    clause: alike?.statement.clause ?? trimmed,
    lastClause: alike?.statement.lastClause ?? trimmed,
  };
  return {
    sentence,
    statement,
    quoted: alike?.quoted ?? false,
    confidence: complaint.confidence,
    frame: null,
    passage: sentence,
  };
}

/** The wordings of deficiency that the rules took for some statement and that stand in the stretch. */
function ownCues(weaknesses: readonly Weakness[], { start, end }: Span): readonly DeficiencyCue[] {
  return weaknesses
    .flatMap(({ statement }) => statement.cues)
    .filter((cue) => cue.start >= start && cue.end <= end);
}

/** A complaint without the connective before it and the 等问题 after it, but with all up to its last wording of deficiency. */
function trimComplaint({ clean, cues }: ReadDocument, { start, end }: Span, wording: number): Span {
  const from = trimHead(clean.text, cues, start, Math.max(start, end - LEAST_LEFT));
  const least = Math.max(wording, Math.min(end, from + LEAST_LEFT));
  const to = trimTail(clean.text, from, least, end);
  return { start: from, end: to };
}
