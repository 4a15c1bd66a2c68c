// Builds the outline: which units are headings, which are items of a list, and how they nest.
import type { CueScan } from './cue-scan.js';
import { listMarkAt, type MarkStyle, styleDepth } from './list-marks.js';
import { isClauseMark, isFinal, type Unit } from './split-units.js';

/** A numbered item or heading; `parent` is the index of the node it lies in, -1 at the top. */
export interface OutlineNode {
  /** Index of the unit that begins it. */
  readonly unit: number;
  /** Index after the last unit in it. */
  readonly end: number;
  readonly parent: number;
  /** 1 for the outermost. */
  readonly level: number;
  readonly ordinal: number;
  /** line: a line that is only a heading; run-in: a heading the text goes on after; item: a member of a list. */
  readonly kind: 'line' | 'run-in' | 'item';
  /** Whether its mark stands inside the unit, not at its start: 主要表现为：一是…. */
  readonly inner: boolean;
}

/** The outline of a text. */
export interface Outline {
  readonly nodes: readonly OutlineNode[];
  /** For each unit the innermost node it lies in, -1 outside all. */
  readonly nodeOf: Int32Array;
}

/** Depth of a heading without a number: below 一、, above （一）. */
const PLAIN_DEPTH = 2.5;
/** Longest line that can be a heading, in code units. */
const LONGEST_HEADING = 48;
const LONGEST_PLAIN_HEADING = 24;
const genre = /(?:报告|总结|汇报|材料|讲话|安排|计划|要点)$/;

type Style = MarkStyle | 'plain';

interface Open {
  readonly node: number;
  readonly style: Style;
  readonly line: number;
  /** Whether it ends with its line: an item that begins inside one. */
  readonly inline: boolean;
}

/** Collects nodes while the units are walked; what is open is a path from the outermost inwards. */
class OutlineBuilder {
  readonly nodes: { -readonly [Key in keyof OutlineNode]: OutlineNode[Key] }[] = [];
  private readonly open: Open[] = [];
  private readonly count: number;

  constructor(count: number) {
    this.count = count;
  }

  get innermost(): number {
    return this.open.at(-1)?.node ?? -1;
  }

  add(
    unit: Unit,
    index: number,
    style: Style,
    ordinal: number,
    kind: OutlineNode['kind'],
    inner = false,
  ): void {
    this.closeFor(style, unit, index, ordinal);
    const parent = this.innermost;
    this.open.push({
      node: this.nodes.length,
      style,
      line: unit.line,
      inline: kind === 'item' && (inner || !unit.first),
    });
    this.nodes.push({ unit: index, end: this.count, parent, level: this.open.length, ordinal, kind, inner });
  }

  /** A list that begins inside a line ends with it. */
  startLine(index: number): void {
    while (this.open.at(-1)?.inline === true) this.nodes[this.open.pop()!.node]!.end = index;
  }

  /** Closes what a new mark ends: its own style and what lies inside it, or everything deeper than a new style. */
  private closeFor(style: Style, unit: Unit, index: number, ordinal: number): void {
    let keep = this.open.findLastIndex((entry) => sameList(entry.style, style));
    if (keep < 0) {
      const top = this.open.at(-1);
      // 一是… 1.… 2.…: a list that starts inside an item, in the same line, is nested whatever its style.
      const nested = top !== undefined && ordinal === 1 && top.line === unit.line && !unit.first;
      keep = nested ? -1 : this.open.findIndex((entry) => depthOf(entry.style) > depthOf(style));
      if (keep < 0) keep = this.open.length;
    }
    for (const entry of this.open.splice(keep)) this.nodes[entry.node]!.end = index;
  }
}

/** 首先…，其次…，第三…: one list, written in two ways. */
const sameList = (one: Style, other: Style): boolean =>
  one === other || (isCounting(one) && isCounting(other));

const isCounting = (style: Style): boolean => style === 'ordinal' || style === 'sequence';

const depthOf = (style: Style): number => (style === 'plain' ? PLAIN_DEPTH : styleDepth[style]);

/** Reads the outline off the units in one pass. */
export function buildOutline(text: string, units: readonly Unit[], cues: CueScan): Outline {
  const builder = new OutlineBuilder(units.length);
  const nodeOf = new Int32Array(units.length).fill(-1);
  units.forEach((unit, index) => {
    if (!unit.noise) {
      if (unit.first) builder.startLine(index);
      const kind = kindOf(text, units, index, cues);
      if (kind !== null) builder.add(unit, index, unit.mark?.style ?? 'plain', unit.mark?.ordinal ?? 0, kind);
      const inner = kind === 'line' ? null : innerMark(text, unit);
      if (inner !== null) builder.add(unit, index, inner.style, inner.ordinal, 'item', true);
    }
    nodeOf[index] = builder.innermost;
  });
  return { nodes: builder.nodes, nodeOf };
}

function kindOf(
  text: string,
  units: readonly Unit[],
  index: number,
  cues: CueScan,
): OutlineNode['kind'] | null {
  const unit = units[index]!;
  const next = units[index + 1];
  const alone = unit.first && (next === undefined || next.line !== unit.line);
  if (unit.mark === null) {
    if (!alone || !isPlainHeading(text, unit, next, cues)) return null;
    // The first line is the title, though it may end like a heading: 2023年度工作总结.
    const first =
      genre.test(text.slice(unit.start, unit.end)) && units.findIndex((one) => !one.noise) === index;
    return first ? null : 'line';
  }
  if (isItemStyle(unit.mark.style) || unit.end - unit.start > LONGEST_HEADING) return 'item';
  const sentence = isFinal(text.charCodeAt(unit.end - 1));
  if (alone && !leads(unit, next)) return 'item';
  if (!alone) return sentence ? 'run-in' : 'line';
  // 3.程序不严谨，招聘未按规定公示。 is a statement, though it stands alone.
  return sentence && text.slice(unit.body, unit.end).includes('，') && unit.mark.style !== 'han'
    ? 'run-in'
    : 'line';
}

const isItemStyle = (style: MarkStyle): boolean =>
  style === 'is' || style === 'sequence' || style === 'ordinal' || style === 'circled';

/** Whether something follows that can stand under the heading: anything but its own sibling or an outer mark. */
function leads(unit: Unit, next: Unit | undefined): boolean {
  if (next === undefined || next.noise) return false;
  if (next.mark === null) return true;
  return next.mark.style !== unit.mark!.style && styleDepth[next.mark.style] > styleDepth[unit.mark!.style];
}

/** A line without number that only a heading can be: 存在的主要问题, 下一步打算：. */
function isPlainHeading(text: string, unit: Unit, next: Unit | undefined, cues: CueScan): boolean {
  if (next === undefined || next.noise) return false;
  let end = unit.end;
  const last = text.charCodeAt(end - 1);
  if (isFinal(last)) return false;
  if (last === 0xff1a || last === 0x3a) end--;
  if (end - unit.start > LONGEST_PLAIN_HEADING) return false;
  return cues.of('section-titles', unit.start, end).some((cue) => cue.row.weight === 3 && cue.end === end);
}

/** The first list mark that begins a clause inside a sentence: 主要表现为：一是…; the list goes on in the next ones. */
function innerMark(text: string, unit: Unit): { readonly style: MarkStyle; readonly ordinal: number } | null {
  for (let at = unit.body; at < unit.end; at++) {
    if (!isClauseMark(text.charCodeAt(at))) continue;
    const mark = listMarkAt(text, at + 1);
    if (mark !== null && isItemStyle(mark.style) && mark.ordinal === 1) return mark;
  }
  return null;
}
