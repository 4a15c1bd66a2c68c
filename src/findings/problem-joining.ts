// Joins clauses to statements: a complaint with the topic or subject before it, synonyms with what they repeat.
import type { Span } from '../base/span.js';
import type { CueScan } from '../document/cue-scan.js';
import { splitClauses } from './problem-clauses.js';
import type { DeficiencyCue } from './problem-cue.js';
import { type CueGroup, cuesWithin, groupParts } from './problem-groups.js';
import { trimHead } from './problem-trim.js';

/** A stretch that says something falls short, asserted or not. */
export interface Statement extends Span {
  readonly cues: readonly DeficiencyCue[];
  /** The clause in which its first cue stands: where frames are looked for. */
  readonly clause: Span;
  /** The clause in which its last cue stands. */
  readonly lastClause: Span;
  /** Its first complaint, where clauses that only go on with it were joined to it. */
  readonly head?: Span;
}

/** 对党员教育工作，…: a topic for the clause that follows. */
const topic = /^(?:对(?!标|照|比|此|外|口|接|策|党忠诚)[^，]|有的(?!放)|(?:总|片面)?(?:认为|觉得|以为))/;
/** 与先进地区相比，还有较大差距: the measure of a gap belongs to it. */
const compared = /^[与同和跟][^，]{2,40}相比$/;
/** Ends of clauses that set the scene and are nobody's subject: 总体来看, 与先进相比. */
const sceneEnd = /(?:来看|来讲|来说|以来|的同时|相比|一致|期间|[年月日])$/;
/** 在推进工作中: a place, no subject. */
const setting = /^在.*[中时后下里]$/;
/** 民办学校虽实现了全覆盖，但…: the subject stands in the concession. */
const conceding = /^[^，虽]{2,16}虽/;
/** 虽取得成绩，但…: a concession without a subject is no part of the complaint. */
const conceded = /^(?:虽|尽管|固然)/;
/** What may stand between the start of a clause and its cue when the clause has no subject. */
const subjectless =
  /^(?:还|仍然?|依然|也|都|较为?|比较|有所|存在着?|有|不同程度|过于|往往|总是|只|仅|甚至|又|更|常常?|大多|基本|普遍|容易|一直|始终|相对|明显|严重|多是|的|地|着|[与离距][^，]{1,30}(?:要求|目标|期望|期盼|需要|标准)(?:[还仍]|相比)*)*$/;
/** Subjects that only repeat the act complained of: 对党建工作重视不够，指导不足. */
const actOnly =
  /^(?:重视程度|重视|指导|督促|推动|督导|关心|关注|研究|思考|过问|投入|力度|示范引领|示范带动|引导|主动性|积极性|落实|执行|用心|用力|要求|标准)$/;
/** The same at the head of a clause. */
const onlyRepeats = new RegExp(`${actOnly.source.replace('$', '')}[还也仍]*(?:不|缺|少|偏|没|欠)`);
const comparison = /(?:好于|优于|强于|高于|多于|快于|不如|低于|大于)/;
/** A negation or lead with at least this much after it is a complaint of its own. */
const OWN_OBJECT = 4;
const LONGEST_SUBJECT = 44;
const MOST_TOPIC_CLAUSES = 3;

interface Reading {
  readonly text: string;
  readonly words: CueScan;
  readonly statements: Statement[];
  /** Start of an open topic, or -1, and how many clauses it has. */
  topic: number;
  topicClauses: number;
  /** Start of a clause that can be the subject of the next, or -1. */
  subject: number;
  /** Whether the clause before held a complaint. */
  complained: boolean;
}

/** Statements of the stretch `[from, to)` of a sentence, ordered by start. */
export function joinStatements(
  text: string,
  words: CueScan,
  from: number,
  to: number,
  cues: readonly DeficiencyCue[],
): readonly Statement[] {
  const reading: Reading = {
    text,
    words,
    statements: [],
    topic: -1,
    topicClauses: 0,
    subject: -1,
    complained: false,
  };
  for (const clause of unbroken(splitClauses(text, from, to), cues)) {
    const own = cuesWithin(cues, clause.start, clause.end);
    if (own.length === 0 || setsScene(text, clause, own)) {
      passClause(reading, clause);
      continue;
    }
    const groups = groupParts(text, clause, own);
    for (let i = 0; i < groups.length; i++) addGroup(reading, clause, groups[i]!, i === 0);
  }
  return reading.statements;
}

/** 上头热，下头冷: clauses across which one cue stretches are one. */
function unbroken(clauses: readonly Span[], cues: readonly DeficiencyCue[]): readonly Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const clause of clauses) {
    const last = joined.at(-1);
    while (next < cues.length && last !== undefined && cues[next]!.end <= last.end) next++;
    const cue = cues[next];
    const stretches =
      last !== undefined && cue !== undefined && cue.start < last.end && cue.end > clause.start;
    if (stretches) joined[joined.length - 1] = { start: last.start, end: clause.end };
    else joined.push(clause);
  }
  return joined;
}

