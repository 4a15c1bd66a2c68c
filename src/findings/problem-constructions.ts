// Complaints without a fixed wording: 重X轻Y, X多Y少, 有X不Y, 以X代替Y.
import type { Mode } from '../codebook/tables/deficiencies.js';
import type { DeficiencyCue } from './problem-cues.js';

const WORD = '[^，。；、：！？“”（）\\s]';

const constructions: readonly { readonly pattern: RegExp; readonly mode: Mode; readonly strength: 2 | 3 }[] =
  [
    // 重业务轻党建, 重使用、轻培养
    { pattern: new RegExp(`重${WORD}{1,6}[、，]?轻${WORD}{1,6}`, 'g'), mode: 'attention', strength: 3 },
    // 安排部署多、督促检查少
    {
      pattern: new RegExp(`多[、，]${WORD}{1,10}少(?=[，。；、！的等”]|$)`, 'g'),
      mode: 'effort',
      strength: 2,
    },
    // 有章不循, 有令不行
    {
      pattern: /有[章规令禁制案诉件责权](?:度|必)?不[循守行止执办理立究履查]/g,
      mode: 'irregular',
      strength: 3,
    },
    // 以会议落实会议, 以会议代替研究, 以干代学
    {
      pattern: new RegExp(`(?:以|用)${WORD}{1,8}(?:代替|替代|落实|贯彻|代)(?=${WORD}{1,8})`, 'g'),
      mode: 'formalism',
      strength: 2,
    },
  ];

/** Cues of the constructions in a text, ordered by start within each construction. */
export function constructionCues(text: string): readonly DeficiencyCue[] {
  const cues: DeficiencyCue[] = [];
  for (const { pattern, mode, strength } of constructions) {
    for (const match of text.matchAll(pattern)) {
      const phrase = match[0];
      cues.push({
        start: match.index,
        end: match.index + phrase.length,
        row: { phrase, mode, hold: 'firm', strength, part: 'predicate', note: '', source: '' },
      });
    }
  }
  return cues;
}
