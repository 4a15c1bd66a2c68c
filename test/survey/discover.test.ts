// Phrases the codebook lacks, as a table: what is left out, what is near, quotations, sampling.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/corpus/report.js';
import { hasNodejieba } from '../../src/document/segmenter-nodejieba.js';
import { type DiscoverOptions, discoverPhrases } from '../../src/survey/discover.js';
import { alignVariant } from '../../src/survey/phrase-variants.js';
import { codebookOf } from '../profile/test-codebook.js';

const codebook = codebookOf({
  slogans: ['两个维护', '钉钉子精神'].map((phrase) => ({
    phrase,
    variantOf: '',
    family: '测试',
    since: null,
    kind: 'exhortation' as const,
    source: 'test',
  })),
});
const lenient: DiscoverOptions = { codebook, minCohesion: 0, minFreedom: 0 };

const texts = (...of: readonly string[]): readonly Report[] =>
  of.map((text, i) => ({
    id: `${i}`,
    file: `${i}.txt`,
    organization: `${'甲乙丙丁'[i]}镇`,
    year: 2020 + i,
    text,
  }));

const discover = (reports: readonly Report[], options: DiscoverOptions = {}) =>
  discoverPhrases(() => reports, { ...lenient, ...options });

const yard = texts('用“板凳夜话”听民声。', '春天里坚持“板凳夜话”解难题。', '把“板凳夜话”\n开到田头。');

describe('discoverPhrases', () => {
  it('gives what is not listed, with empty columns to fill in', async () => {
    const rows = await discover(yard);
    expect(rows.map(({ phrase }) => phrase)).toEqual(['板凳夜话']);
    expect(rows[0]).toMatchObject({
      family: '',
      kind: '',
      since: '',
      variantOf: '',
      quoted: 1,
      years: '2020:1;2021:1;2022:1',
    });
    expect(rows.columns.slice(0, 5)).toEqual(['phrase', 'family', 'kind', 'since', 'variantOf']);
  });

  it('quotes it from reports of different organisations, within the line', async () => {
    const [row] = await discover(yard);
    expect(row!.quotes).toBe(
      '0.txt：用“板凳夜话”听民声。;1.txt：春天里坚持“板凳夜话”解难题。;2.txt：把“板凳夜话”',
    );
  });

  it('leaves out what is listed, and what holds a figure', async () => {
    const rows = await discover(
      texts(
        '发扬钉钉子精神，召开会议12次研究。',
        '弘扬钉钉子精神；召开会议9次研究！',
        '有钉钉子精神：召开会议3次研究，',
      ),
    );
    expect(rows.map(({ phrase }) => phrase).filter((phrase) => /钉钉子精神|次研究/.test(phrase))).toEqual([]);
  });

  it('says which listed phrase it is near, and lays the two side by side', async () => {
    const rows = await discover(texts('做到两个坚决维护。', '践行“两个坚决维护”！', '两个坚决维护，'));
    expect(rows.map(({ phrase, near, alignment }) => [phrase, near, alignment])).toEqual([
      ['两个坚决维护', '两个维护', '两个{坚决/}维护'],
    ]);
  });

  it('else which phrase of the table that is said more widely', async () => {
    const rows = await discover(
      texts(
        '推行院坝夜话会，院坝夜话，',
        '办好院坝夜话会；院坝夜话。',
        '开展院坝夜话会！院坝夜话、',
        '院坝夜话？',
      ),
    );
    expect(rows.map(({ phrase, near }) => [phrase, near])).toEqual([
      ['院坝夜话', ''],
      ['院坝夜话会', '院坝夜话'],
    ]);
  });

  it('puts what stands in quotation marks first', async () => {
    const both = texts(
      '压实责任链条，用“板凳夜话”。',
      '压实责任链条；办“板凳夜话”！',
      '压实责任链条。“板凳夜话”',
      '压实责任链条！',
    );
    expect((await discover(both)).map(({ phrase, quoted }) => [phrase, quoted])).toEqual([
      ['板凳夜话', 1],
      ['压实责任链条', 0],
    ]);
  });

  it('stops at the number of rows asked for', async () => {
    const several = texts('一户一档，三级联动，', '三级联动，一户一档；', '一户一档，三级联动。');
    expect((await discover(several)).length).toBeGreaterThan(1);
    expect(await discover(several, { most: 1 })).toHaveLength(1);
  });

  it('says which share it read where there is more than the limit', async () => {
    const long = texts(
      ...['春', '夏', '秋', '冬'].map((season) => `${season}天“板凳夜话”。${'种树修路'.repeat(1500)}`),
    );
    const rows = await discover(long, { limit: 15_000, minOrganizations: 2 });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ read }) => read > 0.4 && read < 0.6)).toBe(true);
    expect((await discover(long, { minOrganizations: 2 })).every(({ read }) => read === 1)).toBe(true);
  });

  it.runIf(hasNodejieba())('tags words where asked, and leaves out persons and mere names', async () => {
    const named = texts(
      '办好板凳夜话，在人民大会堂，',
      '板凳夜话办起来！人民大会堂里，',
      '都说板凳夜话好；人民大会堂前。',
    );
    const of = async (options: DiscoverOptions) =>
      (await discover(named, options)).map(({ phrase, tags }) => [phrase, tags]);
    expect(await of({})).toEqual([
      ['人民大会堂', ''],
      ['板凳夜话', ''],
    ]);
    expect(await of({ tags: 'nodejieba' })).toEqual([['板凳夜话', 'n n']]);
  });

  it('refuses unknown and impossible options', async () => {
    await expect(discover([], { minWords: 1 } as object)).rejects.toThrow(/OPTION_UNKNOWN.*minWords/);
    await expect(discover([], { tags: 'own' } as object)).rejects.toThrow(/OPTION_INVALID.*tags.*nodejieba/);
    await expect(discover([], { most: 0 })).rejects.toThrow(/OPTION_INVALID.*most/);
  });
});

describe('alignVariant', () => {
  it.each([
    ['两个坚决维护', '两个维护', '两个{坚决/}维护'],
    ['两个维护', '两个坚决维护', '两个{/坚决}维护'],
    ['党员干部', '党管干部', '党{员/管}干部'],
    ['扎实推进', '扎实推进', '扎实推进'],
    ['会会', '会', '会{会/}'],
  ])('lays %s beside %s', (phrase, other, expected) => {
    expect(alignVariant(phrase, other)).toBe(expected);
  });
});
