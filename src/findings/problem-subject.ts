// Whose failing a statement is and how widely it is said to hold, from the words before its cue.
import type { Extent, Locus, LocusRow } from '../codebook/tables/loci.js';
import type { Cue, CueScan } from '../document/cue-scan.js';
import { outermostCues } from '../document/outermost-cues.js';
import type { Statement } from './problem-joining.js';

/** Who is spoken of; null where the words do not tell. */
export interface SpokenSubject {
  readonly locus: Locus | null;
  readonly extent: Extent;
  /** Whether the subject goes on for the clauses that follow: all (个别党支部…，发展党员程序不规范) or those of its kind. */
  readonly carries: 'all' | 'kind' | 'none';
}

type LocusCue = Cue<LocusRow>;

/** How far from its quantifier a body or person may stand. */
const REACH = 14;
/** 做了一些工作: a quantity of what was done. */
const done = /[了过]$|采取|进行|开展$/;
/** ×名教师, 2名基层所干部: people counted. */
const counted =
  /^(?:[^，。；、]{0,6})?[×XＸ*＊\d一二三四五六七八九十]+余?(?:[名位]|[个家所](?=村|社区|乡|镇|街道|支部|党|单位|学校|科室|部门|企业|公司|站|项目部|基层))/;

/** What follows a person or body that is only the object of work: 党员教育管理, 党支部建设. */
const worked =
  /^(?:的)?(?:教育|管理|监督|发展|队伍|组织关系|档案|培训|培养|选拔|任用|使用|建设|结构|活动|考核|评价|日常|作用发挥机制|信息|材料|转正|学习教育|力量|配备|换届|规范化|标准化|群众|的?期[盼望待]|的?要求|满意|反映|工作(?!作风|方法|方式|能力|积极性|主动性|经验|中|效率|不))/;
/** 有的 before these speaks of things, not of people or bodies. */
const thing =
  /^(?:工作|制度|措施|问题|活动|事项|任务|项目|环节|方面|时候|领域|资料|台账|记录|会议|文件|政策|整改|举措)/;

/** 受水源条件所限，: outside circumstances; what people think or can do is none. */
const constrained =
  /^(?:由于|因)?受(?![^，]{0,16}(?:观念|思想|思维|惯性|认识|意识|能力|水平|素质|自身|内部|编制))[^，。；]{2,18}(?:所限|限制|影响|制约|冲击)(?:较大|等)?，?$/;

/** Who a clause without a complaint speaks of, for the complaints after it: 少数干部作风浮，…; 受经济下行影响，…. */
export function leadSubject(text: string, cues: CueScan, start: number, end: number): SpokenSubject | null {
  const found = outermostCues(cues.of('loci', start, end));
  if (
    endsOutside(text, found, end) ||
    constrained.test(text.slice(start, end).replace(/^[一二三四五六七八九十][是、]|^[\s，。；]+/, ''))
  )
    return { locus: 'external', extent: 'unstated', carries: 'none' };
  if (opensWithSelf(text, found, start)) return { locus: 'self', extent: 'unstated', carries: 'all' };
  const quantifier = found.find((cue) => cue.row.part === 'quantifier' && cue.row.extent !== '');
  if (quantifier === undefined || quantifier.start > start + 4) return null;
  if (!speaksOfThoseBelow(text, found, quantifier, start)) return null;
  return { locus: 'subordinate', extent: quantifier.row.extent as Extent, carries: 'all' };
}

/** 班子作为决策机构，…; 我作为第一责任人，…: the subject of what follows. */
function opensWithSelf(text: string, found: readonly LocusCue[], start: number): boolean {
  const first = found.find((cue) => cue.row.locus === 'self' && cue.row.part === 'self');
  if (first === undefined || first.start > start + 2) return false;
  return (
    /^(?:领导|党委|党组)?班子$|^我$|^我自己$|^我本人$|^本人$/.test(first.row.phrase) &&
    /^(?:作为|身为|虽|自身|在|对|是|平时|平日|有时|，)/.test(text.slice(first.end, first.end + 2))
  );
}

/** Whether circumstances outside stand right before the complaint (not 既有客观因素，更有主观原因：). */
function endsOutside(text: string, found: readonly LocusCue[], end: number): boolean {
  const outside = found.findLast((cue) => cue.row.part === 'outside');
  return outside !== undefined && /^[^，：]{0,8}，?$/.test(text.slice(outside.end, end));
}

