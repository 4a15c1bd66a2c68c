// Paragraphs out of the lines of a page: by indent, margin, pitch and size, over pages, without page furniture.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinPdfLines } from '../../../src/corpus/readers/join-pdf-lines.js';
import { pdfLines } from '../../../src/corpus/readers/pdf-lines.js';
import { readPdf } from '../../../src/corpus/readers/read-pdf.js';
import type { PdfPage, PdfPiece } from '../../../src/corpus/readers/unpdf.js';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

const EM = 16;
const LEFT = 80;

/** A page of lines given as [indent in ems, text], 28 ems wide, with the pitch of an official document. */
function page(lines: readonly (readonly [number, string])[], pitch = 2.1 * EM): PdfPage {
  const pieces = lines.map(([indent, text], index): PdfPiece => {
    const width = [...text].length * EM;
    return { text, x: LEFT + indent * EM, y: 750 - index * pitch, width, size: EM };
  });
  return { pieces, image: false };
}

const full = (text: string, indent = 0): string => text.padEnd(28 - indent, '实');
const joined = (...pages: readonly PdfPage[]): readonly string[] => joinPdfLines(pdfLines(pages));

describe('lines of a PDF', () => {
  it('are joined where the next begins at the margin', () => {
    expect(
      joined(
        page([
          [2, full('一是压', 2)],
          [0, full('责任')],
          [0, '到位。'],
          [2, '二是抓学习。'],
          [2, '三是抓队伍。'],
        ]),
      ),
    ).toEqual([`${full('一是压', 2) + full('责任')}到位。`, '二是抓学习。', '三是抓队伍。']);
  });

  it('are joined over a page break', () => {
    const first = page([
      [2, '一、存在的问题'],
      [2, full('党员教', 2)],
    ]);
    const second = page([
      [0, '育管理不严。'],
      [2, '二、原因分析'],
    ]);
    expect(joined(first, second)).toEqual([
      '一、存在的问题',
      `${full('党员教', 2)}育管理不严。`,
      '二、原因分析',
    ]);
  });

  it('are kept apart where the first does not reach the margin', () => {
    expect(
      joined(
        page([
          [2, '各位领导，同志们：'],
          [0, '述职报告如下。'],
          [2, full('一', 2)],
          [0, full('二')],
        ]),
      ).slice(0, 2),
    ).toEqual(['各位领导，同志们：', '述职报告如下。']);
  });

  it('are told apart by list marks where nothing is indented and the line is full', () => {
    const lines = [`${full('一是抓学习', 1)}。`, `${full('二是抓队伍', 1)}。`, full('建章立', 0), '制。'];
    expect(joined(page(lines.map((line) => [0, line])))).toEqual([lines[0], lines[1] + lines[2]! + lines[3]]);
  });

  it('are told apart by a wider gap where nothing is indented', () => {
    const { pieces } = page([
      [0, full('学')],
      [0, full('习')],
      [0, full('深')],
      [0, full('入')],
    ]);
    const spaced = pieces.map((piece, index) => (index < 2 ? piece : { ...piece, y: piece.y - EM }));
    expect(joined({ pieces: spaced, image: false })).toEqual([
      full('学') + full('习'),
      full('深') + full('入'),
    ]);
  });

  it('of another size are apart: a title is no part of the text', () => {
    const { pieces } = page([
      [0, full('题')],
      [0, full('文')],
      [0, '字。'],
    ]);
    expect(joined({ pieces: [{ ...pieces[0]!, size: 22 }, ...pieces.slice(1)], image: false })).toEqual([
      full('题'),
      `${full('文')}字。`,
    ]);
  });

  it('have a space between Latin words only, however the layout set them apart', () => {
    const pieces: PdfPiece[] = [
      { text: '推进 App ', x: LEFT, y: 700, width: 25 * EM, size: EM },
      { text: ' online', x: LEFT + 25 * EM, y: 700, width: 2 * EM, size: EM },
      { text: ' 28 ', x: LEFT + 27 * EM, y: 700, width: EM, size: EM },
      { text: '项服务。', x: LEFT, y: 668, width: 4 * EM, size: EM },
    ];
    expect(joined({ pieces, image: false })).toEqual(['推进App online 28项服务。']);
  });
});

const numbered = (number: string, index: number): PdfPage => {
  const { pieces } = page([
    [2, `第${index}部分`],
    [2, '全年走访群众。'],
    [2, '召开座谈会。'],
  ]);
  return { pieces: [...pieces, { text: number, x: 280, y: 60, width: 20, size: 10 }], image: false };
};

describe('page furniture', () => {
  it.each(['— 3 —', '-3-', '第3页', '第 3 页 共 12 页', '3 / 12', 'Page 3 of 12', '3'])(
    '"%s" at the foot is a page number',
    (number) => {
      expect(joined(numbered(number, 1))).toEqual(['第1部分', '全年走访群众。', '召开座谈会。']);
    },
  );

  it('is a line at the same place on most pages', () => {
    const pages = [1, 2, 3, 4].map((index) => numbered(`内部资料 注意保存 第${index}期`, index));
    expect(joined(...pages)).not.toContain('内部资料 注意保存 第1期');
  });

  it('is not a bare number that ends a sentence', () => {
    const last = page([
      [2, full('建成党员活动室', 2)],
      [0, '2022'],
    ]);
    expect(joined(last)).toEqual([`${full('建成党员活动室', 2)}2022`]);
  });

  it('is not a line repeated inside the text', () => {
    const pages = [1, 2, 3].map(() =>
      page([
        [2, '问题清单'],
        [2, '整改措施'],
        [2, '责任单位'],
      ]),
    );
    expect(joined(...pages).filter((line) => line === '整改措施')).toHaveLength(3);
  });
});

describe('readPdf', () => {
  it('leaves the number of each page out of the text', async () => {
    expect((await readPdf(fixture('report.pdf'))).text).not.toMatch(/^— \d —$/m);
  });

  it('reads a report with scanned pages behind it, and says which they are', async () => {
    const { text, notices } = await readPdf(fixture('mixed.pdf'));
    expect(text).toBe((await readPdf(fixture('report.pdf'))).text);
    expect(notices).toMatchObject([
      { code: 'pages-without-text', message: expect.stringContaining('第 3 页') },
    ]);
  });

  it('refuses a scan and says of how many pages', async () => {
    await expect(readPdf(fixture('scanned.pdf'))).rejects.toMatchObject({
      code: 'INPUT_SCANNED',
      reason: expect.stringContaining('2 页'),
    });
  });

  it('refuses a document with a password', async () => {
    await expect(readPdf(fixture('protected.pdf'))).rejects.toMatchObject({ code: 'INPUT_PROTECTED' });
  });

  it('refuses a file cut off before its end', async () => {
    await expect(readPdf(fixture('report.pdf').subarray(0, 2000))).rejects.toMatchObject({
      code: 'INPUT_BROKEN',
    });
  });
});
