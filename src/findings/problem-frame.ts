// Decides how a weakness is framed: asserted, or only named as something planned, demanded, remedied, solved or quoted.
import type { FrameRow } from '../codebook/tables/frames.js';
import type { Role } from '../codebook/vocabulary.js';
import type { Cue, CueScan } from '../document/cue-scan.js';
import type { NamedFrame } from './findings.js';
import type { DeficiencyCue } from './problem-cue.js';
import type { Statement } from './problem-joining.js';

/** What frames a weakness. */
export type Framing =
  /** Nothing: the sentence's role decides. */
  | { readonly kind: 'open' }
  /** Taken as existing, or said to exist. */
  | { readonly kind: 'asserted'; readonly given: boolean }
  | { readonly kind: 'named'; readonly frame: NamedFrame }
  /** Part of an argument: neither asserted nor named. */
  | { readonly kind: 'supposed' };

type FrameCue = Cue<FrameRow>;

/** A list of more weaknesses than this has no end to look for. */
const MOST_LISTED = 40;

const called =
  /^[^，]{0,10}?(?:等|的)?(?:突出|主要|共性|普遍|实际)?(?:问题|现象|情况|倾向|状况|局面|短板|弱项|难题|困难|矛盾|隐患|风险|瓶颈|堵点|痛点|不足|环节|行为|弊端|毛病|等)/;
/** 对落实不到位的，要严肃问责: whoever it may be. */
const hypothetical =
  /^[^，]{0,8}的(?:单位|部门|干部|人员|同志|党支部|党组织|个人|企业|地方|科室|人|事项)?(?:，|要|将|一律|坚决|应|予以|必须|由|不|$)/;
/** …的，给予处分: a clause of a rule. */
const whoever =
  /^[^，。；]{0,10}的[，；]|^[^，。；]{0,14}的(?:干部|单位|人员|同志|部门|党员|支部|党组织|行为|问题|个人|责任人)，(?:该|要|一律|坚决|严|予以|绝|决|必须|应|将|从严|依)/;
const conditional =
  /(?:^|[，。；])(?:如果|倘若|若是|我们若|一旦|凡|凡是|谁(?![^，]{0,6}(?:谁|也|都不))|哪个|只要|是否|能否|有没有|有无|会不会|看(?=是否|能否|有没有|谁|哪|你|他|一个)|无论|不管|只有|即使)[^，]{0,30}$/;
/** 学不懂就弄不通, 否则…: what would follow, not what is. */
const consequence = /^或者?|必然|必将|势必|就会|就不|就弄|就难|就可能|才能|否则|只会/;
const reporting: readonly Role[] = ['problem', 'cause'];

/** Frames of a statement; `statements` are those of its sentence part, in order, `index` its place among them. */
export function frameOf(
  text: string,
  cues: CueScan,
  role: Role,
  statements: readonly Statement[],
  index: number,
): Framing {
  const statement = statements[index]!;
  const cue = statement.cues[0]!;
  const lastCue = statement.cues.at(-1)!;
  const clause = statement.clause;
  const after = restOf(text, statements, index);
  const rest = text.slice(lastCue.end, statement.lastClause.end + 12);
  if (conditional.test(text.slice(clause.start, cue.start))) return { kind: 'supposed' };
  if (consequence.test(text.slice(clause.start, statement.lastClause.end))) return { kind: 'supposed' };
  const isReporting = reporting.includes(role);
  if (!isReporting && whoever.test(rest) && !/是/.test(text.slice(statement.start, lastCue.end)))
    return named('demanded');
  if (!isReporting && hypothetical.test(rest) && !/^[^，]{0,6}的(?:问题|现象)/.test(rest))
    return named('demanded');
  if (isSolved(text, cues, statement)) return named('solved');
  const before = framesBefore(text, cues, clause.start, cue.start);
  const governing = before.at(-1) ?? listFrame(text, cues, statements, index);
  if (governing === undefined) return { kind: 'open' };
  const { force, frame } = governing.row;
  if (force === 'exist') return { kind: 'asserted', given: false };
  const isCalled = called.test(after) || closesList(text, statements, index);
  if (force === 'given')
    return isCalled || isReporting ? { kind: 'asserted', given: true } : { kind: 'open' };
  // 防范化解风险能力不强, 解决问题的办法不多: the verb belongs to the subject.
  if (isReporting && !isCalled && !(force === 'hard' && governing.start <= clause.start + 4))
    return { kind: 'open' };
  if (isReporting && force === 'soft' && !isCalled) return { kind: 'open' };
  return named(namedFrame(frame, role));
}

