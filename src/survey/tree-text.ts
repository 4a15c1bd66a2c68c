// The tree of a small survey in words: branches indented under the distance at which they join.
import type { Merge } from './average-linkage.js';

/** A tree as clustering gives it: the leaves by name, and how they join. */
export interface NamedTree {
  readonly leaves: readonly string[];
  readonly merges: readonly Merge[];
}

/**
 * One line per join, with its distance (0 alike, 1 nothing in common), and one per organisation, two spaces deeper at
 * each level. No group is drawn: where to cut is the reader's choice.
 * @example
 * treeLines({ leaves: ['甲镇', '乙镇'], merges: [{ left: 0, right: 1, height: 0.25, size: 2 }] })
 * // ['0.25 ┐', '  甲镇', '  乙镇']
 */
export function treeLines({ leaves, merges }: NamedTree): readonly string[] {
  const lines: string[] = [];
  // The branch to print next stands last: no recursion, for a chain of joins is as deep as the survey is wide.
  const open = [{ branch: leaves.length + merges.length - 1, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const indent = '  '.repeat(next.depth);
    const merge = merges[next.branch - leaves.length];
    if (merge === undefined) {
      lines.push(`${indent}${leaves[next.branch]!}`);
      continue;
    }
    lines.push(`${indent}${merge.height.toFixed(2)} ┐`);
    for (const branch of [merge.right, merge.left]) open.push({ branch, depth: next.depth + 1 });
  }
  return lines;
}
