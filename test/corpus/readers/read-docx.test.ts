// What a .docx reader must keep (line breaks, list numbers, tables) and must refuse (bombs, passwords, other archives).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ShuzhiError } from '../../../src/base/errors.js';
import { MAX_PARAGRAPHS, MAX_XML_DEPTH, MAX_ZIP_ENTRIES } from '../../../src/corpus/input-limits.js';
import { readDocx } from '../../../src/corpus/readers/read-docx.js';
import { docxParts, makeDocx, makeZip, paragraph, wordPart, type ZipPart } from '../make-zip.js';

const fixture = readFileSync(new URL('../../fixtures/report.docx', import.meta.url));

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    return `read: ${await readDocx(bytes)}`;
  } catch (error) {
    return error instanceof ShuzhiError ? error.code : `not ours: ${String(error)}`;
  }
};

describe('the text of a .docx', () => {
  it('has one line a paragraph, empty ones left out', async () => {
    const bytes = makeDocx(paragraph('一、存在的问题') + paragraph('') + paragraph('党费收缴不规范。'));
    expect(await readDocx(bytes)).toBe('一、存在的问题\n党费收缴不规范。');
  });

  it('keeps a line break inside a paragraph', async () => {
    const bytes = makeDocx('<w:p><w:r><w:t>一是学习不深。</w:t><w:br/><w:t>二是作风不实。</w:t></w:r></w:p>');
    expect(await readDocx(bytes)).toBe('一是学习不深。\n二是作风不实。');
  });

  it('separates the cells of a table row by TAB', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const bytes = makeDocx(
      `<w:tbl><w:tr>${cell('问题')}${cell('措施')}</w:tr><w:tr>${cell('台账不全')}${cell('逐户核对')}</w:tr></w:tbl>`,
    );
    expect(await readDocx(bytes)).toBe('问题\t措施\n台账不全\t逐户核对');
  });

  it('has what a revision inserted and not what it deleted', async () => {
    const bytes = makeDocx(
      '<w:p><w:r><w:t>整改</w:t></w:r><w:del><w:r><w:delText>基本</w:delText></w:r></w:del><w:ins><w:r><w:t>已经</w:t></w:r></w:ins><w:r><w:t>完成。</w:t></w:r></w:p>',
    );
    expect(await readDocx(bytes)).toBe('整改已经完成。');
  });

  it('has the text of a box once, though the file holds it twice', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const bytes = makeDocx(
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('批示')}</mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${box('批示')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph('正文。')}`,
    );
    expect((await readDocx(bytes)).split('\n').sort()).toEqual(['批示', '正文。']);
  });

  it('leaves notes, comments and page heads out', async () => {
    const bytes = makeDocx(
      '<w:p><w:r><w:t>党费收缴不规范。</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
      [
        wordPart(
          'word/footnotes.xml',
          'footnotes',
          `<w:footnote w:id="1">${paragraph('见台账')}</w:footnote>`,
        ),
      ],
    );
    expect(await readDocx(bytes)).toBe('党费收缴不规范。');
  });

  it('keeps characters outside the basic plane and marks as they are', async () => {
    expect(await readDocx(makeDocx(paragraph('“三会一课”在𠮷家村支部落实不够……')))).toBe(
      '“三会一课”在𠮷家村支部落实不够……',
    );
  });
});

const level = (index: number, format: string, pattern: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;

const numbering = (...lists: readonly string[]): ZipPart =>
  wordPart(
    'word/numbering.xml',
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '●')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1', '<w:pStyle w:val="Item"/>')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
      '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
      lists.join(''),
  );

const item = (text: string, list: number, at = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('automatic list numbers of a .docx', () => {
  it('are written out level by level, deeper ones starting anew', async () => {
    const body =
      item('主要做法', 1) +
      item('压实责任。', 1, 1) +
      item('建强组织。', 1, 1) +
      item('存在问题', 1) +
      item('学习不深。', 1, 1) +
      item('制度不全。', 1, 2);
    expect(await readDocx(makeDocx(body, [numbering()]))).toBe(
      '一、主要做法\n（一）压实责任。\n（二）建强组织。\n二、存在问题\n（一）学习不深。\n1.制度不全。',
    );
  });

  it('go on over paragraphs between them', async () => {
    const body = item('主要做法', 1) + paragraph('全年开展调研38次。') + item('存在问题', 1);
    expect(await readDocx(makeDocx(body, [numbering()]))).toBe(
      '一、主要做法\n全年开展调研38次。\n二、存在问题',
    );
  });

  it('begin anew where the list says so', async () => {
    const body = item('主要做法', 1) + item('存在问题', 1) + item('整改措施', 4);
    expect(await readDocx(makeDocx(body, [numbering()]))).toBe('一、主要做法\n二、存在问题\n一、整改措施');
  });

  it('leave bullets out, which number nothing', async () => {
    expect(await readDocx(makeDocx(item('抓学习。', 2), [numbering()]))).toBe('抓学习。');
  });

  it('come from the style of a paragraph, and are set off where they end in a digit', async () => {
    const styles = wordPart(
      'word/styles.xml',
      'styles',
      '<w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:styleId="Child"><w:basedOn w:val="Item"/></w:style>',
    );
    const body =
      paragraph('学习不深', '<w:pStyle w:val="Item"/>') +
      paragraph('作风不实', '<w:pStyle w:val="Child"/>') +
      item('会风', 3, 1);
    expect(await readDocx(makeDocx(body, [numbering(), styles]))).toBe('1 学习不深\n2 作风不实\n2.1 会风');
  });

  it('are taken away again by list 0', async () => {
    const styles = wordPart(
      'word/styles.xml',
      'styles',
      '<w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
    );
    const body = paragraph('说明', '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await readDocx(makeDocx(body, [numbering(), styles]))).toBe('说明');
  });

  it('do not count properties a revision replaced', async () => {
    const old =
      '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(await readDocx(makeDocx(paragraph('说明', old) + item('主要做法', 1), [numbering()]))).toBe(
      '说明\n一、主要做法',
    );
  });
});

describe('what is refused of a .docx', () => {
  it.each([
    ['an archive without its end, as a broken download', fixture.subarray(0, 4000), 'INPUT_BROKEN'],
    ['no archive at all', new TextEncoder().encode('PK\u0003\u0004 not a zip'), 'INPUT_BROKEN'],
    [
      'a part that does not match its checksum',
      makeZip(docxParts(paragraph('一')).map((part) => ({ ...part, checksum: 1 }))),
      'INPUT_BROKEN',
    ],
    [
      'a document type, the door of entity bombs',
      makeZip([
        ...docxParts('').slice(0, 2),
        { name: 'word/document.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' },
      ]),
      'INPUT_BROKEN',
    ],
    [
      'XML cut off in a tag',
      makeZip([
        ...docxParts('').slice(0, 2),
        { name: 'word/document.xml', content: '<w:document xmlns:w="x"><w:body' },
      ]),
      'INPUT_BROKEN',
    ],
    [
      'encrypted parts',
      makeZip(docxParts(paragraph('一')).map((part) => ({ ...part, flags: 1 }))),
      'INPUT_PROTECTED',
    ],
    [
      'a part that unpacks to 300 times its size',
      makeDocx(paragraph('一'.repeat(1_500_000))),
      'INPUT_TOO_LARGE',
    ],
    [
      'more parts than any document has',
      makeZip(Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_, i) => ({ name: `word/${i}`, content: '' }))),
      'INPUT_TOO_LARGE',
    ],
    ['more paragraphs than the limit', makeDocx('<w:p/>'.repeat(MAX_PARAGRAPHS + 1)), 'INPUT_TOO_LARGE'],
    ['tables nested without end', makeDocx('<w:tbl><w:tr><w:tc>'.repeat(MAX_XML_DEPTH)), 'INPUT_TOO_LARGE'],
    [
      'an Excel workbook',
      makeZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]),
      'INPUT_UNSUPPORTED',
    ],
    ['an OFD document', makeZip([{ name: 'OFD.xml', content: '<ofd/>' }]), 'INPUT_UNSUPPORTED'],
    ['any other archive', makeZip([{ name: '照片.jpg', content: 'x' }]), 'INPUT_UNSUPPORTED'],
  ])('%s', async (_, bytes, code) => {
    const before = performance.now();
    expect(await codeOf(bytes)).toBe(code);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('a part that unpacks to more than it declares, before it is unpacked', async () => {
    const parts = docxParts(paragraph('一'.repeat(500_000))).map((part) => ({ ...part, declared: 100 }));
    expect(await codeOf(makeZip(parts))).toBe('INPUT_BROKEN');
  });

  it('parts that overlap, so that few bytes unpack to many', async () => {
    const bytes = Buffer.from(
      makeZip(Array.from({ length: 50 }, (_, i) => ({ name: `word/${i}`, content: 'x'.repeat(i) }))),
    );
    const first = bytes.indexOf('PK\u0001\u0002');
    for (let at = first; at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes.writeUInt32LE(bytes.length, at + 20);
    expect(await codeOf(bytes)).toBe('INPUT_BROKEN');
  });

  it('a .docx cut off at any byte, with our code and never a crash', async () => {
    const small = makeDocx(paragraph('党费收缴不规范。'));
    for (let length = 4; length < small.length; length += 7) {
      expect(await codeOf(small.subarray(0, length))).toBe('INPUT_BROKEN');
    }
  });
});
