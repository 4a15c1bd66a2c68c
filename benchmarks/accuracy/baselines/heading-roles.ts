// Gives every sentence the role that the nearest heading before it announces by a word.
import type { Sentence } from './cut-sentences.js';

/** What headings of each part say; the first that is found decides. */
const announced: readonly (readonly [role: string, words: readonly string[]])[] = [
  ['cause', ['原因分析', '原因剖析', '根源']],
  [
    'plan',
    ['打算', '下一步', '下步', '今后', '努力方向', '整改措施', '工作思路', '安排', '计划', '改进措施'],
  ],
  ['problem', ['问题', '不足', '短板', '差距', '薄弱环节']],
  ['achievement', ['成效', '亮点', '做法', '履职', '情况', '回顾', '成绩', '工作']],
  ['demand', ['要求', '希望', '必须', '着力', '切实']],
];

/** A line or run-in heading begins with the number of a part (一、 or （一）) and is short. */
const NUMBERED = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;
const LONGEST_HEADING = 30;
const OPENING_SENTENCES = 3;

/** A sentence and the role of the part it stands in. */
export interface RoledSentence {
  readonly sentence: Sentence;
  readonly role: string;
  readonly heading: boolean;
}

/** The first sentences open; then, until a heading says otherwise, a text tells what was achieved. */
export function headingRoles(sentences: readonly Sentence[]): readonly RoledSentence[] {
  let role = 'opening';
  let announcedYet = false;
  return sentences.map((sentence, index) => {
    const heading = isHeading(sentence.text);
    const found = heading ? roleAnnounced(sentence.text) : null;
    if (found !== null) role = found;
    announcedYet ||= found !== null;
    if (!announcedYet && index >= OPENING_SENTENCES) role = 'achievement';
    return { sentence, role, heading };
  });
}

const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && NUMBERED.test(text);

const roleAnnounced = (text: string): string | null =>
  announced.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? null;
