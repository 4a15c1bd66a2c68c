// Openings and closings: title lines, preambles, last calls, signatures; and texts that are hardly documents.
import { describe, expect, it } from 'vitest';
import type { ShuzhiError } from '../../src/base/errors.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readDocument } from '../../src/document/read-document.js';

const codebook = defaultCodebook();

function rolesOf(text: string): readonly string[] {
  const document = readDocument({ id: 'x', text }, codebook);
  return document.sentences.map(
    ({ role, start, end }) => `${role} ${document.clean.text.slice(start, end).slice(0, 8)}`,
  );
}

describe('the opening', () => {
  it('holds title, author, date and salutation', () => {
    expect(
      rolesOf(
        '石桥镇党委述职报告\n石桥镇党委书记\n（2023年1月5日）\n各位领导、同志们：\n一、工作情况\n开展活动3次，建成阵地2处。',
      ).slice(0, 4),
    ).toEqual([
      'opening 石桥镇党委述职报',
      'opening 石桥镇党委书记',
      'opening （2023年1月',
      'opening 各位领导、同志们',
    ]);
  });

  it('goes on to the announcement of what follows', () => {
    expect(
      rolesOf('述职报告\n按照县委要求，我撰写了报告。现将情况汇报如下。\n一、工作情况\n开展活动3次。')[1],
    ).toMatch(/^opening/);
  });

  it('of a speech holds why the meeting is held, not the praise', () => {
    const roles = rolesOf(
      '在大会上的讲话\n同志们：\n今天，我们召开党建工作推进会，主要任务是安排部署工作。刚才听了汇报，总的看，成效明显、亮点突出。下面，我讲三点意见。\n一、压实责任\n要层层传导压力。',
    );
    expect(roles.slice(2, 5).map((line) => line.split(' ')[0])).toEqual([
      'opening',
      'achievement',
      'opening',
    ]);
  });
});

describe('the closing', () => {
  it.each([
    ['a last call to the audience', '同志们，让我们真抓实干，开创党建工作新局面！'],
    ['thanks', '我的述职完毕，谢谢大家！'],
    ['a request for criticism', '以上报告，不妥之处，敬请批评指正。'],
  ])('holds %s', (_what, last) => {
    expect(
      rolesOf(`述职报告\n一、工作情况\n开展活动3次。\n二、下步打算\n抓好支部建设。\n${last}`).at(-1),
    ).toMatch(/^closing/);
  });

  it('holds signature and date', () => {
    const roles = rolesOf('述职报告\n一、工作情况\n开展活动3次，建成阵地2处。\n石桥镇党委\n2022年12月30日');
    expect(roles.slice(-2)).toEqual(['closing 石桥镇党委', 'closing 2022年12月']);
  });

  it('is not found in the middle', () => {
    const roles = rolesOf(
      '述职报告\n一、工作情况\n谢谢大家的支持。开展活动3次。\n二、存在的问题\n责任压得不实。\n三、打算\n抓好整改。\n每月检查一次。\n每季通报一次。\n年底总结一次。\n完善制度5项。',
    );
    expect(roles.filter((role) => role.startsWith('closing'))).toEqual([]);
  });
});

describe('texts that are hardly documents', () => {
  it.each([
    ['one sentence', '党费收缴不规范。', 1],
    ['one line without a mark', '党费收缴不规范', 1],
    ['blank lines', '\n\n党费收缴不规范。\n\n', 1],
    ['a title alone', '2022年度述职报告', 1],
    ['a list without a head', '1.责任不实\n2.记录不全', 2],
    ['noise alone', '扫码关注公众号领取资料', 1],
  ])('%s can be read', (_what, text, count) => {
    const { sentences, sections } = readDocument({ id: 'x', text }, codebook);
    expect(sentences).toHaveLength(count);
    expect(sections.length).toBeGreaterThan(0);
    for (const { confidence, section } of sentences) {
      expect(confidence >= 0 && confidence <= 1 && section < sections.length).toBe(true);
    }
  });

  it.each([
    ['', 'INPUT_EMPTY'],
    ['A report about Party building in English.', 'TEXT_NOT_CHINESE'],
  ])('%j is refused', (text, code) => {
    let thrown: unknown;
    try {
      readDocument({ id: 'x', text, file: 'x.txt' }, codebook);
    } catch (error) {
      thrown = error;
    }
    expect((thrown as ShuzhiError).code).toBe(code);
  });

  it('reads a long text of one line in reasonable time', () => {
    const text = `述职报告。${'一是责任压得不实，记录不规范，有的支部活动不经常；'.repeat(4000)}`;
    const started = performance.now();
    expect(readDocument({ id: 'x', text }, codebook).sentences.length).toBeGreaterThan(3999);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
