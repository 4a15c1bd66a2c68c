// How far a lead-in reaches: to the end of its paragraph and the list it opens, or of its section.
import type { RoleContext } from './role-context.js';
import { isFinal } from './split-units.js';

/** Index after the last unit an announcement made in unit `i` holds for. */
export function reachEnd(context: RoleContext, i: number, reach: 'paragraph' | 'section'): number {
  return reach === 'section' ? sectionEnd(context, i) : paragraphEnd(context, i);
}

/** End of the line; where the lead-in closes its line, the list that follows belongs to it. */
function paragraphEnd(context: RoleContext, i: number): number {
  const { units, text } = context;
  let end = i + 1;
  while (end < units.length && units[end]!.line === units[i]!.line && !opensNextPart(context, i, end)) end++;
  const next = units[end];
  if (end - 1 !== i || next === undefined) return end;
  const open = !isFinal(text.charCodeAt(units[i]!.end - 1));
  if (next.mark !== null && (open || (next.mark.ordinal === 1 && !isHeadingLine(context, end)))) {
    return listEnd(context, end);
  }
  // 存在的主要问题： on a line of its own, with a plain paragraph under it.
  if (open && next.mark === null) return paragraphEnd(context, end);
  return end;
}

/** Whether unit `at` is a heading that ends the part unit `i` stands in: a whole text on one line is not one paragraph. */
function opensNextPart({ outline: { nodes, nodeOf } }: RoleContext, i: number, at: number): boolean {
  const node = nodes[nodeOf[at]!];
  if (node === undefined || node.unit !== at || node.kind === 'item') return false;
  const own = nodes[nodeOf[i]!];
  return own !== undefined && own.end <= at;
}

/** 一、主要做法 on a line of its own: the parts of the document, not a list that a finished sentence opens. */
function isHeadingLine({ outline }: RoleContext, i: number): boolean {
  const node = outline.nodes[outline.nodeOf[i]!];
  return node !== undefined && node.unit === i && node.kind === 'line';
}

/** Index after the list whose first item begins at unit `first`. */
function listEnd(context: RoleContext, first: number): number {
  const { nodes, nodeOf } = context.outline;
  const parent = nodes[nodeOf[first]!]?.parent ?? -1;
  return parent < 0 ? context.units.length : nodes[parent]!.end;
}

/** End of the innermost part; a paragraph of its own after a list belongs to what the list belongs to. */
function sectionEnd(context: RoleContext, i: number): number {
  const { units, outline } = context;
  let node = outline.nodeOf[i]!;
  while (node >= 0 && outline.nodes[node]!.unit === i && outline.nodes[node]!.inner)
    node = outline.nodes[node]!.parent;
  while (
    node >= 0 &&
    outline.nodes[node]!.kind === 'item' &&
    units[outline.nodes[node]!.unit]!.line !== units[i]!.line
  ) {
    node = outline.nodes[node]!.parent;
  }
  return node < 0 ? units.length : outline.nodes[node]!.end;
}
