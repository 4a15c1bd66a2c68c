// The skeleton of a passage: what its wordings share, and slots where they differ.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWording, SLOT } from '../../src/survey/reuse-common.js';

describe('commonWording', () => {
  it.each([
    [['召开党委会议专题研究9次', '召开党工委会议专题研究12次'], '召开党＿委会议专题研究＿次'],
    [['召开支部会议专题研究', '召开街道会议专题研究'], '召开＿会议专题研究'],
    [['下沉到3个村组随机走访困难群众', '下沉到8个社区随机走访困难群众'], '下沉到＿个＿随机走访困难群众'],
    [['走访困难群众，解决难题', '年底走访困难群众，解决难题，登记造册'], '＿走访困难群众，解决难题＿'],
    [['走访困难群众5户', '走访困难群众5户'], '走访困难群众＿户'],
    [['满意率达到96.5%以上', '满意率达到98%以上'], '满意率达到＿以上'],
    [['修路架桥种树挖渠', '办学看病养老助残'], ''],
  ])('of %j is %s', (wordings, expected) => {
    expect(commonWording(wordings)).toBe(expected);
  });

  it('holds for all wordings, not for two of them', () => {
    expect(commonWording(['甲村率先修通入户公路', '乙村率先修通入户公路', '丙村带头修通入户公路'])).toBe(
      '＿修通入户公路',
    );
  });

  it('is empty for wordings too long to be laid out', () => {
    const long = '不断提高工作水平'.repeat(70);
    expect(commonWording([long, `${long}好`])).toBe('');
  });

  it('stands in order in every wording, whatever they are', () => {
    const words = fc.string({
      unit: fc.constantFrom('党', '建', '会', '议', '办'),
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 4 }), (wordings) => {
        const pieces = commonWording(wordings).split(SLOT);
        for (const wording of wordings) {
          let at = 0;
          for (const piece of pieces) {
            const found = wording.indexOf(piece, at);
            expect(found).toBeGreaterThanOrEqual(0);
            at = found + piece.length;
          }
        }
      }),
    );
  });
});
