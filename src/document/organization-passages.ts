// Which organisation each unit is about, where a text speaks of several one after the other.
import { indexWithin } from '../base/index-within.js';
import { isGeneral, type NamedStart, namedStart } from './named-starts.js';
import { maskSign } from './organization-names.js';
import type { Passage, PassageContext } from './passage.js';
import { runOnLists } from './run-on-lists.js';
import { isFinal, type Unit } from './split-units.js';
import { beginsSpeech, calledOrganization, isStageDirection, turnAt } from './turns.js';

/** The display name of the organisation each unit is about; null where it speaks of all or of none in particular. */
export function organizationPassages(context: PassageContext): readonly (string | null)[] {
  const about = new Array<string | null>(context.units.length).fill(null);
  const turns = turnPassages(context);
  const named = turns.length > 0 ? [] : namedPassages(context);
  const passages = turns.length > 0 ? turns : named;
  const names = distinctNames(context.id, passages);
  passages.forEach((passage, index) => {
    for (let i = passage.from; i < passage.end; i++) about[i] = names[index]!;
  });
  for (const { from, end, name } of runOnLists(context)) {
    for (let i = from; i < end; i++) about[i] ??= name;
  }
  return about;
}

const severalNames = (passages: readonly Passage[]): boolean =>
  new Set(passages.map((passage) => passage.name)).size > 1;

/** 现在，请**镇党委同志述职。 opens a passage that the next call or piece of procedure ends. */
function turnPassages(context: PassageContext): readonly Passage[] {
  const { text, units, roles, namer } = context;
  const passages: Passage[] = [];
  let open: { readonly from: number; readonly name: string } | null = null;
  for (let i = 0; i <= units.length; i++) {
    const unit = units[i];
    const ends =
      unit === undefined ||
      beginsSpeech(text, unit) ||
      isHeadingLine(context, i) ||
      calledOrganization(text, unit) !== null ||
      (unit.first && isGeneral(text, unit)) ||
      (roles[i] === 'procedure' && movesOn(text, unit));
    if (!ends) continue;
    if (open !== null) passages.push({ ...open, end: i });
    const called = unit === undefined ? null : calledOrganization(text, unit);
    const name = called === null ? null : namer.name(called);
    open = name === null ? null : { from: i, name };
  }
  return passages;
}

/** A heading line begins a new part of the meeting. */
function isHeadingLine({ outline }: PassageContext, i: number): boolean {
  const node = outline.nodes[outline.nodeOf[i]!];
  return node?.unit === i && node.kind === 'line';
}

/** 下面，进行第二项议程; 最后，请大家鼓掌: a piece of procedure that ends a turn, unlike a stage direction or praise taken for one. */
const nextItem =
  /^(?:现在|下面|接下来|接着|首先|其次|最后|然后|会议(?:进行|还有|议程|到此)|请大家|休会|第[一二三四五六七八九十]项)/;
/** 现场述职到此结束。 */
const reportsOver = /^[^。]{0,12}(?:述职|点评)[^。）]{0,8}(?:结束|完毕)/;

function movesOn(text: string, unit: Unit): boolean {
  if (isStageDirection(text, unit)) return false;
  if (reportsOver.test(text.slice(unit.body, unit.end))) return true;
  return turnAt(text, unit) !== null || nextItem.test(text.slice(unit.body, unit.end));
}

/** Paragraphs, sentences or headings that name an organisation and then speak of it; at least two must do so. */
function namedPassages(context: PassageContext): readonly Passage[] {
  const opened = openedPassages(context);
  const passages = opened.map(({ from, name }, index) => ({
    from,
    name,
    end: Math.min(opened[index + 1]?.from ?? context.units.length, passageEnd(context, from)),
  }));
  return severalNames(passages) ? passages : [];
}

interface Opened {
  readonly from: number;
  readonly name: string;
}

