// Files of arrays: what comes back, from where in memory, and which bytes are refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayFileBytes, arrayOf, readArrayFile, type StoredArray } from '../../src/base/array-file.js';

const bytes = arrayFileBytes(
  { name: '党费' },
  new Map<string, StoredArray>([
    ['large', Int32Array.of(-1, 70_000)],
    ['small', Uint8Array.of(1, 2, 3)],
    ['units', Uint16Array.of(0x515a)],
  ]),
);

describe('a file of arrays', () => {
  it('gives back whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.int32Array())),
        fc.json(),
        (arrays, content) => {
          const stored = new Map<string, StoredArray>(Object.entries(arrays));
          const read = readArrayFile(arrayFileBytes(JSON.parse(content), stored));
          expect([...read.arrays]).toEqual([...stored]);
          expect(read.content).toEqual(JSON.parse(JSON.stringify(JSON.parse(content))));
        },
      ),
    );
  });

  it('is looked into where it lies', () => {
    expect(arrayOf(readArrayFile(bytes), 'large', Int32Array).buffer).toBe(bytes.buffer);
  });

  it('can be read from bytes that do not begin on a word of memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(readArrayFile(shifted.subarray(1))).toEqual(readArrayFile(bytes));
  });

  it.each([
    ['none', new Uint8Array(64)],
    ['too few', bytes.subarray(0, 5)],
    ['cut off', bytes.subarray(0, bytes.length - 8)],
    ['of a machine with the bytes of a word the other way round', bytes.slice().subarray(0, 8).reverse()],
  ])('is not read from bytes that are %s', (_name, wrong) => {
    expect(() => readArrayFile(wrong)).toThrow(RangeError);
  });

  it.each([
    ['more', Int32Array],
    ['small', Int32Array],
  ])('has no array “%s” of another kind', (name, kind) => {
    expect(() => arrayOf(readArrayFile(bytes), name, kind)).toThrow(RangeError);
  });
});
