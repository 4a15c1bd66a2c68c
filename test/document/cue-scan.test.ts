// The cue scan: hits by table, within bounds, ordered.
import { describe, expect, it } from 'vitest';
import { scannedTables } from '../../src/codebook/codebook.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { scanCues } from '../../src/document/cue-scan.js';

const codebook = defaultCodebook();
const text = '二、存在的主要问题。党费收缴不规范，部分党支部记录不全。';
const cues = scanCues(codebook, text);

describe('scanCues', () => {
  it('finds the phrases of a table with their rows', () => {
    const hits = cues
      .of('section-titles')
      .map(({ start, end, row }) => [text.slice(start, end), row.phrase, row.role]);
    expect(hits).toContainEqual(['存在的主要问题', '存在的主要问题', 'problem']);
  });

  it.each(scannedTables)('quotes the phrase of each row it gives for %s', (table) => {
    for (const { start, end, row } of cues.of(table)) {
      expect(Object.values(row as Readonly<Record<string, unknown>>)).toContain(text.slice(start, end));
    }
  });

  it('gives only what lies within the bounds asked for', () => {
    const from = text.indexOf('党费');
    for (const { start, end } of cues.of('deficiencies', from, from + 9)) {
      expect(start >= from && end <= from + 9).toBe(true);
    }
    expect(cues.of('section-titles', from)).toEqual([]);
  });

  it('orders hits by place, the longer first', () => {
    for (const table of scannedTables) {
      const hits = cues.of(table);
      hits.forEach((hit, i) => {
        const before = hits[i - 1];
        if (before !== undefined) expect(before.start < hit.start || before.end >= hit.end).toBe(true);
      });
    }
  });

  it('finds nothing in an empty text', () => {
    expect(scanCues(codebook, '').of('lead-ins')).toEqual([]);
  });
});
