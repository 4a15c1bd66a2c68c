// The outline: headings, items, and how they nest.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { denoise } from '../../src/denoise/denoise.js';
import { scanCues } from '../../src/document/cue-scan.js';
import { buildOutline } from '../../src/document/outline.js';
import { splitUnits } from '../../src/document/split-units.js';

const codebook = defaultCodebook();

/** The outline as lines: level, kind, first words; indented by level. */
function outlineOf(raw: string): readonly string[] {
  const clean = denoise(raw, codebook);
  const units = splitUnits(clean);
  return buildOutline(clean.text, units, scanCues(codebook, clean.text)).nodes.map((node) => {
    const { start, end } = units[node.unit]!;
    return `${node.level} ${node.kind} ${clean.text.slice(start, Math.min(end, start + 8))}`;
  });
}

describe('buildOutline', () => {
  it('nests numbers by the order in which they open', () => {
    expect(
      outlineOf(
        '一、工作情况\n（一）抓责任\n开会3次。\n（二）抓队伍\n培训2期。\n二、存在的问题\n1.责任不实。重视不够。\n2.记录不全。抽查少。',
      ),
    ).toEqual([
      '1 line 一、工作情况',
      '2 line （一）抓责任',
      '2 line （二）抓队伍',
      '1 line 二、存在的问题',
      '2 run-in 1.责任不实。',
      '2 run-in 2.记录不全。',
    ]);
  });

  it('takes numbered lines without text under them as items', () => {
    expect(outlineOf('二、存在的问题\n1.责任不实\n2.记录不全\n3.活动单一\n三、下步打算\n抓好整改。')).toEqual(
      [
        '1 line 二、存在的问题',
        '2 item 1.责任不实',
        '2 item 2.记录不全',
        '2 item 3.活动单一',
        '1 line 三、下步打算',
      ],
    );
  });

  it('knows a heading without a number by its words', () => {
    expect(outlineOf('述职报告\n主要问题\n责任不实。\n下步打算：\n抓好整改。')).toEqual([
      '1 line 主要问题',
      '1 line 下步打算：',
    ]);
  });

  it('sees a list that begins inside a sentence', () => {
    expect(outlineOf('主要表现为：一是责任不实。班子重视不够。二是记录不全。')).toEqual([
      '1 item 主要表现为：一是',
      '1 item 二是记录不全。',
    ]);
  });

  it('nests a list that begins inside an item of the same line', () => {
    expect(outlineOf('一是责任不实。1.研究少。2.检查少。二是记录不全。')).toEqual([
      '1 item 一是责任不实。',
      '2 run-in 1.研究少。',
      '2 run-in 2.检查少。',
      '1 item 二是记录不全。',
    ]);
  });

  it('takes a statement with a comma and a full stop for no heading line', () => {
    expect(outlineOf('一、问题\n3.程序不严谨，招聘未按规定公示。\n要求限期整改。')).toEqual([
      '1 line 一、问题',
      '2 run-in 3.程序不严谨，',
    ]);
  });
});
