// The roles of a text do not hang on how its page was set: breaks, spaces, widths, marks of numbering.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readDocument } from '../../src/document/read-document.js';
import { parsePassage } from './parse-passage.js';
import { rolePassages } from './role-passages.js';

const codebook = defaultCodebook();
const passage = parsePassage(
  rolePassages.find(({ title }) => title === 'a township report with nested numbers')!.marked,
);

/** Characters of each role: sentences may be cut otherwise, the text under each role must stay the same. */
function lengths(text: string): Readonly<Record<string, number>> {
  const document = readDocument({ id: 'x', text }, codebook);
  const sums: Record<string, number> = {};
  for (const { role, start, end } of document.sentences) {
    const words = document.clean.text.slice(start, end).replace(/[\s，,。.；;：:（）()“”"0-9０-９%％]/g, '');
    sums[role] = (sums[role] ?? 0) + words.length;
  }
  return sums;
}

const plain = lengths(passage.text);

describe('roles of one report', () => {
  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['blank lines between paragraphs', (text: string) => text.replaceAll('\n', '\n\n')],
    ['indented paragraphs', (text: string) => text.replace(/\n/g, '\n\u3000\u3000')],
    [
      'full-width digits',
      (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['half-width commas', (text: string) => text.replaceAll('，', ',')],
    ['half-width brackets', (text: string) => text.replaceAll('（', '(').replaceAll('）', ')')],
    ['a byte-order mark inside', (text: string) => `\ufeff${text}`],
    ['escaped quotation marks', (text: string) => text.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')],
    [
      'paragraph tags',
      (text: string) =>
        text
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('\n'),
    ],
  ])('stay with %s', (_what, change) => {
    expect(lengths(change(passage.text))).toEqual(plain);
  });

  it('stay where every line is broken at 30 characters', () => {
    const broken = passage.text
      .split('\n')
      .map((line) => line.match(/.{1,30}/g)!.join('\n'))
      .join('\n');
    expect(lengths(broken)).toEqual(plain);
  });
});

describe('one bad heading', () => {
  it('does not turn what stands under it', () => {
    const text = passage.text.replace('二、存在的不足', '二、主要成效');
    const document = readDocument({ id: 'x', text }, codebook);
    const roles = document.sentences.filter(({ heading }) => !heading).map(({ role }) => role);
    expect(roles.filter((role) => role === 'problem').length).toBeGreaterThanOrEqual(4);
  });
});
