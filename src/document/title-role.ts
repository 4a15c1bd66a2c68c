// The role that the words of a heading announce, also where a sentence announces by them with a colon.
import type { SectionTitleRow } from '../codebook/tables/section-titles.js';
import type { SectionRole } from '../codebook/vocabulary.js';
import type { Cue } from './cue-scan.js';
import type { OutlineNode } from './outline.js';
import type { RoleContext } from './role-context.js';
import { headingWeights } from './role-weights.js';
import type { Unit } from './split-units.js';

/** What a heading announces; weight in log-scores. */
export interface Announcement {
  readonly role: SectionRole;
  readonly weight: number;
}

/** Whether a heading's words announce a part (存在的问题), not a point of one (学习不深入). */
export function announcesPart(context: RoleContext, node: OutlineNode): boolean {
  const title = node.kind === 'item' ? null : titleRole(context, context.units[node.unit]!);
  return title !== null && title.weight >= headingWeights[2]!;
}

/** The role a heading's words announce, or null. Of coordinated parts (问题、原因及整改措施) the first comes first. */
export function titleRole(
  context: Pick<RoleContext, 'text' | 'cues' | 'kind'>,
  unit: Unit,
): Announcement | null {
  const { text, cues, kind } = context;
  let best: Cue<SectionTitleRow> | null = null;
  let chain = unit.body;
  for (const cue of cues.of('section-titles', unit.body, unit.end)) {
    if (cue.row.kind !== 'any' && cue.row.kind !== kind) continue;
    if (cue.row.role === 'problem' && isObject(text, unit.body, cue)) continue;
    if (cue.row.weight < 3 && cue.end < unit.end && !endsClause.test(text.slice(cue.end, cue.end + 3)))
      continue;
    if (best !== null && !decides(text, cue, best, chain)) {
      if (cue.start >= chain && joins.test(text.slice(chain, cue.start))) chain = cue.end;
      continue;
    }
    best = cue;
    chain = cue.end;
  }
  return best === null ? null : { role: best.row.role, weight: headingWeights[best.row.weight]! };
}

/** Verbs that act on a weakness: 聚焦短板弱项 announces a remedy, not the weakness. */
const actsOn =
  /(?:聚焦|针对|围绕|破解|解决|补齐|补足|补|紧盯|瞄准|攻克|突破|化解|强化|加强|抓好|整改|改进|消除|克服|纠正|防范|整治|堵塞|坚持|突出|树立|狠抓|直击)[^，、；：]{0,12}$/;

/** Whether the words are what a verb acts on, or only part of another expression (问题导向). */
function isObject(text: string, from: number, cue: Cue<SectionTitleRow>): boolean {
  const before = text.slice(Math.max(from, cue.start - 16), cue.start);
  if (actsOn.test(before)) return true;
  return (
    text.startsWith('导向', cue.end) || text.startsWith('整改', cue.end) || text.startsWith('清零', cue.end)
  );
}

/** A word that only usually announces must be the head of its clause: 便民举措落地慢 is no plan. */
const endsClause =
  /^(?:[，、。：；:和与及以（并]|情况|方面|工作|清单|的方面|的地方|来之|比较|不容|依然|仍然|明显|突出|不少|很多|值得|显著)/;

/** 和 及 与 、 以及: joins the parts of one heading. */
const joins = /^(?:[和及与、并，]|以及)?$/;

/** Whether a cue decides against the best so far: the kind's own before the general, the longer, the weightier, the later. */
function decides(
  text: string,
  cue: Cue<SectionTitleRow>,
  best: Cue<SectionTitleRow>,
  chain: number,
): boolean {
  if (cue.start === best.start && cue.end === best.end) return cue.row.kind !== 'any';
  if (cue.end <= best.end || (cue.start < chain && cue.start >= best.end)) return false;
  if (cue.start < best.end) return cue.row.weight >= best.row.weight;
  const joined = cue.start > chain && best.row.weight >= 2 && joins.test(text.slice(chain, cue.start));
  return !joined && cue.row.weight >= best.row.weight;
}
