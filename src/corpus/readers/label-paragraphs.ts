// Writes the labels of automatic lists into the XML of a .docx, where a reader of the bare text would lose them.
import { ShuzhiError } from '../../base/errors.js';
import { escapeHtml } from '../../base/escape-html.js';
import { MAX_PARAGRAPHS } from '../input-limits.js';
import { type DocxNumbering, listLabels, paragraphNumbering } from './docx-numbering.js';
import { attributeOf, scanXml } from './scan-xml.js';

interface Properties {
  list: string | null;
  level: number | null;
  style: string | null;
}

/**
 * The XML of a document part with a run of text before each automatically numbered paragraph: Word and WPS turn a typed
 * 一、 into such a number, so the outline of half the reports would be missing without it.
 * @throws ShuzhiError INPUT_TOO_LARGE (paragraphs, elements, depth), INPUT_BROKEN (DOCTYPE, cut off)
 */
export function labelParagraphs(xml: string, part: string, numbering: DocxNumbering): string {
  const label = listLabels(numbering);
  const pieces: string[] = [];
  let written = 0;
  let paragraphs = 0;
  let properties: Properties | null = null;
  // Not read by the converter, so they must not count: the newer twin of a text box, and properties before a revision.
  let skipped = 0;
  scanXml(xml, part, (tag) => {
    if (tag.name === 'w:p' && tag.kind !== 'close' && ++paragraphs > MAX_PARAGRAPHS) throw tooMany(part);
    if (tag.name === 'mc:Choice' || tag.name === 'w:pPrChange') {
      skipped += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
    }
    if (skipped > 0) return;
    if (tag.name === 'w:pPr') {
      if (tag.kind === 'open') properties = { list: null, level: null, style: null };
      if (tag.kind !== 'close' || properties === null) return;
      const found = paragraphNumbering(numbering, properties);
      properties = null;
      const text = found === null ? '' : label(found.list, found.level);
      if (text === '') return;
      pieces.push(
        xml.slice(written, tag.end),
        `<w:r><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`,
      );
      written = tag.end;
    } else if (properties !== null && tag.kind !== 'close') {
      note(properties, tag.name, attributeOf(xml, tag, 'w:val'));
    }
  });
  pieces.push(xml.slice(written));
  return pieces.join('');
}

function note(properties: Properties, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (name === 'w:numId') properties.list = value;
  else if (name === 'w:ilvl') properties.level = Number(value);
  else if (name === 'w:pStyle') properties.style = value;
}

function tooMany(part: string): ShuzhiError {
  return new ShuzhiError(
    'INPUT_TOO_LARGE',
    `段落超过 ${MAX_PARAGRAPHS} 个 · more than ${MAX_PARAGRAPHS} paragraphs`,
    {
      place: part,
      hint: '请拆分文件 · split the file',
    },
  );
}
