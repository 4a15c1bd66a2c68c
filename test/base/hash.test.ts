// Hashes of text and canonical JSON: stable, different for different content.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash64, hashInto, hashLanes } from '../../src/base/hash.js';
import { sha256 } from '../../src/base/sha256.js';
import { jsonLine, stableJson } from '../../src/base/stable-json.js';

describe('hash64', () => {
  it.each([
    ['', '1aee976d488b9433'],
    ['党费收缴不规范', 'ddd2ab33b6b31a85'],
  ])('of %j is always %s', (text, hash) => {
    expect(hash64(text)).toBe(hash);
  });

  it('of a part of a text is that of the part alone', () => {
    const text = '一是党费收缴不规范；';
    expect(hash64(text, 2, 9)).toBe(hash64('党费收缴不规范'));
  });

  it('is made of the two lanes', () => {
    const { high, low } = hashLanes('城关镇');
    const lanes = new Uint32Array(4);
    hashInto(lanes, 2, '城关镇');
    expect([...lanes]).toEqual([0, 0, high, low]);
    expect(hash64('城关镇')).toBe(high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0'));
  });

  it('differs for 200,000 similar sentences', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 200_000; n++) seen.add(hash64(`第${n}次会议研究了党建工作`));
    expect(seen.size).toBe(200_000);
  });

  it('spreads over both lanes alone as chance would', () => {
    const highs = new Set<number>();
    const lows = new Set<number>();
    for (let n = 0; n < 100_000; n++) {
      const { high, low } = hashLanes(`支部${n}`);
      highs.add(high);
      lows.add(low);
    }
    // Of 100,000 values in 2^32 places 1.2 coincidences are to be expected.
    expect(Math.min(highs.size, lows.size)).toBeGreaterThan(99_985);
  });

  it('changes with the order of the units', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), (text) => {
        const turned = [...text].reverse().join('');
        expect(hash64(text) === hash64(turned)).toBe(text === turned);
      }),
    );
  });
});

describe('sha256', () => {
  it('is the published digest of “abc”, as text and as bytes', () => {
    const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(sha256('abc')).toBe(digest);
    expect(sha256(Uint8Array.of(97, 98, 99))).toBe(digest);
  });
});

describe('stableJson', () => {
  it('writes keys in code unit order at every level', () => {
    expect(stableJson({ b: 1, a: { d: [{ z: 1, y: 2 }], c: null } })).toBe(
      '{"a":{"c":null,"d":[{"y":2,"z":1}]},"b":1}',
    );
  });

  it('escapes what terminals obey and what breaks scripts', () => {
    expect(stableJson('甲\u001b\u009b\u2028乙')).toBe('"甲\\u001b\\u009b\\u2028乙"');
    expect(jsonLine({ t: '\u009d' })).toBe('{"t":"\\u009d"}');
  });

  it('leaves out undefined and indents when asked', () => {
    expect(stableJson({ a: undefined, b: [1] }, 2)).toBe('{\n  "b": [\n    1\n  ]\n}');
    expect(stableJson(undefined)).toBe('null');
  });

  it('is read back as the same value and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(stableJson(turned)).toBe(stableJson(value));
        expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps the order of keys in a line of JSON', () => {
    expect(jsonLine({ id: 1, file: 'a', also: [] })).toBe('{"id":1,"file":"a","also":[]}');
  });
});
