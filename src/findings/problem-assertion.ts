// Whether a statement is asserted as a problem, and how sure that is.

import type { Kind } from '../codebook/vocabulary.js';
import type { Sentence } from '../document/document.js';
import type { Framing } from './problem-frame.js';
import type { Statement } from './problem-joining.js';

/** Least confidence with which a shortcoming counts as asserted. */
export const LEAST_CONFIDENCE = 0.38;
/** By the strength of the construction, in a sentence that reports problems. */
const reported: readonly number[] = [0, 0.55, 0.78, 0.92];
/** Asserted by its own wording in a sentence that does something else. */
const givenElsewhere = 0.66;
const quotedFinding = 0.85;
const hedgedElsewhere = 0.5;
const quantifiedElsewhere = 0.45;
const plainElsewhere = 0.42;
const incidentElsewhere = 0.7;
const inspectedElsewhere = 0.62;
/** Asserted where the role of the sentence is in doubt. */
const doubtfulElsewhere = 0.4;
/** Below these a role is in doubt: for a weak construction where achievements are told, and where demands are made. */
const DOUBTFUL_ACHIEVEMENT = 0.6;
const DOUBTFUL_DEMAND = 0.4;

/** Words of admission: a complaint with one of them is meant, wherever it stands. */
const hedge = /[还仍]|尚(?!未来)|依然|不够|有的|部分|个别|少数|一些|但|较/;
/** 有的…, 个别单位…: said of some, it is meant as a fault. */
const quantified = /^(?:有的|有些|个别|少数|部分|一些)/;
/** A noun such as 短板 makes a statement only with a verb that says it is there. */
const said = /存在|有|仍|还|依然|凸显|明显|突出|较|不少|成为|成了|是|面临|出现/;
const counted = /[×XＸ*＊\d一二三四五六七八九十余多]+(?:余|多)?[名位人起件个例宗次]/;

/** What the decision rests on besides the statement. */
export interface AssertionContext {
  readonly text: string;
  readonly sentence: Sentence;
  readonly kind: Kind;
  readonly quoted: boolean;
  /** Whether an earlier clause of the same stretch asserts a shortcoming. */
  readonly complained: boolean;
  /** Whether the sentence tells what an inspection found (检查发现，有4个…). */
  readonly inspected: boolean;
  /** Whether the clause exhorts (要…, 必须…). */
  readonly exhorts: boolean;
}

/** Confidence 0–1 that a shortcoming is asserted; 0 where it is not. */
export function assertionConfidence(
  context: AssertionContext,
  statement: Statement,
  framing: Framing,
): number {
  if (framing.kind === 'named' || framing.kind === 'supposed') return 0;
  const { sentence, quoted } = context;
  const strength = statement.cues.reduce((most, cue) => Math.max(most, cue.row.strength), 0);
  if (!isComplete(statement)) return 0;
  if (
    statement.cues.length > 0 &&
    statement.cues.every((cue) => cue.row.part === 'noun') &&
    !said.test(context.text.slice(statement.start, statement.lastClause.end))
  )
    return 0;
  if (quoted) return strength >= 2 ? quotedFinding : 0;
  if (sentence.role === 'noise') return 0;
  if (sentence.role === 'problem' || sentence.role === 'cause') {
    if (strength === 1 && sentence.heading) return 0;
    return reported[strength]! * (0.7 + 0.3 * sentence.confidence);
  }
  return elsewhere(context, statement, framing, strength);
}

function elsewhere(
  context: AssertionContext,
  statement: Statement,
  framing: Framing,
  strength: number,
): number {
  const { text, sentence, kind, exhorts } = context;
  const words = text.slice(statement.start, statement.end);
  if (statement.cues.some((cue) => cue.row.part === 'incident' && cue.row.strength >= 2)) {
    return counted.test(words) && sentence.role !== 'plan' ? incidentElsewhere : 0;
  }
  if (framing.kind === 'asserted') return strength >= (framing.given ? 2 : 3) ? givenElsewhere : 0;
  if (context.inspected && !exhorts && sentence.role !== 'plan' && isCountedSubset(text, statement))
    return inspectedElsewhere;
  const goesOn = context.complained || quantified.test(words);
  if (strength === 2 && goesOn && !exhorts && sentence.role !== 'plan') return quantifiedElsewhere;
  if (!exhorts && isDoubtful(sentence, strength)) return doubtfulElsewhere;
  if (strength < 3 || exhorts || sentence.role === 'procedure') return 0;
  if (kind === 'inspection' && sentence.heading) return hedgedElsewhere + 0.1;
  if (sentence.role === 'plan') return closelyHedged(text, statement) ? hedgedElsewhere - 0.05 : 0;
  if (hedge.test(words)) return hedgedElsewhere;
  return sentence.role === 'achievement' && endsIt(text, statement) ? plainElsewhere : 0;
}

/** Whether the role is so unsure that a complaint may well be meant as one. */
function isDoubtful({ role, confidence, heading }: Sentence, strength: number): boolean {
  if (heading) return false;
  if (role === 'achievement') return confidence < DOUBTFUL_ACHIEVEMENT;
  return role === 'demand' && confidence < (strength === 1 ? DOUBTFUL_DEMAND : DOUBTFUL_ACHIEVEMENT);
}

/** 仍不完善, 仍有6个岗位未完成, 还有差距: the word of admission stands close before the cue. */
function closelyHedged(text: string, statement: Statement): boolean {
  const cue = statement.cues[0]!;
  const before = text.slice(Math.max(statement.start, cue.start - 14), cue.start);
  return /^[还仍尚]/.test(cue.row.phrase) || closeHedge.test(before);
}

const closeHedge = /(?:仍|尚|依然)[^，]{0,12}$|还(?:比较|较为|相对|十分|很|有|存在|不是|处于)?$/;

/** Whether the complaint is the predicate of its clause, with nothing said of it after. */
function endsIt(text: string, statement: Statement): boolean {
  const last = statement.cues.at(-1)!;
  return (
    last.row.part === 'predicate' &&
    statement.lastClause.end - last.end <= 1 &&
    text.slice(statement.start, last.start).length >= 3
  );
}

/** A subject before the first cue, or an object after a cue that takes one. */
function isComplete(statement: Statement): boolean {
  const cue = statement.cues[0]!;
  if (cue.start - statement.start >= 2) return true;
  return statement.end - cue.end >= 2 || statement.cues.length > 1 || cue.end - cue.start >= 4;
}

/** 有4个…未…, 其中3家…, 2个…雷同: how many of those looked at fall short. */
const subset =
  /(?:^|有|其中|[，、的])(?:[×XＸ*＊\d]+|[一二两三四五六七八九十百]+)余?(?:个|家|名|人|份|处|项|户|所|座|台|套|件|起|条|间|次|辆|%|％)/;

/** Whether the statement, or its clause before it, counts those that fall short; a title such as 问题32个 has nothing to count. */
function isCountedSubset(text: string, { clause, cues, start }: Statement): boolean {
  const cue = cues[0]!;
  if (cues.every((other) => other.row.part === 'noun')) return false;
  return subset.test(text.slice(Math.min(clause.start, start), cue.start));
}