/** Where a passage begins, unit by unit; a name that is only a subject counts where a review speaks of many in turn. */
function openedPassages(context: PassageContext): readonly Opened[] {
  const { text, units, roles } = context;
  const starts: (Opened & NamedStart)[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.noise) continue;
    const start = namedStart(context, unit);
    // 先说柳林村。 opens the remarks on one; the title and the salutation name others.
    if (
      roles[i] === 'opening' &&
      !(
        start?.sure === true &&
        isFinal(text.charCodeAt(unit.end - 1)) &&
        unit.end - unit.start <= LONGEST_OPENER
      )
    )
      continue;
    if (start !== null && (unit.first || !start.sure || isLabel(text, unit)))
      starts.push({ from: i, ...start });
  }
  const sure = new Set(starts.filter((start) => start.sure).map(({ name }) => name));
  if (context.kind !== 'review')
    return starts.filter(({ from, name, sure: own }) => units[from]!.first && (own || sure.has(name)));
  const alike = new Map<string, Set<string>>();
  for (const { name, ending } of starts) {
    const form = formOf(ending);
    alike.set(form, (alike.get(form) ?? new Set()).add(name));
  }
  const inTurn = new Set(starts.map(({ name }) => name)).size >= MANY_IN_TURN;
  // 滨江社区。 铁西社区。 Where so many are announced, one that is only a subject is spoken of under another's name.
  const announced = sure.size >= FEWEST_IN_TURN;
  const known = starts.filter(
    (start) =>
      start.sure ||
      sure.has(start.name) ||
      (!announced && (inTurn || alike.get(formOf(start.ending))!.size >= FEWEST_IN_TURN)),
  );
  return withShortNames(context, known);
}

/** 党委, 党工委, 党支部 are one form of name. */
const formOf = (ending: string): string => (/^党?[委总支工组]/.test(ending) ? '党' : ending);

const LONGEST_OPENER = 16;

/** Subjects of sentences are only taken for organisations spoken of in turn where so many of their form are. */
const FEWEST_IN_TURN = 3;
/** Of any form at all. */
const MANY_IN_TURN = 4;

/** 一支部：… inside a line. */
const isLabel = (text: string, unit: Unit): boolean => {
  return indexWithin(text, '：', unit.body, unit.end) >= 0;
};

/** Adds the sentences that begin with the short form of a name known before: 沙洲支部书记… after 沙洲村. */
function withShortNames(context: PassageContext, known: readonly Opened[]): readonly Opened[] {
  const { text, units, namer } = context;
  const named = new Map(known.map((start) => [start.from, start.name]));
  const shortForms = new Map<string, string>();
  const opened: Opened[] = [];
  units.forEach((unit, i) => {
    const own = named.get(i);
    if (own !== undefined) {
      const short = namer.key(own).replace(ending, '').replace(level, '').slice(0, LONGEST_SHORT_FORM);
      const before = shortForms.get(short);
      const name = before?.endsWith(own) === true ? before : own;
      opened.push({ from: i, name });
      if (short.length >= 2) shortForms.set(short, name);
      return;
    }
    if (unit.noise) return;
    for (let length = LONGEST_SHORT_FORM; length >= 2; length--) {
      const name = shortForms.get(text.slice(unit.body, unit.body + length));
      if (name === undefined) continue;
      opened.push({ from: i, name });
      return;
    }
  });
  return opened;
}

const ending = /(?:社区|街道|公司|学院|学校|[村镇乡局院校站所处])$/;
/** 市农机总站 is 农机总站 the second time. */
const level = /^[省市县区镇乡]/;
const LONGEST_SHORT_FORM = 6;

/** A named heading holds for its section; a named line for itself and, where it only announces, for what follows it. */
function passageEnd(context: PassageContext, from: number): number {
  const { units, outline, text, roles } = context;
  const node = outline.nodes[outline.nodeOf[from]!];
  const headed = node?.unit === from && node.kind !== 'item';
  let end = from + 1;
  while (end < units.length && units[end]!.line === units[from]!.line) end++;
  if (!headed && end > from + 1) return end;
  const limit = headed ? node.end : units.length;
  while (end < limit && (headed || !isHeadingLine(context, end))) {
    if (roles[end] === 'procedure' || roles[end] === 'closing' || isGeneral(text, units[end]!)) break;
    end++;
  }
  return end;
}

/** A masked name that comes up again stands for another organisation: it gets the document and its ordinal. */
function distinctNames(id: string, passages: readonly Passage[]): readonly string[] {
  const seen = new Set<string>();
  return passages.map(({ name }, index) => {
    const again = seen.has(name) && maskSign.test(name);
    seen.add(name);
    return again ? `${name}@${id}#${index + 1}` : name;
  });
}
