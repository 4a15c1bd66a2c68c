// Tests of statements made of what the model sees: ends trimmed, complaints told apart, what is only named kept apart.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readDocument } from '../../src/document/read-document.js';
import { likeness, overlapOf } from '../../src/findings/clause-overlap.js';
import { statementsOf } from '../../src/findings/clause-statements.js';
import { readWeaknesses } from '../../src/findings/problem-weaknesses.js';

/** What becomes of the second line of a passage when the model takes all of `seen` for one complaint. */
function made(line: string, seen: string): readonly (readonly [string, boolean])[] {
  const document = readDocument({ id: 'a', text: `二、存在的问题\n${line}` }, defaultCodebook());
  const { text } = document.clean;
  const index = document.sentences.length - 1;
  const start = text.indexOf(seen);
  const complaint = { start, end: start + seen.length, confidence: 0.9 };
  const own = readWeaknesses(document).filter(({ sentence }) => sentence === index);
  return statementsOf(document, index, [complaint], own).map(({ statement, confidence }) => [
    text.slice(statement.start, statement.end),
    confidence > 0,
  ]);
}

describe('statements of what the model sees', () => {
  it.each([
    ['一是到村里坐一坐的时候越来越少。', '到村里坐一坐的时候越来越少', ['到村里坐一坐的时候越来越少']],
    ['但是对村里的难处心里没底。', '但是对村里的难处心里没底', ['对村里的难处心里没底']],
    [
      '一是党务干部能力不强依然是各级党组织的共性短板。',
      '党务干部能力不强依然是各级党组织的共性短板',
      ['党务干部能力不强依然是各级党组织的共性短板'],
    ],
    [
      '部分支部党费收缴不规范，党员档案管理混乱。',
      '部分支部党费收缴不规范，党员档案管理混乱',
      ['部分支部党费收缴不规范', '党员档案管理混乱'],
    ],
  ])('%s', (line, seen, expected) => {
    expect(made(line, seen)).toEqual(expected.map((words) => [words, true]));
  });

  it.each([
    ['班子自身还存在一些突出问题，主要是：', '班子自身还存在一些突出问题'],
    ['如果执法把关不严，就会失信于民。', '如果执法把关不严'],
  ])('are none of what is only announced or supposed: %s', (line, seen) => {
    expect(made(line, seen).filter(([, asserted]) => asserted)).toEqual([]);
  });

  it('keep what the rules are sure of where the model sees nothing', () => {
    const document = readDocument(
      { id: 'a', text: '二、存在的问题\n一是部分支部党费收缴不规范。' },
      defaultCodebook(),
    );
    const found = readWeaknesses(document);
    const kept = statementsOf(document, document.sentences.length - 1, [], found);
    expect(kept.map(({ statement }) => document.clean.text.slice(statement.start, statement.end))).toEqual([
      '部分支部党费收缴不规范',
    ]);
  });
});

describe('how alike two stretches are', () => {
  it.each([
    [{ start: 0, end: 10 }, { start: 5, end: 15 }, 5, 5 / 15],
    [{ start: 0, end: 4 }, { start: 4, end: 8 }, 0, 0],
    [{ start: 2, end: 6 }, { start: 2, end: 6 }, 4, 1],
  ])('%o and %o share %i', (a, b, common, share) => {
    expect(overlapOf(a, b)).toBe(common);
    expect(likeness(a, b)).toBeCloseTo(share, 9);
  });
});
