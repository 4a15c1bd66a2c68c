// Damaged and hostile files: every one is read or refused with a code of ours, soon, and none brings the process down.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ShuzhiError } from '../../src/base/errors.js';
import { seededRandom } from '../../src/base/seeded-random.js';
import { extractText } from '../../src/corpus/extract-text.js';
import { readManifest } from '../../src/corpus/manifest.js';
import { readReportTable } from '../../src/corpus/read-report-table.js';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));

/** Flips, cuts, doubles and splices at places decided by the seed. */
function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Math.floor(random() * copy.length);
  const length = Math.floor(random() * 200);
  switch (Math.floor(random() * 5)) {
    case 0:
      for (let i = 0; i < 8; i++) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
      return copy;
    case 1:
      return copy.subarray(0, at);
    case 2:
      return Uint8Array.from([...copy.subarray(0, at), ...copy.subarray(Math.max(0, at - length))]);
    case 3:
      return Uint8Array.from([...copy.subarray(0, at), ...copy.subarray(at + length)]);
    default:
      return copy.fill(random() < 0.5 ? 0 : 0xff, at, at + length);
  }
}

const outcomeOf = async (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof ShuzhiError ? 'refused' : `not ours: ${String(error)}`),
  );

async function readAll(rows: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of rows) count++;
  return count;
}

describe('a damaged file', () => {
  it.each([
    ['report.docx', 150],
    ['report.doc', 150],
    ['report.pdf', 15],
    ['report.html', 60],
    ['report.md', 60],
    ['report.gb18030.txt', 100],
    ['report.utf16.txt', 100],
  ])('%s is read or refused, %d times', async (name, times) => {
    const random = seededRandom(2022);
    const bytes = fixture(name);
    for (let i = 0; i < times; i++) {
      const before = performance.now();
      const outcome = await outcomeOf(extractText(mutated(bytes, random), name));
      expect(['read', 'refused'], `${name} ${i}`).toContain(outcome);
      expect(performance.now() - before, `${name} ${i}`).toBeLessThan(10_000);
    }
  });

  it('as manifest or table is read or refused', async () => {
    const random = seededRandom(7);
    const csv = new TextEncoder().encode(
      'file,单位,年度,text\r\na.txt,"城关镇,党委",2022,学习不深。\r\n'.repeat(5),
    );
    for (let i = 0; i < 200; i++) {
      const damaged = mutated(csv, random);
      expect(['read', 'refused']).toContain(await outcomeOf(readManifest(damaged, 'm.csv')));
      const table = readAll(readReportTable(new TextDecoder().decode(damaged), 't.csv', {}));
      expect(['read', 'refused']).toContain(await outcomeOf(table));
    }
  });
});

describe('a text', () => {
  it.each([
    ['unpaired surrogates', Buffer.from('\uFEFF党建\ud800工作\udc00述职', 'utf16le'), /^(?:read|refused)$/],
    ['control characters and escapes', Buffer.from('党建工作\u001b[31m述职\u0000\u0007报告'), /^read$/],
    ['direction marks', Buffer.from('党建\u202e工作\u2066述职\u2069'), /^read$/],
    ['private and future characters', Buffer.from('党建\ue000工作\u{3134f}\u{10fffd}'), /^read$/],
    ['a million combining marks', Buffer.from(`党建${'\u0301'.repeat(1_000_000)}`), /^read$/],
    ['ten million characters on one line', Buffer.from('党建工作述职报告，'.repeat(1_100_000)), /^read$/],
    ['more than the limit', Buffer.from('党建工作述职报告，'.repeat(2_300_000)), /^refused$/],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 7_919 + (i >> 3)) % 256)),
      /^(?:read|refused)$/,
    ],
  ])('with %s is dealt with', async (_, bytes, outcome) => {
    const before = performance.now();
    expect(await outcomeOf(extractText(bytes, 'a.txt'))).toMatch(outcome);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
