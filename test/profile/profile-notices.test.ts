// Notices: masked heavily, years contradicted, noise removed, and when they keep silent.
import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../src/profile/profile-notices.js';
import { divideByOrganization } from '../../src/profile/profile-parts.js';
import { scoreProfile } from '../../src/profile/score-profile.js';
import { type FindingsSketch, makeDocument, type SentenceSketch } from './make-document.js';
import { testNamer } from './test-codebook.js';

function noticesFor(sketches: readonly SentenceSketch[], findings: FindingsSketch = {}, fields = {}) {
  const { document, found } = makeDocument(sketches, findings, fields);
  const part = divideByOrganization(document, found, testNamer)[0]!;
  return noticesOf(document, found.slogans, scoreProfile(document, found.judgements, part));
}

const dated = (...sinces: readonly number[]) => {
  const phrases = ['甲', '乙', '丙', '丁'].slice(0, sinces.length).map((name) => `落实${name}方略`);
  return {
    sketches: [{ text: `${phrases.join('，')}。` }],
    slogans: phrases.map((text, i) => ({ text, since: sinces[i]! })),
  };
};

describe('noticesOf', () => {
  it.each([
    ['a phrase of two years later', 2018, [2016, 2020], true],
    ['a phrase of the next year, when the report was written', 2018, [2019], false],
    ['three phrases all much older', 2022, [2012, 2014, 2016], true],
    ['old phrases and one of the time', 2022, [2012, 2014, 2021], false],
    ['two old phrases only', 2022, [2012, 2014], false],
    ['three phrases that are not old enough', 2019, [2012, 2014, 2016], false],
    ['no year stated', null, [2012, 2014, 2016], false],
  ])('says whether the year is contradicted: %s', (_name, year, sinces, contradicted) => {
    const { sketches, slogans } = dated(...sinces);
    const codes = noticesFor(sketches, { slogans }, { year }).map(({ code }) => code);
    expect(codes).toEqual(contradicted ? ['year-contradicted'] : []);
  });

  it('names the younger phrases and the place of the first', () => {
    const { sketches, slogans } = dated(2012, 2021, 2022);
    expect(noticesFor(sketches, { slogans }, { year: 2019 })).toEqual([
      {
        code: 'year-contradicted',
        message:
          '标明年度 2019，但出现此后才有的提法：落实乙方略(2021)、落实丙方略(2022) · stated year 2019, but phrases first used later: 落实乙方略(2021)、落实丙方略(2022)',
        start: 6,
        end: 11,
      },
    ]);
  });

  it('counts a phrase said three times once', () => {
    const slogans = Array.from({ length: 3 }, () => ({ text: '落实方略', phrase: '落实方略', since: 2012 }));
    expect(noticesFor([{ text: '落实方略。' }], { slogans }, { year: 2022 })).toEqual([]);
  });

  it('warns where more than a third of the figures is masked', () => {
    const figures = [{ text: '4次' }, { text: '×户', masked: true }];
    expect(noticesFor([{ text: '讲党课4次，走访×户。' }], { figures })).toMatchObject([
      { code: 'masked-heavily' },
    ]);
  });

  it('reports noise once, keeping the words of who removed it', () => {
    const noise = [{ text: '会员下载', role: 'noise' }] as const;
    expect(noticesFor(noise)).toMatchObject([
      { code: 'noise-removed', message: expect.stringContaining('1 处 4 字') },
    ]);
    const known = { code: 'noise-removed', message: '网站广告 · adverts', start: 0, end: 4 };
    expect(noticesFor(noise, {}, { notices: [known] })).toEqual([known]);
  });
});
