// The body responsible and the deadline of a step, as worded in its sentence.

/** 由镇组织办负责, 由分管副镇长牵头: what stands between 由 and the verb, at most 24 characters without a mark. */
const BY_WHOM = /由([^，。；、由]{2,24}?)(?:具体|直接|共同)?(?:负责|牵头|督办|主抓|组织实施|抓好|具体落实)/;
/** 责任单位：县委组织部; 牵头领导：分管院领导. */
const LABELLED =
  /(?:责任单位|责任部门|责任科室|责任领导|牵头单位|牵头部门|牵头领导|责任人)[:：为是]?([^，。；）)]{2,24})/;
/** 2022年6月底前, 今年9月30日前, 年底前, 三季度末前, 上半年. */
const BY_WHEN =
  /(?:(?:\d{4}年|今年|明年|本年|当年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日|底|末|份|上旬|中旬|下旬)?(?:以?前|之前|底)|(?:\d{4}年|今年|明年|本年)?(?:年底|年末|上半年|下半年|[一二三四]季度末?|年内)(?:以?前|之前)?(?=.{0,12}(?:完成|到位|建成|实现|全部|销号|投用|启用|整改|办结|完工|达到|覆盖)|[，。；]|$))/;

/** The body responsible, as worded; empty where none is stated. */
export function responsibleIn(sentence: string): string {
  const found = BY_WHOM.exec(sentence) ?? LABELLED.exec(sentence);
  return found === null ? '' : found[1]!.trim();
}

/** The deadline, as worded; empty where none is stated. */
export function deadlineIn(sentence: string): string {
  return BY_WHEN.exec(sentence)?.[0] ?? '';
}
