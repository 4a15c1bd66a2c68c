// The measured reading error that results carry beside their counts.
import { describe, expect, it } from 'vitest';
import { readingError, readingRates } from '../../src/codebook/reading-error.js';
import { readingErrorLine } from '../../src/views/reading-error-line.js';

const { measured, sets, problems } = readingError();

describe('the reading error', () => {
  it('says when and on which sets it was measured, neither of which rules were written for', () => {
    expect(measured).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(['check', 'check, frozen']).toContain(sets);
  });

  it('has a row for each category and one for all', () => {
    expect(problems).toHaveLength(29);
    expect(problems.at(-1)!.category).toBe('all');
  });

  it('gives rates only where they rest on 20 statements or more', () => {
    for (const { category, labelled, found, precision, recall } of problems) {
      expect(readingRates(category)).toEqual({
        readingPrecision: found < 20 ? null : precision,
        readingRecall: labelled < 20 ? null : recall,
      });
    }
  });

  it('is unknown for a category of an own codebook', () => {
    expect(readingRates('河长制')).toEqual({ readingPrecision: null, readingRecall: null });
  });

  it('is said in one sentence with its date', () => {
    expect(readingErrorLine()).toMatch(/^读数误差：在 \d+ 条人工标注的问题上，/);
    expect(readingErrorLine()).toContain(measured);
  });
});
