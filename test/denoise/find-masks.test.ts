// What a mask hides: a figure, a name, a date or a word.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { findMasks } from '../../src/denoise/find-masks.js';

const codebook = defaultCodebook();
const masksOf = (text: string): readonly string[] =>
  findMasks(text, codebook).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);

describe('findMasks', () => {
  it.each([
    ['召开党委会X次', ['X figure']],
    ['表彰党员×名', ['× figure']],
    ['新建党支部**处', ['** figure']],
    ['占比XX%', ['XX figure']],
    ['投入资金XX万元', ['XX figure']],
    ['培训党员XXX余人次', ['XXX figure']],
    ['全县共有×个党支部', ['× figure']],
    ['工作XX年来', ['XX figure']],
    ['连续X年获评先进', ['X figure']],
    ['支出占X，收入占X。', ['X figure', 'X figure']],
    ['党员○○名', ['○○ figure']],
  ])('%j hides figures', (text, expected) => {
    expect(masksOf(text)).toEqual(expected);
  });

  it.each([
    ['请**镇党委汇报', ['** name']],
    ['××村党支部换届超期', ['×× name']],
    ['XX学校食堂账目不清', ['XX name']],
    ['**集团公司党委', ['** name']],
    ['推选****创建示范点', ['**** name']],
    ['刘**同志讲话', ['** name']],
    ['视察×、视察×重要讲话', ['× name', '× name']],
    ['实施“****”工程', ['**** name']],
    ['××项目推进缓慢', ['×× name']],
    ['**人民医院党委', ['** name']],
    ['〇〇镇党委', ['〇〇 name']],
    ['**期间的工作', ['** name']],
  ])('%j hides names', (text, expected) => {
    expect(masksOf(text)).toEqual(expected);
  });

  it.each([
    ['20xx年度述职报告', ['20xx date']],
    ['20XX年3月', ['20XX date']],
    ['×月初召开会议', ['× date']],
    ['X月X日，巡察组进驻', ['X date', 'X date']],
    ['201×年以来', ['201× date']],
  ])('%j hides dates', (text, expected) => {
    expect(masksOf(text)).toEqual(expected);
  });

  it.each([['二〇二二年'], ['长×宽为3×5米'], ['使用Excel和XML表格'], ['“党建+N”模式'], ['党费收缴不规范']])(
    '%j hides nothing that is read as a figure',
    (text) => {
      expect(masksOf(text).filter((mask) => mask.endsWith('figure'))).toEqual([]);
    },
  );

  it('gives masks in order', () => {
    const masks = findMasks('×月，**镇党委开展活动×次，刘**同志讲话', codebook);
    expect(masks.map((mask) => mask.kind)).toEqual(['date', 'name', 'figure', 'name']);
  });
});
