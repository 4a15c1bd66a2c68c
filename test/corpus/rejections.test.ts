// What a rejection says: a code, a place, and a reason in two languages that names what was found and what would be accepted.
import { describe, expect, it } from 'vitest';
import { errorCodes, ShuzhiError } from '../../src/base/errors.js';
import { fileError, readBytes } from '../../src/corpus/read-bytes.js';
import { broken, rejection } from '../../src/corpus/read-outcome.js';
import { temporaryFolder } from './temporary-folder.js';

describe('rejection', () => {
  it('carries code, place and hint of an error of ours', () => {
    const error = new ShuzhiError('MANIFEST_INVALID', '年度不可用 · not a year', {
      file: 'x.csv',
      place: '3:year',
      hint: '2022',
    });
    expect(rejection('m.csv', error)).toEqual({
      outcome: 'rejected',
      file: 'm.csv',
      code: 'MANIFEST_INVALID',
      place: '3:year',
      reason: '年度不可用 · not a year (2022)',
    });
  });

  it.each([
    ['an error', new Error('bad\n  header'), 'bad header'],
    ['a string', 'oops', 'oops'],
    ['nothing', undefined, 'undefined'],
    ['an error without words', new TypeError(''), 'TypeError'],
  ])('of %s of somebody else is INPUT_BROKEN with its words on one line', (_, error, words) => {
    const { code, place, reason } = rejection('a.docx', error);
    expect({ code, place }).toEqual({ code: 'INPUT_BROKEN', place: null });
    expect(reason).toContain(`the file is damaged: ${words} (`);
  });

  it('does not pass on more words than a line holds', () => {
    expect(broken(new Error('x'.repeat(5_000))).message.length).toBeLessThan(500);
  });
});

describe('fileError', () => {
  it.each([
    ['ENOENT', 'INPUT_MISSING'],
    ['ENOTDIR', 'INPUT_MISSING'],
    ['EACCES', 'INPUT_UNREADABLE'],
    ['EIO', 'INPUT_UNREADABLE'],
    ['EMFILE', 'INPUT_UNREADABLE'],
  ] as const)('of %s is %s', (system, code) => {
    const error = fileError(Object.assign(new Error('x'), { code: system }));
    expect(error.code).toBe(code);
    if (code === 'INPUT_UNREADABLE') expect(error.reason).toContain(system);
    expect(Object.keys(errorCodes)).toContain(error.code);
  });
});

describe('readBytes', () => {
  it('reads up to the limit and not a byte beyond', async () => {
    const folder = temporaryFolder({ 'a.txt': '党建' });
    expect(await readBytes(`${folder}/a.txt`, 6)).toHaveLength(6);
    await expect(readBytes(`${folder}/a.txt`, 5)).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
      hint: 'maxBytes ≤ 5',
    });
  });

  it('says that a folder is no file', async () => {
    await expect(readBytes(temporaryFolder({}), 100)).rejects.toMatchObject({ code: 'INPUT_UNSUPPORTED' });
  });
});
