// The sections of a document: its headed parts with the role most of their text has.
import type { Role } from '../codebook/vocabulary.js';
import type { Section } from './document.js';
import type { Outline, OutlineNode } from './outline.js';
import type { Unit } from './split-units.js';

/** What sections are built from. */
export interface SectionContext {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly outline: Outline;
  readonly roles: readonly Role[];
  readonly organizations: readonly (string | null)[];
}

/** Sections in the order of the text, and for each unit the innermost one it lies in. */
export interface BuiltSections {
  readonly sections: readonly Section[];
  readonly sectionOf: Int32Array;
}

/** Builds the sections: one for the text before any heading, then one for each heading. */
export function buildSections(context: SectionContext): BuiltSections {
  const { units, outline } = context;
  const headed = outline.nodes.filter((node) => node.kind !== 'item');
  const firstHeading = headed.find((node) => node.parent === -1)?.unit ?? units.length;
  const sections: Section[] = [sectionOver(context, 0, firstHeading, null)];
  const indexOf = new Map<OutlineNode, number>();
  for (const node of headed) {
    indexOf.set(node, sections.length);
    sections.push(sectionOver(context, node.unit, node.end, node));
  }
  const sectionOf = new Int32Array(units.length);
  for (let i = 0; i < units.length; i++) {
    let at = outline.nodeOf[i]!;
    while (at >= 0 && !indexOf.has(outline.nodes[at]!)) at = outline.nodes[at]!.parent;
    sectionOf[i] = at < 0 ? 0 : indexOf.get(outline.nodes[at]!)!;
  }
  return { sections, sectionOf };
}

function sectionOver(context: SectionContext, from: number, end: number, node: OutlineNode | null): Section {
  const { text, units } = context;
  const start = node === null ? 0 : units[from]!.start;
  const stop = end > from ? units[end - 1]!.end : start;
  const headingUnit = node === null ? null : units[from]!;
  return {
    start,
    end: node === null && from === 0 && end === units.length ? text.length : stop,
    role: mostCommon(context, from, end),
    level: node === null ? 0 : headedLevel(context.outline, node),
    heading:
      headingUnit === null
        ? null
        : {
            start: headingUnit.start,
            end: headingUnit.end,
            text: text.slice(headingUnit.start, headingUnit.end),
          },
    organization: onlyOrganization(context, from, end),
  };
}

function headedLevel(outline: Outline, node: OutlineNode): number {
  let level = 1;
  for (let at = node.parent; at >= 0; at = outline.nodes[at]!.parent) {
    if (outline.nodes[at]!.kind !== 'item') level++;
  }
  return level;
}

/** The role with most characters, the first met of two alike. */
function mostCommon(context: SectionContext, from: number, end: number): Role {
  const lengths = new Map<Role, number>();
  for (let i = from; i < end; i++) {
    const role = context.roles[i]!;
    if (role === 'noise') continue;
    lengths.set(role, (lengths.get(role) ?? 0) + context.units[i]!.end - context.units[i]!.start);
  }
  let best: Role = 'opening';
  let most = 0;
  for (const [role, length] of lengths) {
    if (length > most) {
      best = role;
      most = length;
    }
  }
  return best;
}

function onlyOrganization(context: SectionContext, from: number, end: number): string | null {
  const first = context.organizations[from] ?? null;
  for (let i = from + 1; i < end; i++) if (context.organizations[i] !== first) return null;
  return first;
}
