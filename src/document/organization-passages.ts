// Which organisation each unit is about, where a text speaks of several one after the other.
import { maskSign } from './organization-names.js';
import type { Passage, PassageContext } from './passage.js';
import { runOnLists } from './run-on-lists.js';
import type { Unit } from './split-units.js';
import { beginsSpeech, calledOrganization, isStageDirection, turnAt } from './turns.js';

/** The display name of the organisation each unit is about; null where it speaks of all or of none in particular. */
export function organizationPassages(context: PassageContext): readonly (string | null)[] {
  const about = new Array<string | null>(context.units.length).fill(null);
  const turns = turnPassages(context);
  const passages = severalNames(turns) || turns.length > 0 ? turns : namedPassages(context);
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

/** What can follow the name of an organisation whose passage begins: 县民政局党组存在的主要问题：, 县统计局党组：. */
const opensPassage =
  /^(?:党委|党组|党支部|党总支)?(?:书记)?[^，。；：\n]{0,8}?(?:存在|主要|的?述职|同志|[：:]|$)/;
/** 各支部, 部分单位, 全县: no organisation in particular. */
const indefinite =
  /^(?:各|部分|个别|少数|有的|一些|多数|大多数|基层|该|本|我|全|其他|某些|每|所属|下属|这些|上述|以上|机关各|\d)/;
const LONGEST_NAME = 24;

/** Lines or headings that name an organisation and then speak of it; at least two must do so. */
function namedPassages(context: PassageContext): readonly Passage[] {
  const { units, outline } = context;
  const opened: { readonly from: number; readonly name: string; readonly line: boolean }[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.noise || !unit.first || context.roles[i] === 'opening') continue;
    const name = nameAtStart(context, unit);
    const node = outline.nodes[outline.nodeOf[i]!];
    if (name !== null) opened.push({ from: i, name, line: node?.unit === i && node.kind === 'line' });
  }
  const passages = opened.map(({ from, name }, index) => ({
    from,
    name,
    end: Math.min(opened[index + 1]?.from ?? units.length, passageEnd(context, from)),
  }));
  return severalNames(passages) ? passages : [];
}

function nameAtStart(context: PassageContext, unit: Unit): string | null {
  const { text, cues, namer } = context;
  const limit = Math.min(unit.end, unit.body + LONGEST_NAME);
  const head = text.slice(unit.body, limit);
  if (indefinite.test(head)) return null;
  const stop = head.search(/[，。；：:、！？“”\n]/);
  const reach = unit.body + (stop < 0 ? head.length : stop);
  let found: string | null = null;
  for (const cue of cues.of('organization-words', unit.body, reach)) {
    if (cue.row.use !== 'party-body' && cue.row.use !== 'suffix' && cue.row.use !== 'whole-body') continue;
    if (cue.end - unit.body < 3) continue;
    if (opensPassage.test(text.slice(cue.end, unit.end)))
      found = namer.name(text.slice(unit.body, cue.end)) ?? found;
  }
  return found;
}

/** A named heading holds for its section; a named line for itself and, where it only announces, for what follows it. */
function passageEnd(context: PassageContext, from: number): number {
  const { units, outline } = context;
  const node = outline.nodes[outline.nodeOf[from]!];
  if (node?.unit === from) return node.end;
  let end = from + 1;
  while (end < units.length && units[end]!.line === units[from]!.line) end++;
  if (end > from + 1) return end;
  const next = outline.nodes.find((candidate) => candidate.unit > from && candidate.kind === 'line');
  return next?.unit ?? units.length;
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
