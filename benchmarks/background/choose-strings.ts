// Which counted strings are kept, and which of them are formula enough to be a set phrase that nobody listed.
import { type BackgroundCriteria, isKept, isLeftOut } from '#internal/survey/background-criteria.js';
import type { CountedString } from '#internal/survey/background-strings.js';

const KEPT: BackgroundCriteria = {
  shortest: 4,
  bodies: 8,
  yearGroups: 3,
  freedom: 1.5,
  endsClause: 0.1,
  company: 0.05,
  stock: 0.5,
};
const SET_PHRASE: BackgroundCriteria = {
  shortest: 6,
  bodies: 10,
  yearGroups: 4,
  freedom: 1.5,
  endsClause: 0.25,
  company: 0.1,
  stock: 0.5,
};

/** How an exhortation begins, and what doctrine speaks of: a set phrase has the one or the other. */
const EXHORTS =
  /^(?:坚持|坚定|坚决|贯彻|维护|保持|增强|紧紧|牢牢|毫不|始终|一切|努力|团结|弘扬|发扬|践行|夺取|开创|自觉|密切|巩固|高举|走中国|解放|严明|关心|反对|必须|尊重|接受|依靠|执行|摆在|做到|作出新|不断|事业|迈出|才能|使|让)/;
const DOCTRINE = /社会主义|马克思|党的|人民|共产|全党|党性|根本宗旨|出发点和落脚点|富裕|血肉/;
/** A field of work or a body is an administrative term, whatever company it keeps. */
const TERM =
  /(?:体制改革|制度改革|制度|建设|教育|机制|方式|体系|战略|活动|问题|工作|战略部署|任务|规律|关系|全局|准则|主体|弊端)$/;
const SHORT_TERM = 8;

function isExhortation(string: string): boolean {
  if (TERM.test(string) && (string.length < SHORT_TERM || !EXHORTS.test(string))) return false;
  return EXHORTS.test(string) || DOCTRINE.test(string);
}

/** A kept string. */
export interface ChosenString {
  readonly string: string;
  readonly texts: number;
  /** Whether it may stand as a set phrase by itself. */
  readonly setPhrase: boolean;
}

/** @param stockOf share of a string that stock words, set phrases and function words make up, 0–1 */
export function chooseStrings(
  counted: readonly CountedString[],
  stockOf: (string: string) => number,
): readonly ChosenString[] {
  return counted.flatMap((one) => {
    if (isLeftOut(one)) return [];
    const stock = stockOf(one.string);
    if (!isKept(one, stock, KEPT)) return [];
    return [
      {
        string: one.string,
        texts: one.bodies,
        setPhrase: isKept(one, stock, SET_PHRASE) && isExhortation(one.string),
      },
    ];
  });
}
