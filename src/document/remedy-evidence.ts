// Rectification notices tell finding by finding what was done: the finding is the problem, what follows is the remedy.
import type { AddEvidence, RoleContext } from './role-context.js';
import { FINDING_WEIGHT, FUTURE_WEIGHT, REMEDY_WEIGHT, STATED_FINDING_WEIGHT } from './role-weights.js';

/** 将于, 下一步, 拟, 计划: announced, not done. */
const future =
  /(?:^|[，：；、])(?:下一?步|今后|接下来|预计|计划|拟|将|后续|力争|待|长期坚持|持续)|该问题将|将(?:于|在|以|继续|进一步|持续|按照|严格|通过|对|把|组织|长期|认真|坚持|加强|不断|适时|尽快|根据|结合|定期|会|采取|开展|加大|深入|全面|努力|落实|推动|推进|完善|建立|健全|制定|修订|督促|加快)/;

/** Adds what the place after a finding says. */
export function remedyEvidence(context: RoleContext, add: AddEvidence): void {
  const { units, text, outline, bodyStart, findings, deficiency } = context;
  let underFinding = false;
  for (let i = bodyStart; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.noise) continue;
    const node = outline.nodes[outline.nodeOf[i]!];
    const begins = node?.unit === i;
    const stated = begins && unit.mark !== null && unit.first && deficiency[i]! > 0;
    if (findings[i] === 1 || stated) {
      add(i, 'problem', findings[i] === 1 ? FINDING_WEIGHT : STATED_FINDING_WEIGHT);
      underFinding = true;
    } else if (begins && node.kind === 'line') underFinding = false;
    else if (underFinding) {
      const announced = future.test(text.slice(unit.body, unit.end));
      add(i, announced ? 'plan' : 'achievement', announced ? FUTURE_WEIGHT : REMEDY_WEIGHT);
    }
  }
}
