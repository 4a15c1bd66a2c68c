// Denoising as a whole: what is read, what is kept as noise, and that every offset leads back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { rawSpan } from '../../src/denoise/clean-text.js';
import { denoise } from '../../src/denoise/denoise.js';

const codebook = defaultCodebook();
const clean = (raw: string) => denoise(raw, codebook);

/** Pieces that dirty texts are made of. */
const pieces = fc.constantFrom(
  '党费收缴不规范，',
  '一是责任压得不实。',
  '二、存在的主要问题\n',
  '&nbsp;',
  '&amp;ldquo;三会一课&amp;rdquo;',
  '<p class="x">',
  '</p>',
  ' ',
  '\u3000\u3000',
  '\u200b',
  '\ufeff',
  '\r\n',
  '\n',
  '- 3 -\n',
  '１２次',
  '０．７６％',
  'D建工作,',
  '×名',
  '20xx年',
  '加微信领取资料\n',
  'www.example.com',
  '工作會發',
);
const dirtyTexts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('denoise', () => {
  it.each([
    ['党费收缴不规范，\r\n记录不全。', '党费收缴不规范，\n记录不全。'],
    ['开展“三会\u200b一课”', '开展“三会一课”'],
    [
      '全县\u00a0党 建工作推进缓慢，有的村全年只开过一次党员大会，记录也不完整。',
      '全县党建工作推进缓慢，有的村全年只开过一次党员大会，记录也不完整。',
    ],
    ['完成率９８．５％,比去年高2.1个百分点.', '完成率98.5%，比去年高2.1个百分点。'],
    ['&ldquo;两学一做&rdquo;学习教育', '“两学一做”学习教育'],
    ['<p>一、工作情况</p><p>召开会议3次。</p>', '一、工作情况\n召开会议3次。\n'],
    ['抓好D建工作，推进全面从严治D。', '抓好党建工作，推进全面从严治党。'],
    ['党员档案（本资料来源于网络）不全。', '党员档案（）不全。'],
  ])('%j is read as %j', (raw, text) => {
    expect(clean(raw).text).toBe(text);
  });

  it('leaves a clean text as it is, without a map', () => {
    const raw = '一、存在的问题\n（一）责任压得不实。党委会全年只研究党建2次。';
    expect(clean(raw)).toEqual({ raw, text: raw, source: null, noise: [], masks: [], notices: [] });
  });

  it('keeps noise in the text, so that it shifts nothing', () => {
    const raw = '加微信免费领取资料\n2022年度述职报告\n一、工作情况\n开展活动3次。';
    const { text, noise, source } = clean(raw);
    expect(text).toBe(raw);
    expect(source).toBeNull();
    expect(noise.map(({ start, end }) => text.slice(start, end))).toEqual(['加微信免费领取资料']);
  });

  it('says what it did', () => {
    const { notices } = clean('扫码关注公众号\n推进D建工作。\n下载本文');
    expect(notices.map((notice) => notice.code)).toEqual(['words-restored', 'noise-removed']);
    expect(notices[0]!.message).toContain('1 hidden words restored');
  });

  it('never lets offsets run backwards', () => {
    fc.assert(
      fc.property(dirtyTexts, (raw) => {
        const { source, text } = clean(raw);
        if (source === null) return text.length === raw.length;
        for (let i = 1; i < source.length; i++) if (source[i]! <= source[i - 1]!) return false;
        return source.length === text.length + 1 && source[text.length] === raw.length;
      }),
    );
  });

  it('gives back the raw words of every Chinese character it did not change', () => {
    fc.assert(
      fc.property(dirtyTexts, (raw) => {
        const result = clean(raw);
        for (let i = 0; i < result.text.length; i++) {
          const { start, end } = rawSpan(result, i, i + 1);
          const unit = result.text[i]!;
          if (!'党费收缴不规范一是责任压得实'.includes(unit)) continue;
          const written = raw.slice(start, end);
          if (written !== unit && !(unit === '党' && written === 'D')) return false;
        }
        return true;
      }),
    );
  });

  it('adds no Chinese characters: what is read was written', () => {
    const count = (text: string, unit: string): number => text.split(unit).length - 1;
    fc.assert(
      fc.property(dirtyTexts, (raw) => {
        const { text } = clean(raw);
        return ['费', '收', '责', '任', '题', '次'].every((unit) => count(text, unit) === count(raw, unit));
      }),
    );
  });

  it('marks noise as whole lines in order, inside the text', () => {
    fc.assert(
      fc.property(dirtyTexts, (raw) => {
        const { noise, text } = clean(raw);
        return noise.every(({ start, end }, i) => {
          const line = text.slice(start, end);
          return (
            end > start && !line.includes('\n') && line === line.trim() && start >= (noise[i - 1]?.end ?? 0)
          );
        });
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(dirtyTexts, (raw) => {
        const once = clean(raw).text;
        return clean(once).text.length <= once.length;
      }),
    );
  });
});
