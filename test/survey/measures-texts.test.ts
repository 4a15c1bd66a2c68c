// What measures read: words of sentences, with signs for set phrases and figures.
import { describe, expect, it } from 'vitest';
import { buildAnalysis } from '../../src/profile/build-analysis.js';
import { measuredText, wordCount } from '../../src/survey/measures-texts.js';
import { makeDocument } from '../profile/make-document.js';
import { testNamer } from '../profile/test-codebook.js';

/** Every character a word, runs of digits and of mask signs whole. */
const cutter = { words: (text: string) => text.match(/\d+|[×*]+|\p{L}/gu) ?? [] };

describe('measuredText', () => {
  const { document, found } = makeDocument(
    [
      { text: '会员下载', role: 'noise' },
      { text: '一、主要做法', heading: true },
      { text: '弘　扬钉钉子精神，走访12户。' },
      { text: '慰问××人' },
    ],
    { slogans: [{ text: '钉钉子精神' }], figures: [{ text: '12户' }] },
  );
  const analysis = buildAnalysis(document, found, testNamer);
  const measured = measuredText(analysis, cutter);

  it('gives sentences of words, with one sign for a set phrase and one for a number or mask', () => {
    expect(measured.sentences).toEqual([
      ['弘', '扬', '※', '走', '访', '#', '户'],
      ['慰', '问', '#', '人'],
    ]);
    expect(wordCount(measured)).toBe(11);
  });

  it('knows whose words they are, and how many figures it gives', () => {
    expect(measured).toMatchObject({
      body: 'organization 石桥镇',
      organization: '石桥镇党委',
      year: 2022,
      figures: 1,
    });
  });

  it('takes a review for the words of its speaker', () => {
    const review = { ...document, kind: 'review', voice: 'superior', speaker: '县委' } as const;
    expect(measuredText(buildAnalysis(review, found, testNamer), cutter).body).toBe('speaker 县委');
  });
});