/** Reads the subject of a statement. */
export function subjectOf(text: string, cues: CueScan, statement: Statement): SpokenSubject {
  const found = outermostCues(cues.of('loci', statement.start, reachOf(statement)));
  const quantifier = found.find(
    (cue) => cue.row.part === 'quantifier' && !done.test(text.slice(cue.start - 3, cue.start)),
  );
  const general = cues.of('loci', statement.start, statement.end).some((cue) => cue.row.extent === 'general');
  const worded =
    quantifier === undefined || quantifier.row.extent === '' ? 'unstated' : quantifier.row.extent;
  const extent: Extent = worded === 'unstated' && general ? 'general' : worded;
  const outside = found.find((cue) => cue.row.part === 'outside');
  if (outside !== undefined) return { locus: 'external', extent, carries: 'none' };
  if (quantifier !== undefined && speaksOfThoseBelow(text, found, quantifier, statement.start)) {
    return { locus: 'subordinate', extent, carries: 'all' };
  }
  if (counted.test(text.slice(statement.start, statement.start + 14))) {
    return { locus: 'subordinate', extent, carries: 'none' };
  }
  const named = found.find((cue) => cue.row.locus !== '' && isSubject(text, statement, cue));
  if (named !== undefined) {
    return {
      locus: named.row.locus as Locus,
      extent,
      carries: carriesOf(named.row),
    };
  }
  return { locus: null, extent, carries: 'none' };
}

/** 班子…: what a leading body says of itself goes on; of persons only what is personal does. */
function carriesOf(row: LocusRow): SpokenSubject['carries'] {
  if (row.locus === 'subordinate') return 'kind';
  return row.locus === 'self' ? 'all' : 'none';
}

/** Where the words that can name the subject end: at the first cue, unless what it takes stands after it. */
function reachOf(statement: Statement): number {
  const first = statement.cues[0];
  if (first === undefined || first.row.part === 'lead' || first.row.part === 'incident') return statement.end;
  return first.end;
}

function speaksOfThoseBelow(
  text: string,
  found: readonly LocusCue[],
  quantifier: LocusCue,
  start: number,
): boolean {
  if (quantifier.row.extent === 'general') return false;
  // 对个别干部批评教育少: they are whom the act is about.
  if (text[quantifier.start - 1] === '对') return false;
  const below = found.some(
    (cue) =>
      (cue.row.part === 'person' || cue.row.part === 'body' || cue.row.part === 'self') &&
      cue.start >= quantifier.end &&
      cue.start - quantifier.end <= REACH,
  );
  if (below) return true;
  // 有的会前准备不足: 有的 alone stands for people or bodies.
  const stands = quantifier.row.phrase === '有的' || quantifier.row.phrase === '有些';
  return (
    stands && quantifier.start <= start + 2 && !thing.test(text.slice(quantifier.end, quantifier.end + 3))
  );
}

/** Whether a person or body is what falls short, not the object of 对 or the first half of 党员教育. */
function isSubject(text: string, statement: Statement, cue: LocusCue): boolean {
  const after = text.slice(cue.end, cue.end + 10);
  if (cue.row.part === 'outside' || cue.row.part === 'whole') return true;
  // 自我批评, 自我革命
  if (cue.row.phrase === '我' && text[cue.start - 1] === '自') return false;
  if (worked.test(after)) return false;
  const before = text.slice(Math.max(statement.start, cue.start - 12), cue.start);
  const towards = before.lastIndexOf('对');
  if (/认为|觉得|以为/.test(before)) return false;
  if (towards >= 0 && !/[，]/.test(before.slice(towards))) return false;
  return !/(?:联系|服务|指导|督促|培养|选派|教育|管理|直接抓|抓|推动|组织|发展|以|为|与|向|引导|关心|帮助)$/.test(
    before,
  );
}

/** 下属水厂…, 村级账目…: named as standing below whoever speaks. */
const subordinateName =
  /^(?:下属|所属|下辖|直属)(?!于)[^，。；]|^(?:村级|村组|居民?小区|基层(?:站|所|网点|单位|支部|班组))/;
/** 营销支部…, 城东所…: a body with a name of its own. */
const namedBody =
  /^(?!对|抓|指导|督促|推[进动]|加强|联系|有[的些]|没有|未|全|各|个别|部分|该|本|机关党|党|建|强|发展|规范|标准|在|把|将|由|与|和|我|不|无|缺)[一-鿿]{2,5}(?<![党总各个该本级设的])(?:支部|供电所|派出所|管理所|服务站|车站|班组|社区|小区)(?!书记|建设|化|班子|之间|工作者|党员)/;

/** Whether a superior or inspector names those below at the start of the complaint. */
export function namesThoseBelow(words: string, organization: string | null): boolean {
  if (
    organization !== null &&
    (/(?:支部|村|社区|小区|所|站)$/.test(organization) || words.startsWith(organization))
  )
    return false;
  return subordinateName.test(words) || namedBody.test(words);
}

/** What people have: 责任心不强 after 党务工作者业务不熟 speaks of the same people. */
const personal =
  /^(?:责任心|责任感|意识|能力|素质|作风|思想|主动性|积极性|业务|创新|担当|在|对|不|缺|没有|未|为民|服务|工作(?:方法|作风|方式|能力|积极性|主动性)|法治|纪律|宗旨)/;

/** The subject of a statement that follows another in the same stretch. */
export function carriedTo(words: string, own: SpokenSubject, before: SpokenSubject): SpokenSubject {
  if (own.locus !== null) return own;
  if (before.locus === 'external') return before;
  const goesOn = before.carries === 'all' || (before.carries === 'kind' && personal.test(words));
  if (!goesOn) return own;
  return own.extent === 'unstated' ? before : { ...own, locus: before.locus };
}
