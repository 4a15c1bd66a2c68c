// OLE containers come in many kinds; only Word 97 and later without a password is read, and the others must be told apart.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ShuzhiError } from '../../../src/base/errors.js';
import { findOleStream, readWordHeader } from '../../../src/corpus/readers/ole-streams.js';
import { readDoc } from '../../../src/corpus/readers/read-doc.js';
import { makeOle, wordHead } from '../make-ole.js';

const fixture = new Uint8Array(readFileSync(new URL('../../fixtures/report.doc', import.meta.url)));
const none = new Uint8Array(0);

const errorOf = async (bytes: Uint8Array): Promise<ShuzhiError> => {
  try {
    await readDoc(bytes);
  } catch (error) {
    if (error instanceof ShuzhiError) return error;
    throw error;
  }
  throw new Error('was read');
};

describe('a .doc', () => {
  it('keeps its quotation marks as written', async () => {
    expect(await readDoc(fixture)).toContain('解决“急难愁盼”问题26个');
  });

  it.each([
    ['a .docx with a password', makeOle({ EncryptionInfo: none, EncryptedPackage: none }), 'INPUT_PROTECTED'],
    ['a .doc with a password', makeOle({ WordDocument: wordHead(193, 0x0100) }), 'INPUT_PROTECTED'],
    ['Word 95', makeOle({ WordDocument: wordHead(104, 0) }), 'INPUT_UNSUPPORTED'],
    ['an Excel workbook', makeOle({ Workbook: none }), 'INPUT_UNSUPPORTED'],
    ['an old Excel workbook', makeOle({ Book: none }), 'INPUT_UNSUPPORTED'],
    ['a presentation', makeOle({ 'PowerPoint Document': none }), 'INPUT_UNSUPPORTED'],
    ['a container of something else', makeOle({ CONTENTS: none }), 'INPUT_UNSUPPORTED'],
    ['a Word document without its text', makeOle({ WordDocument: wordHead(193, 0) }), 'INPUT_BROKEN'],
  ])('that is %s is refused as such', async (_, bytes, code) => {
    expect((await errorOf(bytes)).code).toBe(code);
  });

  it('with the flag of a password set is refused, whatever else it holds', async () => {
    const bytes = Uint8Array.from(fixture);
    expect(readWordHeader(bytes)).toMatchObject({ encrypted: false });
    const at = Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]));
    bytes[at + 11] = bytes[at + 11]! | 1;
    expect((await errorOf(bytes)).code).toBe('INPUT_PROTECTED');
  });

  it('cut off is refused, unless all of its text is there: half a text would read like a report with few problems', async () => {
    const whole = await readDoc(fixture);
    for (let length = 8; length < fixture.length; length += 97) {
      const outcome = await readDoc(fixture.subarray(0, length)).catch((error: ShuzhiError) => error.code);
      // Only the padding of the last sector may go.
      expect(length < fixture.length - 512 ? ['INPUT_BROKEN'] : ['INPUT_BROKEN', whole]).toContain(outcome);
    }
  });

  it('says what to do in both languages', async () => {
    const error = await errorOf(makeOle({ Workbook: none }));
    expect(error.message).toMatch(/Excel 工作簿.*Excel workbook.*另存为 \.docx.*save as \.docx/);
  });
});

describe('a stream of an OLE container', () => {
  it('is found by its directory entry, not by text that happens to read like it', () => {
    const text = Buffer.from(`${' '.repeat(300)}WordDocument\0`, 'utf16le');
    expect(findOleStream(makeOle({ CONTENTS: text }), 'WordDocument')).toBe(-1);
    expect(findOleStream(makeOle({ Workbook: none, WordDocument: none }), 'WordDocument')).toBeGreaterThan(
      512,
    );
  });
});
