// Names and patterns: what the paths of inputs become.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesSegment } from '../../src/corpus/glob.js';
import { commonFolder, nameInputs, withoutEnding } from '../../src/corpus/name-inputs.js';

describe('matchesSegment', () => {
  it.each([
    ['城关镇.txt', '*.txt', true],
    ['城关镇.txt', '城?镇.*', true],
    ['城关镇.txt', '城?.txt', false],
    ['城关镇述职报告.docx', '*述职*.docx', true],
    ['城关镇.txt', '*', true],
    ['城关镇.txt', '', false],
    ['', '*', true],
    ['a[1].txt', 'a[1].txt', true],
    ['𠮷.txt', '?.txt', true],
    ['P\u0101.txt', 'Pa\u0304.txt', true],
  ])('%s fits %s: %s', (name, pattern, fits) => {
    expect(matchesSegment(name, pattern)).toBe(fits);
  });

  it('agrees with a regular expression on any name and pattern', () => {
    const letters = fc
      .array(fc.constantFrom('a', 'b', '镇'), { maxLength: 8 })
      .map((units) => units.join(''));
    const patterns = fc
      .array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 6 })
      .map((units) => units.join(''));
    fc.assert(
      fc.property(letters, patterns, (name, pattern) => {
        const source = [...pattern].map((unit) => (unit === '*' ? '.*' : unit === '?' ? '.' : unit)).join('');
        expect(matchesSegment(name, pattern)).toBe(new RegExp(`^${source}$`, 'u').test(name));
      }),
      { seed: 20, numRuns: 2_000 },
    );
  });

  it('takes no time to speak of for many stars', () => {
    const before = performance.now();
    expect(matchesSegment('a'.repeat(5_000), `${'*a'.repeat(50)}b`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

describe('commonFolder', () => {
  it.each([
    [['/data/2021', '/data/2022/镇'], '/data'],
    [['/data/2021', '/data/2021'], '/data/2021'],
    [['/data/20', '/data/2021'], '/data'],
    [['/a', '/b'], '/'],
    [['/data/..x', '/data'], '/data'],
    [[], ''],
  ])('%j: %s', (folders, common) => {
    expect(commonFolder(folders)).toBe(common);
  });
});

describe('withoutEnding', () => {
  it.each([
    ['2022/城关镇.docx', '2022/城关镇'],
    ['城关镇.述职报告.txt', '城关镇.述职报告'],
    ['城关镇', '城关镇'],
    ['2022.3/城关镇', '2022.3/城关镇'],
    ['.txt', '.txt'],
    ['2022/.txt', '2022/.txt'],
    ['1.主要做法', '1.主要做法'],
  ])('%s: %s', (file, short) => {
    expect(withoutEnding(file)).toBe(short);
  });
});

describe('nameInputs', () => {
  it('gives every input an id of its own', () => {
    const file = fc.constantFrom('a.txt', 'a.docx', 'a', 'a.txt.txt', 'b/a.txt', 'a~2.txt', 'a.txt~2');
    fc.assert(
      fc.property(fc.array(file, { maxLength: 12 }), (files) => {
        const names = nameInputs(files);
        expect(new Set(names.map(({ id }) => id)).size).toBe(files.length);
        expect(names.map((name) => name.file)).toEqual(files);
      }),
      { seed: 20, numRuns: 500 },
    );
  });
});
