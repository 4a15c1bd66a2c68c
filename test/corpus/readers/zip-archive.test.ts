// Parts of archives, within limits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_INFLATED_BYTES } from '../../../src/corpus/input-limits.js';
import { openZip } from '../../../src/corpus/readers/zip-archive.js';
import { makeZip } from '../make-zip.js';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('openZip', () => {
  it('gives back every part as it was', () => {
    const part = fc.record({
      name: fc.stringMatching(/^[a-z]{1,8}\.xml$/),
      content: fc.string({ unit: 'grapheme', maxLength: 300 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(part, { selector: ({ name }) => name, maxLength: 6 }), (parts) => {
        const archive = openZip(makeZip(parts));
        expect(archive.names).toEqual(parts.map(({ name }) => name));
        for (const { name, content } of parts) expect(textOf(archive.read(name))).toBe(content);
      }),
      { seed: 20, numRuns: 100 },
    );
  });

  it('finds the directory behind a comment of any length', () => {
    const bytes = Buffer.from(makeZip([{ name: 'a.xml', content: '一' }]));
    bytes.writeUInt16LE(300, bytes.length - 2);
    expect(textOf(openZip(Buffer.concat([bytes, Buffer.alloc(300, 'x')])).read('a.xml'))).toBe('一');
  });

  it('names the part that is missing', () => {
    const archive = openZip(makeZip([{ name: 'a.xml', content: '一' }]));
    expect(archive.has('word/document.xml')).toBe(false);
    expect(() => archive.read('word/document.xml')).toThrow(/INPUT_BROKEN.*word\/document\.xml/);
  });

  it('names the part whose checksum is wrong', () => {
    const archive = openZip(makeZip([{ name: 'a.xml', content: '一', checksum: 7 }]));
    expect(() => archive.read('a.xml')).toThrow(/^INPUT_BROKEN a\.xml: .*checksum/);
  });

  it('keeps names for what they are: none is a path to write to, none a key of an object', () => {
    const archive = openZip(
      makeZip([
        { name: '../../etc/x', content: '一' },
        { name: '__proto__', content: '二' },
      ]),
    );
    expect(archive.names).toEqual(['../../etc/x', '__proto__']);
    expect(textOf(archive.read('__proto__'))).toBe('二');
    expect(archive.has('constructor')).toBe(false);
  });

  it('refuses one name for two parts, of which a checker and a reader might see different ones', () => {
    const twice = makeZip([
      { name: 'a.xml', content: '一' },
      { name: 'a.xml', content: '二' },
    ]);
    expect(() => openZip(twice)).toThrow('INPUT_BROKEN');
  });

  it('refuses by what the directory declares, before anything is unpacked', () => {
    const parts = Array.from({ length: 70 }, (_, i) => ({
      name: `${i}.xml`,
      content: '一',
      declared: 1024 * 1024,
    }));
    expect(() => openZip(makeZip(parts))).toThrow(`≤ ${MAX_INFLATED_BYTES}`);
  });

  it('refuses a method of packing it does not know', () => {
    const bytes = Buffer.from(makeZip([{ name: 'a.xml', content: '一' }]));
    bytes.writeUInt16LE(12, bytes.indexOf('PK\u0001\u0002') + 10);
    expect(() => openZip(bytes).read('a.xml')).toThrow(/INPUT_BROKEN.*zip method 12/);
  });

  it('refuses an entry that points elsewhere', () => {
    const bytes = Buffer.from(makeZip([{ name: 'a.xml', content: '一' }]));
    for (const offset of [5, 0xfffffff0]) {
      bytes.writeUInt32LE(offset, bytes.indexOf('PK\u0001\u0002') + 42);
      expect(() => openZip(bytes).read('a.xml')).toThrow('INPUT_BROKEN');
    }
  });
});
