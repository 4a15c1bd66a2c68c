// The author's points: which numbered item of its part each sentence belongs to.
import type { Role } from '../codebook/vocabulary.js';
import { listMarkAt } from './list-marks.js';
import type { Outline } from './outline.js';
import { isClauseMark, type Unit } from './split-units.js';

/** What points are counted from. */
export interface PointContext {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly outline: Outline;
  readonly roles: readonly Role[];
  readonly organizations: readonly (string | null)[];
  /** 1 where a unit is a line that is only a heading. */
  readonly headings: Uint8Array;
  /** Whether a heading announces a part (存在的问题) and is not itself a point of one (学习不深入). */
  readonly announcesPart: (node: number) => boolean;
}

/**
 * The point of each unit, from 1 within the parts of one role and organisation. Causes and remedies that stand inside
 * a numbered problem take its number; so do lists within a sentence, one point per item.
 */
export function numberPoints(context: PointContext): readonly number[] {
  const points = new Array<number>(context.units.length).fill(0);
  const ofItem = new Map<string, number>();
  for (const role of numberedRoles) numberRole(context, role, points, ofItem);
  return points;
}

/** Problems first: what belongs to a problem's item shares its number. */
const numberedRoles: readonly Role[] = [
  'problem',
  'cause',
  'plan',
  'demand',
  'achievement',
  'opening',
  'procedure',
  'closing',
  'noise',
];

function numberRole(context: PointContext, role: Role, points: number[], ofItem: Map<string, number>): void {
  const { units, roles } = context;
  const counts = new Map<string, number>();
  for (let from = 0; from < units.length; from++) {
    if (roles[from] !== role) continue;
    const end = partEnd(context, from, role);
    const part = { from, end, depth: itemDepth(context, from, end, role) };
    numberPart(context, role, part, points, counts, ofItem);
    from = end - 1;
  }
}

/** Numbers the units of one part; what stands before its first item (a heading, a lead-in) belongs to that item. */
function numberPart(
  context: PointContext,
  role: Role,
  part: { readonly from: number; readonly end: number; readonly depth: number },
  points: number[],
  counts: Map<string, number>,
  ofItem: Map<string, number>,
): void {
  const { text, units, roles, organizations, headings } = context;
  let waiting: number[] = [];
  let begun = part.depth === 0;
  for (let i = part.from; i < part.end; i++) {
    if (roles[i] !== role) continue;
    const organization = organizations[i] ?? '';
    const item = part.depth === 0 ? -1 : ancestorAt(context.outline, context.outline.nodeOf[i]!, part.depth);
    begun ||= item >= 0;
    if (item < 0 && (headings[i] === 1 || !begun)) {
      waiting.push(i);
      continue;
    }
    const key = `${organization} ${item}`;
    const count = counts.get(organization) ?? 0;
    const point = (item < 0 ? undefined : ofItem.get(key)) ?? count + 1;
    if (item >= 0) ofItem.set(key, point);
    points[i] = point;
    for (const before of waiting) points[before] = point;
    waiting = [];
    const last = point + Math.max(0, marksInside(text, units[i]!, units[i]!.end) - 1);
    counts.set(organization, Math.max(count, last));
  }
  for (const left of waiting) points[left] = Math.max(1, counts.get(organizations[left] ?? '') ?? 0);
}

/**
 * A part goes on over causes and remedies inside its items as long as the same outermost section holds, and over
 * neighbouring sections that are its points themselves.
 */
function partEnd(context: PointContext, from: number, role: Role): number {
  const { units, roles, organizations, outline } = context;
  let root = rootOf(outline, outline.nodeOf[from]!);
  let end = from + 1;
  for (let i = end; i < units.length && organizations[i] === organizations[from]; i++) {
    const now = rootOf(outline, outline.nodeOf[i]!);
    if (now !== root) {
      if (roles[i] !== role || root < 0 || now < 0) break;
      if (context.announcesPart(root) || context.announcesPart(now)) break;
      root = now;
    }
    if (roles[i] === role) end = i + 1;
  }
  return end;
}

function rootOf(outline: Outline, node: number): number {
  let at = node;
  while (at >= 0 && outline.nodes[at]!.parent >= 0) at = outline.nodes[at]!.parent;
  return at;
}

/** Level of the outermost items in which the units of a part differ; 0 where nothing is numbered. */
function itemDepth(context: PointContext, from: number, end: number, role: Role): number {
  const { outline, roles } = context;
  let depth = 0;
  for (let level = 1; level <= DEEPEST; level++) {
    const items = new Set<number>();
    for (let i = from; i < end; i++)
      if (roles[i] === role) items.add(ancestorAt(outline, outline.nodeOf[i]!, level));
    items.delete(-1);
    if (items.size > 1) return level;
    if (items.size === 1 && outline.nodes[[...items][0]!]!.kind === 'item' && depth === 0) depth = level;
  }
  return depth;
}

const DEEPEST = 6;

/** The node of a level above (or at) a node, -1 where there is none. */
function ancestorAt(outline: Outline, node: number, level: number): number {
  let at = node;
  while (at >= 0 && outline.nodes[at]!.level > level) at = outline.nodes[at]!.parent;
  return at >= 0 && outline.nodes[at]!.level === level ? at : -1;
}

/**
 * The point of a place inside a sentence: 主要表现为：一是A，二是B，三是C are three points, and `sentence.point` is the first.
 * @param offset into the clean text, within the sentence
 */
export function pointAt(
  text: string,
  sentence: { readonly body: number; readonly point: number },
  offset: number,
): number {
  return sentence.point + Math.max(0, marksInside(text, sentence, offset) - 1);
}

/** How many list marks begin clauses of a unit before `offset`: 主要表现为：一是…，二是…. */
export function marksInside(text: string, unit: { readonly body: number }, offset: number): number {
  let count = 0;
  for (let at = unit.body; at < offset; at++) {
    if (!isClauseMark(text.charCodeAt(at))) continue;
    const mark = listMarkAt(text, at + 1);
    if (mark !== null && (mark.style === 'is' || mark.style === 'sequence' || mark.style === 'circled'))
      count++;
  }
  return count;
}
