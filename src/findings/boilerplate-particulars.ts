// What stands in a text that is particular: documents, named undertakings, meetings held, dates, persons, listed events, places, groups, outcomes.
import { patternSet } from '../base/pattern-set.js';
import { bySpan, firstAtOrAfter, type Span } from '../base/span.js';
import type { Role } from '../codebook/vocabulary.js';
import type { ReadDocument } from '../document/document.js';
import { commonTitles } from './boilerplate-formula.js';
import type { Slogan } from './findings.js';

/** Something particular, as `code:words`. Offsets into the clean text. */
export interface Particular extends Span {
  readonly reason: string;
  /** Whether this copy hides it. */
  readonly masked: boolean;
  /** The one role in which it is particular (outcomes without a digit, complaints), or null: in every role. */
  readonly onlyIn: Role | null;
}

const TITLE = /《[^《》\n]{2,80}》/y;
const MEETING =
  /(?:召开|举办|举行)(?!会议|这次|本次|的一次)[^，。；、\n]{2,40}?(?:会议|大会|培训班|研讨班|论坛|讲座|比赛|竞赛|(?<=[^机社])会(?![议员]))/y;
const DATE = /20\d{2}年(?:上半年|下半年|\d{1,2}月)|\d{1,2}月\d{1,2}日/y;
/** A person whose surname is left; one addressed or hidden altogether (希望**同志) is no particular. */
const PERSON = /(?![望请由对向给让为和与及的])[\u4e00-\u9fff][*×＊]{1,3}(?=同志|书记|主任|校长|院长|局长)/y;
const QUOTED = /[“「『]([^“”「」『』\n]{2,24})[”」』]/y;
const search = patternSet([
  { pattern: TITLE, anchors: '《' },
  { pattern: MEETING, anchors: '召举' },
  { pattern: DATE, anchors: '0123456789' },
  { pattern: PERSON, anchors: '*×＊', back: 1 },
  { pattern: QUOTED, anchors: '“「『' },
]);
const UNDERTAKING =
  /^[^，。；、“\n]{0,6}?(?:活动|行动|工程|计划|制度|机制|品牌|项目|工作法|模式|平台|课堂|学堂|基地|年|日|岗|队|室|调研|评选|建设|引才|清单)/;
/** What an organisation does under a common watchword is its own all the same (“党建引领”项目评选). */
const OWN_UNDERTAKING = /^[^，。；、“\n]{0,4}?(?:项目|评选|大赛|比赛|竞赛|品牌|行动|工作法|示范)/;
const COINED = '数字新词';
/** What has a pause in it is a saying quoted (“一手硬、一手软”), no name. */
const SAYING = /[，、；：]/;
/** A quotation shorter than this is a word in quotation marks, unless an undertaking bears it as its name. */
const SHORTEST_NAME = 4;
const AFTER = 12;
const HAN = /[\u4e00-\u9fff]/;
/** Constructions of at least this strength complain of something unless they are framed otherwise. */
const PLAIN_COMPLAINT = 2;

type Add = (span: Span, reason: string, masked?: boolean, onlyIn?: Role | null) => void;

/** Finds everything particular in a document but its figures and problems, ordered by start. */
export function findParticulars(document: ReadDocument, slogans: readonly Slogan[]): readonly Particular[] {
  const found: Particular[] = [];
  const add: Add = (span, reason, masked = false, onlyIn = null) => {
    found.push({ start: span.start, end: span.end, reason, masked, onlyIn });
  };
  addByShape(document, slogans, add);
  addListed(document, slogans, add);
  const { text, masks } = document.clean;
  for (const mask of masks) {
    if (mask.kind === 'word' || (mask.kind === 'name' && isQuoted(text, mask))) {
      add(mask, `masked-name:${text.slice(mask.start, mask.end)}`, true);
    }
  }
  return found.sort(bySpan);
}

/** Titles, meetings held, dates, persons, quoted names. */
function addByShape(document: ReadDocument, slogans: readonly Slogan[], add: Add): void {
  const { text } = document.clean;
  const common = new Set(commonTitles(text).map((title) => title.start));
  const [titles = [], meetings = [], dates = [], persons = [], quotations = []] = search(text);
  for (const match of titles) {
    if (!common.has(match.index)) add(spanOf(match), `document:${match[0]}`);
  }
  for (const match of meetings) add(spanOf(match), `event:${match[0]}`);
  for (const match of dates) add(spanOf(match), `date:${match[0]}`);
  for (const match of persons) add(spanOf(match), `person:${match[0]}`);
  for (const match of quotations) {
    const quoted = {
      start: match.index + 1,
      end: match.index + 1 + match[1]!.length,
    };
    const after = text.slice(quoted.end + 1, quoted.end + 1 + AFTER);
    if (HAN.test(match[1]!) && isName(document, quoted, after, slogans)) add(quoted, `name:${match[1]}`);
  }
}

/** What the dictionaries list: particulars, outcomes without a digit, complaints. */
function addListed(document: ReadDocument, slogans: readonly Slogan[], add: Add): void {
  for (const cue of document.cues.of('particulars')) {
    if (!touches(slogans, cue)) add(cue, `${cue.row.evidence}:${cue.row.phrase}`);
  }
  for (const cue of document.cues.of('figure-levels')) {
    if (cue.row.evidence === 'stated') add(cue, `outcome:${cue.row.phrase}`, false, 'achievement');
  }
  for (const cue of document.cues.of('deficiencies')) {
    if (cue.row.strength >= PLAIN_COMPLAINT) add(cue, `deficiency:${cue.row.phrase}`, false, 'problem');
  }
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** A hidden name in quotation marks is that of an undertaking (“****”工程); hidden persons and places are no particulars given up. */
function isQuoted(text: string, mask: Span): boolean {
  return /[“「『]/.test(text[mask.start - 1] ?? '') && /[”」』]/.test(text[mask.end] ?? '');
}

/** Whether what is quoted is the name of something this organisation has or does, not a set phrase, plain term or figure of speech. */
function isName(document: ReadDocument, quoted: Span, after: string, slogans: readonly Slogan[]): boolean {
  const touching = sloganAt(slogans, quoted);
  if (touching !== null) return touching.family === COINED || OWN_UNDERTAKING.test(after);
  const trapped = document.cues.of('traps', quoted.start, quoted.end);
  if (trapped.some((cue) => cue.start === quoted.start && cue.end === quoted.end)) return false;
  if (UNDERTAKING.test(after)) return true;
  if (SAYING.test(document.clean.text.slice(quoted.start, quoted.end))) return false;
  return quoted.end - quoted.start >= SHORTEST_NAME && trapped.length === 0;
}

/** Set phrases are shorter than this, so one that reaches into a span starts at most this far before it. */
const LONGEST_SLOGAN = 80;

function sloganAt(slogans: readonly Slogan[], span: Span): Slogan | null {
  for (let i = firstAtOrAfter(slogans, span.start - LONGEST_SLOGAN); i < slogans.length; i++) {
    const slogan = slogans[i]!;
    if (slogan.start >= span.end) return null;
    if (slogan.end > span.start) return slogan;
  }
  return null;
}

function touches(slogans: readonly Slogan[], span: Span): boolean {
  return sloganAt(slogans, span) !== null;
}
