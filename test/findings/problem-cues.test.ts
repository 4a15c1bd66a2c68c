import { describe, expect, it } from 'vitest';
import { chooseDeficiencyCues } from '../../src/findings/problem-cues.js';
import { sentenceDocument } from './sentence-document.js';

/** A text and the wordings in it that say something falls short. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['台账不够规范', ['不够规范']],
  ['学得不深不透', ['学得不深', '不透']],
  ['工作不断加强，不仅如此', []],
  ['看落实到不到位、效果好不好', []],
  ['有的放矢，所有的工作', []],
  ['覆盖率不足，结余不足100万元', ['不足', '不']],
  ['补助困难群众，听取矛盾双方意见', []],
  ['资金周转困难，能力弱', ['困难', '弱']],
  ['未来三年，未成年人保护', []],
  ['责任书未签', ['未']],
  ['说得多、做得少', ['多、做得少']],
  ['参与率低，停车难问题突出', ['参与率低', '难', '问题突出']],
  ['减少环节，降低成本，破解难题', []],
  ['有章不循，时紧时松', ['有章不循', '时紧时松']],
  ['3名党员受到党纪处分', ['受到党纪处分']],
];

describe('wordings of deficiency', () => {
  it.each(cases)('in %s', (text, expected) => {
    const document = sentenceDocument(text, 'problem');
    const found = chooseDeficiencyCues(document).map(({ start, end }) =>
      document.clean.text.slice(start, end),
    );
    expect(found).toEqual(expected);
  });

  it('never overlap', () => {
    const cues = chooseDeficiencyCues(
      sentenceDocument('没有形成长效机制，仍需进一步加强，重视不够深入不够。', 'problem'),
    );
    for (let i = 1; i < cues.length; i++) expect(cues[i]!.start).toBeGreaterThanOrEqual(cues[i - 1]!.end);
  });
});
