// The tree of a small survey in words.
import { describe, expect, it } from 'vitest';
import { survey } from '../../src/survey/survey.js';
import { treeLines } from '../../src/survey/tree-text.js';
import { smallCodebook } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

describe('treeLines', () => {
  it('indents branches under the distance at which they join, in the order of the joins', () => {
    const merges = [
      { left: 0, right: 2, height: 0.1, size: 2 },
      { left: 3, right: 1, height: 0.456, size: 3 },
    ];
    expect(treeLines({ leaves: ['甲', '乙', '丙'], merges })).toEqual([
      '0.46 ┐',
      '  0.10 ┐',
      '    甲',
      '    丙',
      '  乙',
    ]);
  });

  it('of one organisation is its name', () => {
    expect(treeLines({ leaves: ['甲'], merges: [] })).toEqual(['甲']);
  });

  it('is not stopped by a chain of a thousand joins', () => {
    const leaves = Array.from({ length: 1001 }, (_, n) => `第${n}镇`);
    const merges = Array.from({ length: 1000 }, (_, m) => ({
      left: m === 0 ? 0 : 1000 + m,
      right: m + 1,
      height: 0.5,
      size: m + 2,
    }));
    expect(treeLines({ leaves, merges })).toHaveLength(2001);
  });
});

describe('clusters of a small survey', () => {
  it('say the tree under the verdict', () => {
    const of = (organization: string, ...problems: readonly string[]) =>
      makeProfile({ organization, problems });
    const result = survey(
      [
        of('甲镇', 'theory', 'theory', 'theory'),
        of('乙镇', 'records', 'records', 'records'),
        of('丙镇', 'theory', 'theory', 'theory'),
      ],
      { codebook: smallCodebook },
    ).clusters();
    const lines = result.toText().split('\n');
    expect(lines[0]).toContain('少于 15 个');
    expect(lines.slice(1).map((line) => line.trim().replace(/^0\.[1-9]\d/, 'far'))).toEqual([
      'far ┐',
      '0.00 ┐',
      '丙镇',
      '甲镇',
      '乙镇',
    ]);
  });
});
