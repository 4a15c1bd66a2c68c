// Decoding: every encoding that is read, what is said of doubtful texts, and where undecodable ones go wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/base/decode-text.js';
import { ShuzhiError } from '../../src/base/errors.js';
import { gb18030, joined, utf8, utf16 } from './encode-text.js';

const passage =
  '一年来，镇党委认真履行党建工作责任，但也存在一些问题。\r\n一是支部的组织生活不够规范，二是对党员的教育管理还不到位。\n';

function errorOf(run: () => unknown): ShuzhiError {
  try {
    run();
  } catch (error) {
    if (error instanceof ShuzhiError) return error;
  }
  throw new Error('no ShuzhiError was thrown');
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(passage), 'utf-8'],
    ['UTF-8 with a byte-order mark', utf8(`\uFEFF${passage}`), 'utf-8'],
    ['UTF-16LE with a byte-order mark', utf16(`\uFEFF${passage}`, 'le'), 'utf-16le'],
    ['UTF-16BE with a byte-order mark', utf16(`\uFEFF${passage}`, 'be'), 'utf-16be'],
    ['UTF-16LE without a byte-order mark', utf16(passage, 'le'), 'utf-16le'],
    ['UTF-16BE without a byte-order mark', utf16(passage, 'be'), 'utf-16be'],
    ['GB18030', gb18030(passage), 'gb18030'],
    [
      'GB18030 with a byte-order mark',
      joined(Uint8Array.of(0x84, 0x31, 0x95, 0x33), gb18030(passage)),
      'gb18030',
    ],
  ])('reads %s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: passage, encoding, notices: [] });
  });

  it.each(['述职', '支部', '党建', '整改', '未了', '年度', '城关镇', '监督不力'])(
    'reads the short GB18030 text %s',
    (text) => {
      expect(decodeText(gb18030(text))).toMatchObject({ text, encoding: 'gb18030' });
    },
  );

  it('reads four-byte characters of GB18030', () => {
    const bytes = joined(gb18030('党的建设'), Uint8Array.of(0x95, 0x32, 0x82, 0x36));
    expect(decodeText(bytes).text).toBe('党的建设𠀀');
  });

  it('reads an ASCII text in UTF-16 that happens to be valid UTF-8', () => {
    expect(decodeText(utf16('id,text\n1,的是一不了\n', 'le'))).toMatchObject({
      text: 'id,text\n1,的是一不了\n',
      encoding: 'utf-16le',
    });
  });

  it('reads a GB18030 text of which every pair of bytes would be a letter in UTF-8', () => {
    expect(decodeText(gb18030('为要')).text).toBe('为要');
    expect(decodeText(utf8('δέ, naïve')).text).toBe('δέ, naïve');
  });

  it('reads Big5, which holds the same words in traditional characters', () => {
    const bytes = Uint8Array.of(0xa7, 0xda, 0xad, 0xcc, 0xaa, 0xba, 0xb0, 0xea, 0xae, 0x61);
    expect(decodeText(bytes)).toMatchObject({ text: '我們的國家', encoding: 'big5' });
  });

  it('gives the empty text for no bytes', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', notices: [] });
  });

  it('keeps line ends as they are', () => {
    expect(decodeText(utf8('甲\r\n乙\r丙\n')).text).toBe('甲\r\n乙\r丙\n');
  });

  it('mentions a byte-order mark inside the text and leaves it where it is', () => {
    const { text, notices } = decodeText(utf8('第一份\n\uFEFF第二份'));
    expect(text).toBe('第一份\n\uFEFF第二份');
    expect(notices).toMatchObject([{ code: 'byte-order-mark-inside', start: 4, end: 5 }]);
  });

  it('doubts a long text that decodes but holds hardly any common character', () => {
    const rare = '鬮鬯鬲龍龜龠鱻麤'.repeat(40);
    expect(decodeText(gb18030(rare)).notices).toMatchObject([{ code: 'encoding-doubtful' }]);
  });

  it('obeys a given encoding', () => {
    expect(decodeText(gb18030('述职'), { encoding: 'gb18030' }).text).toBe('述职');
    expect(errorOf(() => decodeText(gb18030('述职'), { encoding: 'utf-8' })).code).toBe('DECODE_INVALID');
  });

  it('decodes every text that was encoded as UTF-8 back to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decodeText(utf8(text)).text).toBe(text);
      }),
    );
  });
});

describe('undecodable bytes', () => {
  it('are refused with file, line, byte offset and the bytes in hexadecimal', () => {
    const bytes = joined(utf8('第一行的文字是好的\n第二行的'), Uint8Array.of(0xe4, 0x41), utf8('坏了一处'));
    const error = errorOf(() => decodeText(bytes, { file: '城关镇/2022.txt' }));
    expect(error.code).toBe('DECODE_INVALID');
    expect(error.file).toBe('城关镇/2022.txt');
    expect(error.place).toBe('line 2, byte 40');
    expect(error.message).toContain('e4 41 e5 9d 8f');
  });

  it('name the damaged place of a UTF-8 text even where GB18030 could make something of it', () => {
    const bytes = utf8(`${passage.repeat(5)}的`).slice(0, -1);
    expect(errorOf(() => decodeText(bytes)).message).toContain('utf-8');
  });

  it('name the first bad byte of a GB18030 text', () => {
    const bytes = joined(gb18030('述职报告\n'), Uint8Array.of(0xff), gb18030('党'));
    expect(errorOf(() => decodeText(bytes, { encoding: 'gb18030' })).place).toBe('line 2, byte 9');
  });

  it('are what a text cut in the middle of a character ends in', () => {
    const bytes = utf8('党委').slice(0, 5);
    expect(errorOf(() => decodeText(bytes, { encoding: 'utf-8' })).place).toBe('line 1, byte 3');
  });

  it.each([
    [[0xff]],
    [[0xff, 0x41]],
    [[0xff, 0xff, 0x41, 0x42, 0x43]],
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]],
  ])('are refused where only a lax decoder would take them: %j', (bytes) => {
    expect(errorOf(() => decodeText(Uint8Array.from(bytes))).code).toBe('DECODE_INVALID');
  });

  it('never throw anything but a DECODE_INVALID', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          expect(typeof decodeText(bytes).text).toBe('string');
        } catch (error) {
          expect((error as ShuzhiError).code).toBe('DECODE_INVALID');
        }
      }),
    );
  });
});
