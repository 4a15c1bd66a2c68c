// The role a heading announces.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import type { Kind } from '../../src/codebook/vocabulary.js';
import { scanCues } from '../../src/document/cue-scan.js';
import type { RoleContext } from '../../src/document/role-context.js';
import { titleRole } from '../../src/document/title-role.js';

const codebook = defaultCodebook();

function announced(text: string, kind: Kind): string | null {
  const unit = { start: 0, end: text.length, line: 0, first: true, mark: null, body: 0, noise: false };
  const context: RoleContext = {
    text,
    units: [unit],
    outline: { nodes: [], nodeOf: new Int32Array(1).fill(-1) },
    cues: scanCues(codebook, text),
    deficiency: new Float64Array(1),
    kind,
    rectification: false,
    findings: new Uint8Array(1),
    bodyStart: 0,
  };
  return titleRole(context, unit)?.role ?? null;
}

describe('a heading of a self-report', () => {
  it.each([
    ['存在的主要问题', 'problem'],
    ['存在的问题和不足', 'problem'],
    ['存在问题及原因分析', 'problem'],
    ['抓基层党建工作存在的主要问题和原因', 'problem'],
    ['问题、原因及整改措施', 'problem'],
    ['差距和不足', 'problem'],
    ['存在问题的主要原因', 'cause'],
    ['原因剖析', 'cause'],
    ['下一步打算', 'plan'],
    ['加强和改进工作的思路和措施', 'plan'],
    ['今后努力方向和整改措施', 'plan'],
    ['2023年工作安排', 'plan'],
    ['履职情况和工作亮点', 'achievement'],
    ['主要做法及成效', 'achievement'],
    ['上年度问题整改落实情况', 'achievement'],
    ['2022年工作回顾', 'achievement'],
  ])('%s announces %s', (text, role) => {
    expect(announced(text, 'self-report')).toBe(role);
  });

  it.each([
    ['坚持问题导向，推动落实'],
    ['聚焦短板弱项，夯实基础'],
    ['破解发展难题'],
    ['强化政治引领，筑牢思想根基'],
  ])('%s announces no problems', (text) => {
    expect(announced(text, 'self-report')).not.toBe('problem');
  });
});

describe('the same words in another kind', () => {
  it.each([
    ['下一步工作', 'speech', 'demand'],
    ['意见建议', 'inspection', 'demand'],
    ['工作要求', 'other', 'demand'],
    ['下一步打算', 'inspection', 'plan'],
    ['整改进展情况', 'inspection', 'achievement'],
  ] as const)('%s in a %s announces %s', (text, kind, role) => {
    expect(announced(text, kind)).toBe(role);
  });
});
