// Rectification notices tell finding by finding what was done: the finding is the problem, what follows is the remedy.
import type { AddEvidence, RoleContext } from './role-context.js';
import { FINDING_WEIGHT, FUTURE_WEIGHT, REMEDY_WEIGHT, STATED_FINDING_WEIGHT } from './role-weights.js';
import { isFinal, type Unit } from './split-units.js';

/** 关于“党费收缴不及时”的问题。 针对…问题整改情况 */
const quotedFinding = /^(?:关于|针对|对|对于)?[“"'‘「][^\n]{2,120}[”"'’」]等?的?(?:方面)?的?(?:突出)?问题/;
/** 问题3：党费台账不全。 存在问题：…  反馈问题：… */
const labelledFinding =
  /^(?:(?:反馈|存在|具体|巡察|发现)的?)?问题(?:描述|表现)?[一二三四五六七八九十\d]{0,3}[：:]/;
/** 关于党费收缴不及时的问题。 预算编制不细化问题。 */
const plainFinding = /^[^。；]{3,80}(?:的)?问题(?:方面)?(?:的?整改(?:落实)?(?:进展)?情况)?[。：:；]?$/;
/** 将于, 下一步, 拟, 计划: announced, not done. */
const future =
  /(?:^|[，：；、])(?:下一?步|今后|接下来|预计|计划|拟|将|后续|力争|待|长期坚持|持续)|该问题将|将(?:于|在|以|继续|进一步|持续|按照|严格|通过|对|把|组织|长期|认真|坚持|加强|不断|适时|尽快|根据|结合|定期|会|采取|开展|加大|深入|全面|努力|落实|推动|推进|完善|建立|健全|制定|修订|督促|加快)/;

/** Adds what the place after a finding says. */
export function remedyEvidence(context: RoleContext, add: AddEvidence): void {
  const { units, text, outline, bodyStart } = context;
  let underFinding = -1;
  for (let i = bodyStart; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.noise) continue;
    const stated = unit.mark !== null && unit.first && context.deficiency[i]! > 0;
    if (isFinding(context, i) || stated) {
      add(i, 'problem', isFinding(context, i) ? FINDING_WEIGHT : STATED_FINDING_WEIGHT);
      underFinding = i;
      continue;
    }
    if (underFinding < 0) continue;
    const node = outline.nodes[outline.nodeOf[i]!];
    if (node !== undefined && node.unit === i && node.kind === 'line') underFinding = -1;
    else if (future.test(text.slice(unit.body, unit.end))) add(i, 'plan', FUTURE_WEIGHT);
    else add(i, 'achievement', REMEDY_WEIGHT);
  }
}

/** Whether a unit names a finding: quoted, or a numbered line that ends in 问题. */
export function isFinding(context: RoleContext, i: number): boolean {
  const unit: Unit = context.units[i]!;
  const words = context.text.slice(unit.body, Math.min(unit.end, unit.body + 140));
  if (quotedFinding.test(words) || labelledFinding.test(words)) return true;
  if (unit.mark === null || !unit.first || !plainFinding.test(words)) return false;
  // A line like （一）已整改完成的问题 names no weakness; 2.惠农补贴发放不及时问题 does.
  return isFinal(context.text.charCodeAt(unit.end - 1)) || context.deficiency[i]! > 0;
}
