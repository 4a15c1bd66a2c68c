import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/codebook/vocabulary.js';
import { findProblems } from '../../src/findings/find-problems.js';
import { tellsOfInspection } from '../../src/findings/inspection-report.js';
import { codebook, sentenceDocument } from './sentence-document.js';

const found = (text: string, role: Role): readonly string[] =>
  findProblems({ ...sentenceDocument(text, role), kind: 'speech', voice: 'superior' }, codebook).map(
    (problem) => problem.text,
  );

/** Findings told in parts of a text that do something else. */
const asserted: readonly (readonly [Role, string, readonly string[]])[] = [
  [
    'achievement',
    '督查发现，有7个站点未配备消防器材，3个站点巡查记录雷同。',
    ['7个站点未配备消防器材', '3个站点巡查记录雷同'],
  ],
  ['opening', '检查发现，12份合同中有4份未经法务审核。', ['12份合同中有4份未经法务审核']],
  ['opening', '从通报情况看，有5家企业未按时报送数据。', ['5家企业未按时报送数据']],
  ['demand', '暗访发现，有3个窗口无人值守，要立即整改。', ['3个窗口无人值守']],
  ['achievement', '抽查的20个项目中，有6个未公示。', ['6个未公示']],
];

describe('counted findings of an inspection', () => {
  it.each(asserted)('%s: %s', (role, text, expected) => {
    expect(found(text, role)).toEqual(expected);
  });

  it.each([
    ['achievement', '督查发现并整改问题32个。'],
    ['achievement', '全年检查企业40家，未发生事故。'],
    ['plan', '对检查发现的有4个环节未闭环的情形，一律挂账督办。'],
  ] as const)('%s: none in %s', (role, text) => {
    expect(found(text, role)).toEqual([]);
  });
});

describe('whether an inspection is told of', () => {
  const tells = (text: string): boolean => {
    const document = sentenceDocument(text, 'opening');
    return tellsOfInspection(document, document.sentences[0]!, text.length);
  };

  it.each(['督查发现，台账不全', '审计反映，报销不及时', '抽查的9个班组中，有2个缺记录'])('%s', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each(['加强督查检查', '检查发现隐患9处，均已整改'])('not in %s', (text) => {
    expect(tells(text)).toBe(false);
  });
});
