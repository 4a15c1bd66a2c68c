// The shape all readers share.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyLines } from '../../../src/corpus/readers/tidy-lines.js';

describe('tidyLines', () => {
  it.each([
    ['　　一、主要做法 \r\n\r\n（一）压实责任', '一、主要做法\n（一）压实责任'],
    ['一\r二\n三\u000b四\u000c五\u0085六\u2028七\u2029八', '一\n二\n三\n四\n五\n六\n七\n八'],
    ['周\u00a0某', '周 某'],
    ['党\u200b建', '党建'],
    ['问题\t措施', '问题\t措施'],
    [' \n\u3000\n', ''],
    ['', ''],
  ])('%j becomes %j', (text, tidy) => {
    expect(tidyLines(text)).toBe(tidy);
  });

  it('changes nothing the second time, and no character but white space the first', () => {
    const text = fc.string({
      unit: fc.constantFrom('党', ' ', '\n', '\r', '\u3000', '\t', 'a', '\u00a0'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (raw) => {
        const tidy = tidyLines(raw);
        expect(tidyLines(tidy)).toBe(tidy);
        expect(tidy.replace(/\s/g, '')).toBe(raw.replace(/\s/g, ''));
      }),
      { seed: 20, numRuns: 500 },
    );
  });

  it('takes time in proportion to the text', () => {
    const before = performance.now();
    tidyLines(`${' '.repeat(3_000_000)}党${' '.repeat(3_000_000)}`);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
