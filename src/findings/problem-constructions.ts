// Complaints without a fixed wording: 重X轻Y, X多Y少, 有X不Y, 以X代替Y.
import { patternSet } from '../base/pattern-set.js';
import { type Construction, contrasts } from './problem-contrasts.js';
import type { DeficiencyCue } from './problem-cue.js';

const WORD = '[^，。；、：！？“”（）\\s]';
const END = '(?=[，。；、！的等”\\n]|$)';

const constructions: readonly Construction[] = [
  // 重业务轻党建, 重使用、轻培养
  {
    pattern: new RegExp(`重${WORD}{1,6}[、，]?轻${WORD}{1,6}`, 'y'),
    anchors: '重',
    mode: 'attention',
    strength: 3,
  },
  // 安排部署多、督促检查少
  { pattern: new RegExp(`多[、，]${WORD}{1,12}少${END}`, 'y'), anchors: '多', mode: 'effort', strength: 3 },
  // 看盆景多看后院少
  {
    pattern: new RegExp(`多(?!少)${WORD}{2,6}(?<!多)少${END}`, 'y'),
    anchors: '多',
    mode: 'effort',
    strength: 2,
  },
  // 说起来重要、做起来次要
  {
    pattern: new RegExp(`起来${WORD}{1,4}[、，]${WORD}{1,4}起来${WORD}{1,4}`, 'y'),
    anchors: '起',
    mode: 'attention',
    strength: 3,
  },
  // 抓一阵松一阵, 时紧时松
  {
    pattern:
      /[抓紧干学严][一时]阵?[、，]?[松放停宽][一时]阵?|时[紧抓严冷热][、，]?时[松放宽冷热]|前[紧热]后[松冷]/y,
    anchors: '抓紧干学严时前',
    mode: 'effort',
    strength: 3,
  },
  // 有章不循, 有令不行
  {
    pattern: /有[章规令禁制案诉件责权](?:度|必)?不[循守行止执办理立究履查]/y,
    anchors: '有',
    mode: 'irregular',
    strength: 3,
  },
  // 以会议落实会议, 用文件代替研究
  {
    pattern: new RegExp(`[以用]${WORD}{1,8}(?:代替|替代|落实|贯彻|代)(?=${WORD}{1,8})`, 'y'),
    anchors: '以用',
    mode: 'formalism',
    strength: 2,
  },
  // 存在代替签字现象, 存在吃拿卡要问题
  {
    pattern: new RegExp(
      `存在(?!的|这些|上述|以上|此类|那些)${WORD}{2,24}(?:问题|现象|情况|行为|隐患|风险)${END}`,
      'y',
    ),
    anchors: '存',
    mode: 'irregular',
    strength: 2,
  },
  // ×名教干受到留党察看、撤职处分; 给予处分 is what inspectors do, not what fell short
  {
    pattern:
      /受到[^，。；：“”]{0,16}处[分理](?![的期权决批前后影])|被[^，。；：“”]{0,10}(?:处分|开除|免职|撤职|立案|查处|通报|问责|追责|诫勉|约谈|留置)(?![的])/y,
    anchors: '受被',
    mode: 'violation',
    strength: 2,
    part: 'incident',
  },
];

const all = [...constructions, ...contrasts];
const search = patternSet(all);

/** Cues of the constructions in a text, ordered by start within each construction. */
export function constructionCues(text: string): readonly DeficiencyCue[] {
  const cues: DeficiencyCue[] = [];
  search(text).forEach((matches, index) => {
    const { mode, strength, part = 'predicate' } = all[index]!;
    for (const match of matches) {
      const phrase = match[0];
      const row = { phrase, mode, hold: 'firm', strength, part, note: '', source: '' } as const;
      cues.push({ start: match.index, end: match.index + phrase.length, row });
    }
  });
  return cues;
}
