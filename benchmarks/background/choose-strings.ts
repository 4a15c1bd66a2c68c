// Which counted strings are kept, and which of them are formula enough to be a set phrase that nobody listed.
import type { CountedString } from './count-strings.js';

/** What is asked of a string: see “background” in dictionaries/README.md, which gives the reasons. */
interface Criteria {
  readonly shortest: number;
  readonly texts: number;
  readonly yearGroups: number;
  readonly freedom: number;
  readonly endsClause: number;
  readonly company: number;
  readonly stock: number;
}

const KEPT: Criteria = {
  shortest: 4,
  texts: 8,
  yearGroups: 3,
  freedom: 1.5,
  endsClause: 0.1,
  company: 0.05,
  stock: 0.5,
};
const SET_PHRASE: Criteria = {
  shortest: 6,
  texts: 10,
  yearGroups: 4,
  freedom: 1.5,
  endsClause: 0.25,
  company: 0.1,
  stock: 0.5,
};

/** Reports of meetings and visits, offices, numerals: news of what was done, no formula. */
const NEWS =
  /习近平|记者|出席|会见|主持|会议|讲话|同志|委员|主席|总理|总书记|领导人|代表|全会|[年月日第届次]|\d/;
/** What a cut through a longer wording leaves at an end. */
const CUT =
  /^[的了和与及或并而等们性化中上下者所地得着过之于是被也都还又再更最很已其这那各]|[的了和与及或在是对为把将从以向让使被并而等要能会各其这那一个之于]$/;

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
    if (one.listed === 1 || NEWS.test(one.string) || CUT.test(one.string)) return [];
    const stock = stockOf(one.string);
    if (!keeps(one, stock, KEPT)) return [];
    return [
      {
        string: one.string,
        texts: one.texts,
        setPhrase: keeps(one, stock, SET_PHRASE) && isExhortation(one.string),
      },
    ];
  });
}

function keeps(one: CountedString, stock: number, criteria: Criteria): boolean {
  return (
    one.string.length >= criteria.shortest &&
    one.texts >= criteria.texts &&
    one.yearGroups >= criteria.yearGroups &&
    one.freedom >= criteria.freedom &&
    one.endsClause >= criteria.endsClause &&
    one.company >= criteria.company &&
    stock >= criteria.stock
  );
}
