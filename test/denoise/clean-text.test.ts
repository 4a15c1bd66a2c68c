// The way back from clean to raw offsets.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { rawSpan } from '../../src/denoise/clean-text.js';
import { denoise } from '../../src/denoise/denoise.js';

/** The raw words behind a stretch of the clean text. */
function quoted(raw: string, words: string): string {
  const clean = denoise(raw, defaultCodebook());
  const start = clean.text.indexOf(words);
  const span = rawSpan(clean, start, start + words.length);
  return raw.slice(span.start, span.end);
}

describe('rawSpan', () => {
  it.each([
    ['党委会研究不够，记录不全。', '记录不全', '记录不全'],
    ['组织生活不严肃，开展批评\u200b与自我批评不够。', '批评与自我', '批评\u200b与自我'],
    ['落实&ldquo;三会一课&rdquo;不严格。', '“三会一课”', '&ldquo;三会一课&rdquo;'],
    ['落实&amp;ldquo;三会一课&amp;rdquo;不严格。', '三会一课”', '三会一课&amp;rdquo;'],
    ['占比９８％，名列第一。', '98%', '９８％'],
    ['开展活动１０次。', '10次', '１０次'],
  ])('in %j the words %j stand as %j', (raw, words, expected) => {
    expect(quoted(raw, words)).toBe(expected);
  });

  it('gives an empty span for an empty stretch', () => {
    const clean = denoise('党 建 工 作', defaultCodebook());
    expect(rawSpan(clean, 0, 0)).toEqual({ start: 0, end: 0 });
  });
});
