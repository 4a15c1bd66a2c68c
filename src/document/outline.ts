// Builds the outline: which units are headings, which are items of a list, and how they nest.
import type { CueScan } from './cue-scan.js';
import type { MarkStyle } from './list-marks.js';
import { styleDepth } from './list-marks.js';
import { isFinal, type Unit } from './split-units.js';

/** A numbered item or heading; `parent` is the index of the node it lies in, -1 at the top. */
export interface OutlineNode {
  /** Index of the unit that begins it. */
  readonly unit: number;
  /** Index after the last unit in it. */
  end: number;
  readonly parent: number;
  /** 1 for the outermost. */
  readonly level: number;
  readonly ordinal: number;
  /** line: a line that is only a heading; run-in: a heading the text goes on after; item: a member of a list. */
  readonly kind: 'line' | 'run-in' | 'item';
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

interface Open {
  readonly node: number;
  readonly style: MarkStyle | 'plain';
  readonly depth: number;
  readonly line: number;
}

/** Reads the outline off the units in one pass. */
export function buildOutline(text: string, units: readonly Unit[], cues: CueScan): Outline {
  const nodes: OutlineNode[] = [];
  const nodeOf = new Int32Array(units.length).fill(-1);
  const open: Open[] = [];
  units.forEach((unit, index) => {
    const kind = unit.noise ? null : kindOf(text, units, index, cues);
    if (kind !== null) {
      const style = unit.mark === null ? 'plain' : unit.mark.style;
      closeFor(open, nodes, style, unit, index);
      const parent = open.at(-1);
      open.push({ node: nodes.length, style, depth: depthOf(style), line: unit.line });
      nodes.push({
        unit: index,
        end: units.length,
        parent: parent === undefined ? -1 : parent.node,
        level: open.length,
        ordinal: unit.mark === null ? 0 : unit.mark.ordinal,
        kind,
      });
    }
    nodeOf[index] = open.at(-1)?.node ?? -1;
  });
  return { nodes, nodeOf };
}

const depthOf = (style: MarkStyle | 'plain'): number => (style === 'plain' ? PLAIN_DEPTH : styleDepth[style]);

/** Closes what a new mark ends: its own style and what lies inside it, or everything deeper than a new style. */
function closeFor(
  open: Open[],
  nodes: OutlineNode[],
  style: MarkStyle | 'plain',
  unit: Unit,
  index: number,
): void {
  const same = open.findLastIndex((entry) => entry.style === style);
  let keep = same;
  if (same < 0) {
    const top = open.at(-1);
    // 一是… 1.… 2.…: a list that starts inside an item, in the same line, is nested whatever its style.
    const nested = top !== undefined && unit.mark?.ordinal === 1 && top.line === unit.line && !unit.first;
    keep = nested ? open.length : open.findIndex((entry) => entry.depth > depthOf(style));
    if (keep < 0) keep = open.length;
  }
  for (const entry of open.splice(keep)) nodes[entry.node]!.end = index;
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
  if (unit.mark === null) return alone && isPlainHeading(text, unit, next, cues) ? 'line' : null;
  const short = unit.end - unit.start <= LONGEST_HEADING;
  if (isItemStyle(unit.mark.style)) return 'item';
  if (!short) return 'item';
  if (alone) return leads(unit, next) ? 'line' : 'item';
  return isFinal(text.charCodeAt(unit.end - 1)) ? 'run-in' : 'line';
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

const LONGEST_PLAIN_HEADING = 24;