const named = (frame: NamedFrame): Framing => ({ kind: 'named', frame });

/** 治理结构, 整改成果, 解决能力: the verb is part of a noun. */
const nominal =
  /^(?:能力|体系|结构|水平|工作|力度|机制|责任|措施|成果|效果|进度|任务|方案|台账|质量|成效|过程|要求|情况|落实|不|主体|效能|方面|上|难)/;

/** Frames that stand before a weakness, the longest at each place. */
export function framesBefore(text: string, cues: CueScan, start: number, end: number): readonly FrameCue[] {
  const kept: FrameCue[] = [];
  let floor = -1;
  for (const cue of cues.of('frames', start, end)) {
    if (cue.row.position !== 'before' || cue.end <= floor) continue;
    if (cue.row.force === 'soft' && nominal.test(text.slice(cue.end, cue.end + 2))) continue;
    kept.push(cue);
    floor = cue.end;
  }
  return kept;
}

function isSolved(text: string, cues: CueScan, statement: Statement): boolean {
  const last = statement.cues.at(-1)!;
  return cues
    .of('frames', last.end, statement.lastClause.end)
    .some((cue) => cue.row.position === 'after' && !isDenied(last, text.slice(last.end, cue.start)));
}

/** 没有从根本上得到解决, 尚未完全解决: the solution itself is denied. */
function isDenied(last: DeficiencyCue, between: string): boolean {
  return /[没未不]/.test(between) || (last.row.part === 'negation' && !/问题|现象|情况/.test(between));
}

/** 着力解决A不强，B不够，C缺乏等问题: the frame of the first governs all up to 等问题. */
function listFrame(
  text: string,
  cues: CueScan,
  statements: readonly Statement[],
  index: number,
): FrameCue | undefined {
  if (!closesList(text, statements, index)) return undefined;
  for (let i = index - 1; i >= Math.max(0, index - MOST_LISTED); i--) {
    const earlier = statements[i]!;
    if (closes(text, statements, i)) return undefined;
    const before = framesBefore(text, cues, earlier.clause.start, earlier.cues[0]!.start);
    if (before.length > 0) return before.at(-1);
  }
  return undefined;
}

/** Whether this statement or one after it ends a list with 等问题. */
function closesList(text: string, statements: readonly Statement[], index: number): boolean {
  const limit = Math.min(statements.length, index + MOST_LISTED);
  for (let i = index; i < limit; i++) {
    if (closes(text, statements, i)) return true;
    const next = statements[i + 1];
    if (next !== undefined && next.clause.start - statements[i]!.lastClause.end > 1) return false;
  }
  return false;
}

function closes(text: string, statements: readonly Statement[], index: number): boolean {
  return /(?:等|的)[^，]{0,8}(?:问题|现象|情况|环节|短板|倾向|弱项|不足|难题|困难|矛盾|隐患|风险|瓶颈|堵点|痛点|毛病)|问题/.test(
    restOf(text, statements, index),
  );
}

/** What follows the last cue of a statement in its clause, up to the next statement. */
function restOf(text: string, statements: readonly Statement[], index: number): string {
  const statement = statements[index]!;
  const next = statements[index + 1];
  const end = statement.lastClause.end;
  return text.slice(statement.cues.at(-1)!.end, next !== undefined && next.start < end ? next.start : end);
}

/** A plan's and a demand's frame by role; a remedy in an account of what was done. */
export function namedFrame(frame: FrameRow['frame'], role: Role): NamedFrame {
  if (frame === 'solved') return 'solved';
  if (role === 'achievement' && frame !== 'demanded') return 'remedied';
  if (role === 'plan') return 'planned';
  return role === 'demand' || frame === 'asserted' ? 'demanded' : frame;
}
