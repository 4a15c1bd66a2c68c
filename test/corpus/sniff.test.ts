// What the first bytes say.
import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/corpus/extract-text.js';
import { looksLikeHtml, sniff } from '../../src/corpus/sniff.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('sniff', () => {
  it.each([
    ['PK\u0003\u0004…', 'zip'],
    ['%PDF-1.7', 'pdf'],
    ['\n\n%PDF-1.4 after a mail head', 'pdf'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['MIME-Version: 1.0\n', 'mhtml'],
    ['述职报告', 'text'],
    ['<html>', 'text'],
    ['', 'text'],
    ['P', 'text'],
  ])('%s is %s', (head, content) => {
    expect(sniff(bytes(head))).toBe(content);
  });

  it('knows OLE containers and pictures', () => {
    expect(sniff(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('ole');
    expect(sniff(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image');
  });
});

describe('looksLikeHtml', () => {
  it.each([
    ['<!DOCTYPE html><html>', true],
    ['<html lang="zh">', true],
    ['\n<?xml version="1.0"?>\n<!-- x --><html xmlns="x">', true],
    ['<body>', true],
    ['<p>述职报告</p>', false],
    ['述职报告<html>', false],
    ['<headline>', false],
  ])('%s: %s', (text, page) => {
    expect(looksLikeHtml(text)).toBe(page);
  });
});

describe('extractText', () => {
  it.each([
    ['RTF', '{\\rtf1 x}', 'INPUT_UNSUPPORTED', 'RTF'],
    ['a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'INPUT_UNSUPPORTED', 'MHTML'],
    [
      'Word 2003 XML',
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:x/>',
      'INPUT_UNSUPPORTED',
      'Word 2003',
    ],
    ['no byte', '', 'INPUT_EMPTY', '0 字节'],
    ['white space', ' \n\u3000', 'INPUT_EMPTY', '没有文字'],
    ['a page without text', '<html><script>x</script></html>', 'INPUT_EMPTY', '没有文字'],
  ])('refuses %s', async (_, content, code, found) => {
    await expect(extractText(bytes(content), 'a.txt')).rejects.toMatchObject({
      code,
      reason: expect.stringContaining(found),
    });
  });

  it('reads a page without a head by its ending, and a text with a stray tag as text', async () => {
    expect(await extractText(bytes('<p>学习不深。</p>'), 'a.htm')).toMatchObject({
      format: 'html',
      text: '学习不深。',
    });
    expect(await extractText(bytes('<p>学习不深。</p>'), 'a.txt')).toMatchObject({
      format: 'text',
      text: '<p>学习不深。</p>',
    });
    expect(await extractText(bytes('学习不深。'), 'a.html')).toMatchObject({
      format: 'text',
      notices: [{ code: 'ending-differs' }],
    });
  });
});
