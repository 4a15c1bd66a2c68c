// The command line refuses what it does not know and says what it knows.
import { describe, expect, it } from 'vitest';
import { readOptions, wholeNumber } from '../../src/workflow/command-line-options.js';
import { scoreOptions } from '../../src/workflow/command-options.js';

describe('readOptions', () => {
  it('separates paths from options, in any order', () => {
    const { values, words } = readOptions(
      'score',
      ['2021', '--out', '结果', '2022', '--detail'],
      scoreOptions,
    );
    expect(words).toEqual(['2021', '2022']);
    expect(values).toEqual({ out: '结果', detail: true });
  });

  it('takes everything after -- as a path', () => {
    expect(readOptions('score', ['--out=r', '--', '--odd-name'], scoreOptions).words).toEqual(['--odd-name']);
  });

  it.each([
    ['an unknown option', ['--worker', '2'], /OPTION_UNKNOWN .*--worker.*--workers/s],
    ['an inherited name', ['--toString'], /OPTION_UNKNOWN/],
    ['a missing value', ['--out'], /OPTION_INVALID .*--out/],
    ['an empty value', ['--out='], /OPTION_INVALID .*--out/],
    ['a value for a switch', ['--detail=yes'], /OPTION_INVALID .*--detail/],
  ])('refuses %s', (_, args, message) => {
    expect(() => readOptions('score', args, scoreOptions)).toThrow(message);
  });
});

describe('wholeNumber', () => {
  it('reads a number within its bounds', () => {
    expect(wholeNumber('workers', '2', 1, 64)).toBe(2);
  });

  it.each(['0', '65', '1.5', '-1', '二', '', '1e1'])('refuses “%s” where 1–64 is wanted', (text) => {
    expect(() => wholeNumber('workers', text, 1, 64)).toThrow(/OPTION_INVALID .*1–64/);
  });
});
