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
  const { units, roles, organizations } = context;
  const counts = new Map<string, number>();
  for (let from = 0; from < units.length; from++) {
    if (roles[from] !== role) continue;
    const end = partEnd(context, from, role);
    const depth = itemDepth(context, from, end, role);
    for (let i = from; i < end; i++) {
      if (roles[i] !== role) continue;
      const organization = organizations[i] ?? '';
      const item = itemAt(context, i, depth);
      const key = `${organization} ${item}`;
      const known = item < 0 ? undefined : ofItem.get(key);
      const count = counts.get(organization) ?? 0;
      points[i] = known ?? count + 1;
      if (item >= 0) ofItem.set(key, points[i]!);
      const last = points[i]! + Math.max(0, marksInside(context.text, units[i]!, units[i]!.end) - 1);
      counts.set(organization, Math.max(count, last));
    }
    from = end - 1;
  }
}

/** A part goes on over causes and remedies inside its items, as long as the same outermost section holds. */
function partEnd(context: PointContext, from: number, role: Role): number {
  const { units, roles, organizations, outline } = context;
  const root = rootOf(outline, outline.nodeOf[from]!);
  let end = from + 1;
  for (let i = end; i < units.length && organizations[i] === organizations[from]; i++) {
    if (rootOf(outline, outline.nodeOf[i]!) !== root) break;
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
    if (items.size === 1 && isItem(outline, [...items][0]!)) depth = depth === 0 ? level : depth;
  }
  return depth;
}

const DEEPEST = 6;

const isItem = (outline: Outline, node: number): boolean => outline.nodes[node]!.kind === 'item';

function itemAt(context: PointContext, i: number, depth: number): number {
  return depth === 0 ? -1 : ancestorAt(context.outline, context.outline.nodeOf[i]!, depth);
}

/** The node of a level above (or at) a node, -1 where there is none. */
function ancestorAt(outline: Outline, node: number, level: number): number {
  let at = node;
  while (at >= 0 && outline.nodes[at]!.level > level) at = outline.nodes[at]!.parent;
  return at >= 0 && outline.nodes[at]!.level === level ? at : -1;
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
