// What the order of parts says where headings do not: reports look back first, then at problems, then ahead.

import type { RoleContext } from './role-context.js';
import {
  AFTER_PROBLEM_PART_WEIGHT,
  AFTER_PROBLEM_WEIGHT,
  headingWeights,
  LATER_YEAR_WEIGHT,
} from './role-weights.js';
import type { Announcement } from './title-role.js';

/** 2024年工作任务 */
const yearInHeading = /((?:19|20)\d\d)年/;

/**
 * Fills in outermost headings that announce nothing: after the problems of a report comes the plan, and so does a
 * heading with a later year than the one before it. A heading that speaks of plans there counts for more.
 */
export function laterParts(
  context: RoleContext,
  announced: (Announcement | null)[],
  firstProblem: number,
): void {
  const { outline, units, text, kind } = context;
  if (kind !== 'self-report' && kind !== 'other') return;
  let afterPart = false;
  let firstYear = 0;
  outline.nodes.forEach((node, index) => {
    if (node.level !== 1 || node.kind === 'item') return;
    const unit = units[node.unit]!;
    const year = Number(yearInHeading.exec(text.slice(unit.start, unit.end))?.[1] ?? 0);
    if (firstYear === 0) firstYear = year;
    const later = firstYear > 0 && year > firstYear;
    const known = announced[index] ?? null;
    if (known === null || known.weight < headingWeights[2]!) {
      const weight = weightOf(later, afterPart, node.unit > firstProblem);
      if (weight > 0 && known?.role !== 'problem') announced[index] = { role: 'plan', weight };
    } else if (known.role === 'problem') afterPart = true;
    // 三、2023年重点工作 after the problems: what the words lean to and the place agree.
    else if (known.role === 'plan' && (later || afterPart)) {
      announced[index] = { role: 'plan', weight: known.weight + weightOf(later, afterPart, true) };
    }
    afterPart ||= later;
  });
}

function weightOf(later: boolean, afterPart: boolean, afterProblem: boolean): number {
  if (later) return LATER_YEAR_WEIGHT;
  if (afterPart) return AFTER_PROBLEM_PART_WEIGHT;
  return afterProblem ? AFTER_PROBLEM_WEIGHT : 0;
}
