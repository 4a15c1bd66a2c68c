// The same report must read alike in every format people send it in, or findings would depend on the word processor.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractText } from '../../src/corpus/extract-text.js';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const paragraphs = new TextDecoder().decode(fixture('report.txt')).trim().split('\n');

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('one report in many formats', () => {
  it.each([
    ['report.txt', 'text', 'utf-8'],
    ['report.utf8bom.txt', 'text', 'utf-8'],
    ['report.gb18030.txt', 'text', 'gb18030'],
    ['report.utf16.txt', 'text', 'utf-16le'],
    ['report.md', 'markdown', 'utf-8'],
    ['report.html', 'html', 'utf-8'],
    ['report.docx', 'docx', null],
    ['report.doc', 'doc', null],
    ['report.pdf', 'pdf', null],
  ])('%s gives the same paragraphs', async (name, format, encoding) => {
    const extracted = await extractText(fixture(name), name);
    expect(linesOf(extracted.text)).toEqual(paragraphs);
    expect(extracted).toMatchObject({ format, encoding, notices: [] });
  });

  it('leaves plain text exactly as decoded, line ends and all', async () => {
    const { text } = await extractText(fixture('report.gb18030.txt'), 'report.txt');
    expect(text).toBe(`${paragraphs.join('\r\n')}\r\n`);
  });
});

describe('what a file is', () => {
  it.each([
    ['report.docx', '2022.pdf', 'docx'],
    ['report.pdf', '2022.docx', 'pdf'],
    ['report.doc', '2022.docx', 'doc'],
    ['report.txt', '2022.doc', 'text'],
    ['report.html', '2022.doc', 'html'],
  ])('is decided by content: %s named %s is read as %s', async (name, disguise, format) => {
    const extracted = await extractText(fixture(name), disguise);
    expect(linesOf(extracted.text)).toEqual(paragraphs);
    expect(extracted.format).toBe(format);
    expect(extracted.notices.map(({ code }) => code)).toEqual(['ending-differs']);
  });

  it('promises nothing by an ending nobody knows', async () => {
    expect((await extractText(fixture('report.docx'), '述职报告.bak')).notices).toEqual([]);
  });

  it('reads a .wps that is a Word document inside', async () => {
    const { text, notices } = await extractText(fixture('report.doc'), '述职报告.wps');
    expect(linesOf(text)).toEqual(paragraphs);
    expect(notices).toEqual([]);
  });
});
