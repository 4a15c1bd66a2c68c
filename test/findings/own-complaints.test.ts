// Tests of clauses that complain by themselves.
import { describe, expect, it } from 'vitest';
import { ownComplaints } from '../../src/findings/own-complaints.js';
import { splitClauses } from '../../src/findings/problem-clauses.js';
import { chooseDeficiencyCues } from '../../src/findings/problem-cues.js';
import { sentenceDocument } from './sentence-document.js';

/** For each clause whether it complains by itself. */
function complains(text: string): readonly boolean[] {
  const document = sentenceDocument(text, 'problem');
  const clauses = splitClauses(text, 0, text.length);
  return ownComplaints(text, clauses, chooseDeficiencyCues(document)).map((strength) => strength > 0);
}

const cases: readonly (readonly [text: string, expected: readonly boolean[]])[] = [
  ['台账登记不规范，档案管理混乱', [true, true]],
  ['一是水库除险进度滞后，二是灌区管护不到位', [true, true]],
  ['4名社工受到处分，窗口作风生硬', [true, true]],
  ['林区道路养护不及时，还存在以包代管现象', [true, false]],
  ['培训的针对性不强，与一线医生的要求还有差距', [true, false]],
  ['对药品采购把关不严，一直没有', [true, false]],
  ['有的站长担当不足，习惯于当“甩手掌柜”', [true, false]],
  ['抗旱能力薄弱，去年旱了两个月', [true, false]],
  ['围绕中心抓党建，全年走访12户', [false, false]],
];

describe('clauses that complain by themselves', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(complains(text)).toEqual(expected);
  });
});
