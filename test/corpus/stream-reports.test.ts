// One outcome for every input, one at a time, the same each time.
import { createHash } from 'node:crypto';
import { readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadOutcome } from '../../src/corpus/read-outcome.js';
import { streamReports } from '../../src/corpus/stream-reports.js';
import { TEXT, temporaryFolder } from './temporary-folder.js';

async function all(outcomes: AsyncIterable<ReadOutcome>): Promise<readonly ReadOutcome[]> {
  const list: ReadOutcome[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

describe('streamReports', () => {
  it('gives reports and rejections in the order of the paths', async () => {
    const folder = temporaryFolder({
      'b.txt': null,
      'a.txt': '',
      't.jsonl': '{"text":"学习不深。"}\n{"text":3}',
    });
    const paths = ['b.txt', 'missing.txt', 't.jsonl', 'a.txt'].map((name) => join(folder, name));
    const outcomes = await all(streamReports(paths));
    expect(outcomes.map((outcome) => (outcome.outcome === 'ok' ? outcome.report.id : outcome.code))).toEqual([
      'b',
      'INPUT_MISSING',
      't#1',
      'MANIFEST_INVALID',
      'INPUT_EMPTY',
    ]);
  });

  it('says of each report its digest and encoding', async () => {
    const bytes = readFileSync(new URL('../fixtures/report.gb18030.txt', import.meta.url));
    const folder = temporaryFolder({ 'a.txt': bytes });
    expect(await all(streamReports(folder))).toMatchObject([
      { encoding: 'gb18030', sha256: createHash('sha256').update(bytes).digest('hex'), notices: [] },
    ]);
  });

  it('gives the same outcomes each time', async () => {
    const folder = temporaryFolder({
      '2022/城关镇.txt': null,
      '2022/青阳镇.md': null,
      '2021/x.txt': 'English only',
      'y.rtf': 'x',
    });
    expect(JSON.stringify(await all(streamReports(folder)))).toBe(
      JSON.stringify(await all(streamReports(folder))),
    );
  });

  it('reads a file only when it is asked for it: one gone by then is rejected, not thrown', async () => {
    const folder = temporaryFolder({ 'a.txt': null, 'b.txt': TEXT.repeat(2), 'c.txt': TEXT.repeat(3) });
    const outcomes: ReadOutcome[] = [];
    for await (const outcome of streamReports(folder)) {
      if (outcomes.length === 0) unlinkSync(join(folder, 'b.txt'));
      outcomes.push(outcome);
    }
    expect(outcomes).toMatchObject([
      { outcome: 'ok' },
      { file: 'b.txt', code: 'INPUT_MISSING' },
      { outcome: 'ok' },
    ]);
  });

  it('can be left early', async () => {
    const folder = temporaryFolder({ 'a.txt': null, 'b.txt': null });
    for await (const outcome of streamReports(folder)) {
      expect(outcome.outcome).toBe('ok');
      break;
    }
  });

  it('carries the notices of the decoder', async () => {
    const folder = temporaryFolder({ 'a.txt': `${TEXT}\uFEFF${TEXT}` });
    expect(await all(streamReports(folder))).toMatchObject([
      { notices: [{ code: 'byte-order-mark-inside' }] },
    ]);
  });

  it('reads the head of a large table to tell what it is, in UTF-16 too', async () => {
    const rows = Array.from({ length: 1_500 }, (_, i) => `${i},学习不深，第${i}个支部全年没有开展研讨。`);
    const text = `\uFEFFid,正文\n${rows.join('\n')}\n`;
    const folder = temporaryFolder({ 'u.csv': Buffer.from(text, 'utf16le'), 'v.csv': text });
    expect(await all(streamReports([join(folder, 'u.csv'), join(folder, 'v.csv')]))).toHaveLength(3_000);
  });
});
