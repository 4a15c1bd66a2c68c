// Reads a .docx (Word 2007 and later, WPS): one line a paragraph, automatic numbers included.
import { ShuzhiError } from '../../base/errors.js';
import { broken } from '../read-outcome.js';
import { readDocxNumbering } from './docx-numbering.js';
import { labelParagraphs } from './label-paragraphs.js';
import { type DocxElement, type DocxParts, parseDocx } from './mammoth.js';
import { tidyLines } from './tidy-lines.js';
import { openZip, type ZipArchive } from './zip-archive.js';

/**
 * The text of a .docx. A line break inside a paragraph is a line break here, cells of a table row are separated by TAB.
 * @throws ShuzhiError INPUT_BROKEN, INPUT_PROTECTED, INPUT_TOO_LARGE, INPUT_SCANNED (only pictures),
 *   INPUT_UNSUPPORTED (another kind of archive)
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const archive = openZip(bytes);
  refuseOthers(archive);
  try {
    const body = await parseDocx(guardedParts(archive));
    const lines: string[] = [];
    collectLines(body, lines);
    const text = tidyLines(lines.join('\n'));
    if (text === '' && archive.names.some((name) => name.startsWith('word/media/'))) throw isScanned();
    return text;
  } catch (error) {
    throw error instanceof ShuzhiError ? error : broken(error);
  }
}

/** Kinds of zip file that are no .docx, by a part only they have. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'Excel 工作簿 · Excel workbook'],
  ['ppt/presentation.xml', 'PowerPoint 演示文稿 · PowerPoint presentation'],
  ['OFD.xml', 'OFD 版式文件 · OFD document'],
  ['content.xml', 'OpenDocument 文档 · OpenDocument'],
];

function refuseOthers(archive: ZipArchive): void {
  if (archive.names.some((name) => name.startsWith('word/'))) return;
  const other = OTHERS.find(([name]) => archive.has(name))?.[1] ?? 'ZIP 压缩包 · zip archive';
  throw new ShuzhiError('INPUT_UNSUPPORTED', `不支持的文件类型：${other} · is not read`, {
    hint: '文档请另存为 .docx，表格请另存为 .csv · save documents as .docx, tables as .csv',
  });
}

function isScanned(): ShuzhiError {
  return new ShuzhiError(
    'INPUT_SCANNED',
    '文档中只有图片，没有文字 · the document holds pictures and no text',
    {
      hint: '请先做文字识别（OCR） · run OCR first',
    },
  );
}

function guardedParts(archive: ZipArchive): DocxParts {
  const textOf = (name: string): string =>
    archive.has(name) ? new TextDecoder('utf-8').decode(archive.read(name)) : '';
  const numbering = readDocxNumbering(textOf('word/numbering.xml'), textOf('word/styles.xml'));
  return {
    exists: archive.has,
    read: async (name, encoding) => {
      if (encoding === undefined) return archive.read(name);
      // Every XML part passes the scan, which refuses what the parser behind it could choke on.
      return labelParagraphs(textOf(name), name, numbering);
    },
  };
}

function collectLines(element: DocxElement, lines: string[]): void {
  for (const child of element.children ?? []) {
    if (child.type === 'paragraph') lines.push(inlineText(child));
    else if (child.type === 'tableRow') lines.push((child.children ?? []).map(cellText).join('\t'));
    else collectLines(child, lines);
  }
}

function cellText(cell: DocxElement): string {
  const lines: string[] = [];
  collectLines(cell, lines);
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function inlineText(element: DocxElement): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  return (element.children ?? []).map(inlineText).join('');
}