/** 面对闲置土地处置等任务，…: a weak word in a clause that only sets the scene. */
function setsScene(text: string, clause: Span, cues: readonly DeficiencyCue[]): boolean {
  return (
    cues.every((cue) => cue.row.strength === 1) &&
    /^(?:面对|围绕|针对|随着|由于|为了?|通过|受|虽|尽管|固然)/.test(
      text.slice(clause.start, clause.start + 2),
    )
  );
}

/** 通过…, 面对…: what a clause begins with when it is nobody's subject. */
function beginsScene({ words }: Reading, clause: Span): boolean {
  return words
    .of('problem-words', clause.start, clause.end)
    .some((word) => word.row.use === 'scene' && word.start === clause.start);
}

function passClause(reading: Reading, clause: Span): void {
  const { text, statements } = reading;
  const start = trimHead(text, reading.words, clause.start, clause.end);
  const words = text.slice(start, clause.end);
  const last = statements.at(-1);
  if (reading.complained && last !== undefined && comparison.test(words)) {
    statements[statements.length - 1] = { ...last, end: clause.end };
    return;
  }
  reading.complained = false;
  if (reading.topic >= 0 && reading.topicClauses < MOST_TOPIC_CLAUSES) {
    reading.topicClauses++;
    return;
  }
  reading.topic = topic.test(words) && !/了/.test(words) ? start : -1;
  reading.topicClauses = 1;
  const plain =
    words.length <= LONGEST_SUBJECT &&
    !beginsScene(reading, clause) &&
    !sceneEnd.test(words) &&
    !setting.test(words);
  reading.subject = plain || conceding.test(words) || compared.test(words) ? start : -1;
  if (conceding.test(words)) reading.topic = start;
  if (conceded.test(words)) reading.topic = reading.subject = -1;
}

function addGroup(reading: Reading, clause: Span, group: CueGroup, first: boolean): void {
  const { text, statements } = reading;
  const cue = group.cues[0]!;
  let start = first ? trimHead(text, reading.words, clause.start, cue.start) : group.start;
  const before = text.slice(start, cue.start);
  const bare = subjectless.test(before);
  const last = statements.at(-1);
  if (
    first &&
    reading.complained &&
    last !== undefined &&
    repeats(before, bare, cue, group, last.cues.at(-1)!)
  ) {
    statements[statements.length - 1] = {
      ...last,
      end: group.end,
      cues: [...last.cues, ...group.cues],
      lastClause: clause,
    };
    return;
  }
  if (first && reading.topic >= 0 && !topic.test(before)) start = reading.topic;
  else if (first && bare && reading.subject >= 0) start = reading.subject;
  statements.push({ start, end: group.end, cues: group.cues, clause, lastClause: clause });
  reading.complained = true;
  reading.topic = -1;
  reading.subject = -1;
}

/**
 * Whether a clause leaves no doubt that it and the next are one complaint: a topic or concession before it, the same act
 * or comparison again.
 */
export const areOneForSure = (before: string, after: string): boolean =>
  (topic.test(before) && !before.startsWith('有的')) ||
  conceding.test(before) ||
  onlyRepeats.test(after) ||
  (comparison.test(after) && !/^(?:有的|一些|部分)/.test(after));

/** Whether a clause after a complaint only says it again. */
function repeats(
  before: string,
  bare: boolean,
  cue: DeficiencyCue,
  group: CueGroup,
  last: DeficiencyCue,
): boolean {
  if (actOnly.test(before.replace(/[还也仍]+$/, ''))) return true;
  if (elaborates(before, cue, last)) return true;
  if (!bare || group.cues.length > 1) return false;
  const object = group.end - cue.end;
  return !((cue.row.part === 'negation' || cue.row.part === 'lead') && object >= OWN_OBJECT);
}

/** How people are treated: what 态度生硬 comes to. */
const treatment = /^(?:三言两语|打发|搪塞|推诿|推脱|一推了之|不闻不问|冷硬横推|敷衍了事|应付了事|了之|了事)$/;
const manner = /^(?:生硬|简单粗暴|简单生硬|冷漠|冷淡|不热情|不耐烦|不细致|不主动)$/;
const towards = /^(?:往往|常常?|总是|有时)?(?:对|面对|把)[^，]{1,14}$/;
/** 沿用老一套: what 方法不活 comes to. */
const oldWay = /^(?:沿用|老一套|老办法|老套|老路子|老经验|老黄历|凭经验|凭老经验|因循守旧|守旧)$/;
const keeping =
  /^(?:还是?|仍然?|依然|依旧|一直|习惯|多|大多)*(?:沿用|照搬|固守|延续|抱着|用|靠|走|是)?(?:着|过去的?|以往的?)*$/;

/** Whether a clause without a subject of its own only illustrates the complaint before it. */
function elaborates(before: string, cue: DeficiencyCue, last: DeficiencyCue): boolean {
  const { phrase } = cue.row;
  if (treatment.test(phrase)) return manner.test(last.row.phrase) && (before === '' || towards.test(before));
  return (
    oldWay.test(phrase) &&
    keeping.test(before) &&
    (last.row.mode === 'outdated' || /^不[够]?[活新灵]/.test(last.row.phrase))
  );
}
