// Puts back what copies hide of the Party's name where only one word is possible (D建 → 党建), and drops pinyin in brackets.
import { matchesOf } from '../base/matches.js';
import type { Edit } from './edited-text.js';

/** D建, D员, D的建设; 从严治D. */
const hiddenByD =
  /(?<![A-Za-z])D(?=建|员|支部|总支|委|组|课|费|章|风|性|内|史|中央|校|代会|纪|规|政|务|群|的(?:建设|领导|二十大|十九大|十八大|创新理论|路线|组织|政治|全面|纪律))|(?<=从严治|管)D(?![A-Za-z])/g;
/** X建工作, X风廉政, 从严治X: words in which X can hide nothing else. */
const hiddenByX =
  /(?<![A-Za-zX×*])X(?=建(?:工作|引领|责任|品牌|活动|业务|述职|质量|重点|水平|联盟|共建|阵地|考核|指导|促)|风廉政|员(?:干部|教育|发展|队伍|先锋|群众|活动|管理)|史学习|费收缴|章党规|中央)|(?<=从严治)X(?![A-Za-zX])/g;
/** 工作會(huì)發(fā)言: the reading of the character before. */
const pinyin = /(?<=[\u4e00-\u9fff])[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,6}[)）]/g;

/** Edits that restore hidden words, one code unit for one. */
export function restoreWords(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const pattern of [hiddenByD, hiddenByX]) {
    for (const match of matchesOf(pattern, text)) {
      edits.push({ start: match.index, end: match.index + 1, replacement: '党' });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** Edits that drop pinyin in brackets after its character. */
export function stripPinyin(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesOf(pinyin, text)) {
    edits.push({ start: match.index, end: match.index + match[0].length, replacement: '' });
  }
  // One bracketed word may be an abbreviation; a page with readings has them everywhere.
  return edits.length >= FEWEST_READINGS ? edits : [];
}

const FEWEST_READINGS = 5;
