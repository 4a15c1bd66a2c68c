// Which units of a rectification notice name a finding: quoted, ending in 问题, complaining, or standing among such.
import type { OutlineNode } from './outline.js';
import type { RoleContext } from './role-context.js';
import { headingWeights } from './role-weights.js';
import type { Unit } from './split-units.js';
import { titleRole } from './title-role.js';

/** What findings are told from. */
export type FindingContext = Omit<RoleContext, 'findings'>;

/** 关于“党费收缴不及时”的问题。 针对…问题整改情况 */
const quotedFinding = /^(?:关于|针对|对|对于)?[“"'‘「][^\n]{2,120}[”"'’」]等?的?(?:方面)?的?(?:突出)?问题/;
/** 问题3：党费台账不全。 存在问题：…  反馈问题：… */
const labelledFinding =
  /^(?:(?:反馈|存在|具体|巡察|发现)的?)?问题(?:描述|表现)?[一二三四五六七八九十\d]{0,3}[：:]/;
/** 关于党费收缴不及时的问题。 预算编制不细化问题。 */
const plainFinding = /^[^。；]{3,80}(?:的)?问题(?:方面)?(?:的?整改(?:落实)?(?:进展)?情况)?[。：:；]?$/;
/** 1 for each unit that names a finding; all 0 where the document is no rectification notice. */
export function noticeFindings(context: FindingContext): Uint8Array {
  const { units, outline, rectification, bodyStart } = context;
  const findings = new Uint8Array(units.length);
  if (!rectification) return findings;
  for (let i = bodyStart; i < units.length; i++)
    if (!units[i]!.noise && namesFinding(context, i)) findings[i] = 1;
  const complains = outline.nodes.map((node) => findings[node.unit] === 1 || isComplaint(context, node));
  outline.nodes.forEach((node, index) => {
    if (node.kind === 'item' || titled(context, node)) return;
    if (complains[index] || mostSiblings(outline.nodes, index, complains)) findings[node.unit] = 1;
  });
  return findings;
}

function namesFinding(context: FindingContext, i: number): boolean {
  const unit: Unit = context.units[i]!;
  const words = context.text.slice(unit.body, Math.min(unit.end, unit.body + 140));
  if (quotedFinding.test(words) || labelledFinding.test(words)) return true;
  if (unit.mark === null || !unit.first) return false;
  // A line like （一）已整改完成的问题 names no weakness; 2.惠农补贴发放不及时问题 does.
  return plainFinding.test(words) ? endsSentence(context, unit) || context.deficiency[i]! > 0 : false;
}

const endsSentence = ({ text }: FindingContext, unit: Unit): boolean =>
  '。；！？'.includes(text[unit.end - 1]!);

/** 2.公共卫生经费拨付滞后。 — a numbered line that complains. */
function isComplaint({ units, deficiency }: FindingContext, node: OutlineNode): boolean {
  const unit = units[node.unit]!;
  return unit.mark !== null && unit.first && !node.inner && deficiency[node.unit]! > 0;
}

/** A heading that announces a part of the notice; 落实部署有差距 announces nothing but itself. */
function titled(context: FindingContext, node: OutlineNode): boolean {
  const title = titleRole(context, context.units[node.unit]!);
  return title !== null && (title.role !== 'problem' || title.weight >= headingWeights[3]!);
}

/** Findings come in lists: a numbered line among lines most of which complain is one too. */
function mostSiblings(nodes: readonly OutlineNode[], index: number, complains: readonly boolean[]): boolean {
  const { parent, kind } = nodes[index]!;
  let all = 0;
  let some = 0;
  nodes.forEach((node, other) => {
    if (node.parent !== parent || node.kind !== kind) return;
    all++;
    if (complains[other]) some++;
  });
  return all > 1 && some * 2 >= all;
}
