// Whether small Chinese numerals count where they stand: 一 hardly ever does, 两个 before things, 三年 unless it names a stretch of the calendar.
import type { UnitRow } from '../codebook/tables/units.js';
import type { UnitIndex } from './figure-units.js';

/** Words before 一 with an event, person or thing that make it count: 其中一户, 只有一人, 各建一个, 至少一次, 每月一次. */
const SINGLED_OUT =
  /(?:其中[有的]?|仅[有剩]?|只[有剩]|另有|不少于|至少|不超过|不足|不到|超过|增长|为期|历时|各[建设配有]?|先建|各?新[建增]|增[加设]|减少|(?:召?开|举?办|搞|组织|开展)|每(?:年|月|周|季度?|半年|半个?月|学期|人|村|个支部|个乡镇|名党员|天|日|旬)[^，。；、！？\n]{0,8})$/;
/** 作为一名党员, 每一名: one of a kind, not a count. */
const ONE_OF_A_KIND = /(?:(?:作为|身为|成为|是|当)[^，。；、！？\n]{0,8}|[为做每何同哪某好像的])$/;
/** 没有接收过一名, 无一例, 至今没有罚过一家: none at all. */
const NOT_ONE = /(?:没有?|无|未)[^，。；、！？\n]{0,8}$/;
/** 建一处活一处, 签一份收一份: each as it comes. */
const EACH_AS_IT_COMES = /一([一-鿿])[^。；！？\n]{0,4}$/;
const EVERY = /每[^，。；、！？\n]{1,10}$/;
const CLOSING_PUNCTUATION = /[，。；,;！？\n]/;
/** Measure words that 一 counts with where the clause ends behind it: 代储点一处，难得进村一次。 */
const LISTED: ReadonlySet<string> = new Set(
  '次 处 间 户 家 座 辆 台 栋 所 例 份 篇 名 人 场 期 个'.split(' '),
);
const STRETCHES: ReadonlySet<string> = new Set('年 个月 天 小时 个小时 个星期'.split(' '));
/** 一年没有, 一周之内, 一年以上: a stretch in which something was done, or was not. */
const LASTING_AFTER = /(?:没|未|不(?!如|比|同|一)|以上|以下|之?内|以内|左右|时间|之久)/y;
/** 等了一年, 为期一年, 满一年: a stretch that something took. */
export const LASTING_BEFORE =
  /(?:连续|为期|历时|长达|持续|坚持|任职|工作|时隔|不少于|至少|超过|不到|不足|最长|跨度|[等拖搁挂]了|[满达逾超用])$/;
const CALENDAR_BEFORE =
  /(?:最后|最初|接下来|开局|起步|用好|过去|到了|入学|学制|学前|今后|未来|以往|最近|[这那上新每头去前后又第近下一同后往])$/;
const CALENDAR_AFTER =
  /(?:前|来|后|间|期|级|制|度|底|初|春|秋|代|史|翻|里|过去|累计|共|任期|中|的?(?:主要|重大)?(?:成绩|成就|工作)|[一-鿿]{0,4}(?:计划|规划|行动|方案|攻坚|目标|任务))/y;
const ALONE_AT_WORK = /人(?:[挂管干兼顶负值守跑])/y;
/** What is announced or named by a number and not counted: 三个方面, 两个维护, 四个坚持, 五个到位. */
const NAMED_BY_NUMBER =
  /(?:方面|层面|环节|维度|等次|阶段|步骤|角度|关键|字|结合|着力点|重点|坚持|确保|必须|百分|到位|意识|自信|维护|确立|全面|代表|务必|文明|建设|体系|突出|强化|转变|提升|统一|服从|面向|倡导|不|更|加强|注重|革命|规范|专项|关系|抓手|工程|行动|计划|先锋|带头|表率|一|没有变|清单|课堂|高地|中心任务|要求|原则|主题|特点|特征|区建设|优势|定位|目标|样|标兵|典范|模范|“|‘|「)/y;

/** Whether 一 with this unit is a count. */
export function oneCounts(text: string, unit: UnitRow, at: number, unitEnd: number): boolean {
  const { phrase } = unit;
  if (phrase === '倍') return true;
  if (phrase === '元') return text[unitEnd] === '钱';
  const before = text.slice(Math.max(0, at - 14), at);
  if (phrase === '周') return text.startsWith('之内', unitEnd);
  if (STRETCHES.has(phrase)) return lasts(text, at, unitEnd);
  if (phrase === '起') return /\d/.test(text[unitEnd] ?? '');
  if (phrase !== '名' && !LISTED.has(phrase) && unit.unitClass !== 'event') return false;
  if (NOT_ONE.test(before) || EACH_AS_IT_COMES.exec(before)?.[1] === phrase) return false;
  if (phrase === '名') return !ONE_OF_A_KIND.test(before);
  if (phrase === '个' && EVERY.test(before)) return false;
  if (SINGLED_OUT.test(before)) return true;
  if (phrase === '个') return sticky(ALONE_AT_WORK, text, unitEnd);
  if (/^以[上下内]/.test(text.slice(unitEnd, unitEnd + 2))) return true;
  if (!LISTED.has(phrase) || /[每再另这那同第]$/.test(before)) return false;
  return /[一-鿿]$/.test(before) && CLOSING_PUNCTUATION.test(text[unitEnd] ?? '');
}

/** 过去五年, 三年来, 三年行动计划, 三年内, and at the head of a clause 五年资助…: a stretch that says when, or names a plan. */
export const isEra = (text: string, at: number, unitEnd: number): boolean =>
  text[unitEnd] === '内' ||
  text.startsWith('以内', unitEnd) ||
  CALENDAR_BEFORE.test(text.slice(Math.max(0, at - 4), at)) ||
  sticky(CALENDAR_AFTER, text, unitEnd) ||
  (!/[一-鿿\d]/.test(text[at - 1] ?? '') && !sticky(LASTING_AFTER, text, unitEnd));

/** 为期一年, 一周之内, 一年没有: a single year, month or day counts only where it is told how long. */
const lasts = (text: string, at: number, unitEnd: number): boolean =>
  !isEra(text, at, unitEnd) &&
  (LASTING_BEFORE.test(text.slice(Math.max(0, at - 4), at)) || sticky(LASTING_AFTER, text, unitEnd));

/** 锦旗三面，制度五项。: a measure word that is loose elsewhere counts behind its noun at the end of a clause. */
export const isListed = (text: string, unit: UnitRow, at: number, unitEnd: number): boolean =>
  LISTED_LOOSELY.has(unit.phrase) && /[一-鿿]/.test(text[at - 1] ?? '') && LIST_END.test(text[unitEnd] ?? '');

const LISTED_LOOSELY: ReadonlySet<string> = new Set('面 条 项 门 部 道 根 卷 款 对 期 层'.split(' '));
const LIST_END = /[，。；、,;]/;

/** Whether what follows 两个, 三个 is a thing, and no doctrine, method or announcement. */
export function thingsCount(text: string, units: UnitIndex, unitEnd: number): boolean {
  return units.at(text, unitEnd)?.unitClass === 'body' || !sticky(NAMED_BY_NUMBER, text, unitEnd);
}

function sticky(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
