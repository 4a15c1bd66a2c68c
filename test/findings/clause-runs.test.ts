// Runs of clauses: one subject each, marks left out, quotations whole.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { scanCues } from '../../src/document/cue-scan.js';
import { clauseRuns, plainClauses, withoutFinalMark } from '../../src/findings/clause-runs.js';

const codebook = defaultCodebook();
const runs = (text: string) =>
  clauseRuns(scanCues(codebook, text), text, 0, text.length).map((run) => [
    text.slice(run.start, run.end),
    run.subject.category,
  ]);

describe('plainClauses', () => {
  it.each([
    ['甲，乙；丙', ['甲', '乙', '丙']],
    ['开展“学党史，办实事”活动，走访群众', ['开展“学党史，办实事”活动', '走访群众']],
    ['印发《采购，验收办法》', ['印发《采购，验收办法》']],
    ['', []],
    ['，，甲', ['甲']],
  ])('cuts %s', (text, expected) => {
    expect(plainClauses(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});

describe('clauseRuns', () => {
  it('keeps clauses on one subject together', () => {
    expect(runs('规范党费收缴，每月10日集中交纳，结果每季度核对')).toEqual([
      ['规范党费收缴，每月10日集中交纳，结果每季度核对', 'party-records'],
    ]);
  });

  it('opens a run where another subject begins', () => {
    expect(runs('完善固定资产台账，加强消防安全检查')).toEqual([
      ['完善固定资产台账', 'finance-assets'],
      ['加强消防安全检查', 'safety'],
    ]);
  });

  it('lets an introduction without an object belong to what follows', () => {
    expect(runs('针对上述情况，完善固定资产台账')).toEqual([
      ['针对上述情况，完善固定资产台账', 'finance-assets'],
    ]);
  });
});

describe('withoutFinalMark', () => {
  it.each([
    ['甲。', 1],
    ['甲；\n', 1],
    ['甲', 1],
    ['。', 0],
  ])('of %j ends at %i', (text, end) => {
    expect(withoutFinalMark(text, 0, text.length)).toBe(end);
  });
});
