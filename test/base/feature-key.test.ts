// Tests of features: n-grams with the ends of their stretch, what digits and masks become, keys.
import { describe, expect, it } from 'vitest';
import { FeatureSink, featureKey, GRAM_END, GRAM_START, gramUnit } from '../../src/base/feature-key.js';

/** Writes features down as characters. */
class Written extends FeatureSink {
  readonly features: string[] = [];

  add(_sort: number, a: number, b: number, c: number): void {
    const shown = (unit: number): string =>
      unit === GRAM_START ? '<' : unit === GRAM_END ? '>' : unit === 0 ? '' : String.fromCharCode(unit);
    this.features.push(shown(a) + shown(b) + shown(c));
  }
}

function grams(text: string, longest: 2 | 3): readonly string[] {
  const sink = new Written();
  sink.addGrams(1, text, 0, text.length, longest);
  return sink.features.sort();
}

describe('n-grams', () => {
  it.each([
    ['不严', 3, ['不', '严', '<不', '不严', '严>', '<不严', '不严>']],
    ['不严', 2, ['不', '严', '<不', '不严', '严>']],
    ['', 3, ['<>']],
  ] as const)('of “%s” up to %i units are those of its characters and ends', (text, longest, expected) => {
    expect(grams(text, longest)).toEqual([...expected].sort());
  });

  it('take all digits for one and all masks for one', () => {
    expect(grams('12名', 3)).toEqual(grams('99名', 3));
    expect(grams('×名', 3)).toEqual(grams('*名', 3));
    expect(grams('1名', 3)).not.toEqual(grams('×名', 3));
  });

  it('are those of the stretch alone', () => {
    const sink = new Written();
    sink.addGrams(1, '抓得不严。', 2, 4, 2);
    expect(sink.features.sort()).toEqual([...grams('不严', 2)]);
  });

  it('of a heading are its pairs of neighbours', () => {
    const sink = new Written();
    sink.addPairs(1, '存在问题', 0, 4);
    expect(sink.features).toEqual(['存在', '在问', '问题']);
  });
});

describe('a code unit in n-grams', () => {
  it.each([
    ['严', '严'],
    ['7', '0'],
    ['＊', 'X'],
    ['〇', 'X'],
    ['，', '，'],
  ])('%s is %s', (unit, expected) => {
    expect(String.fromCharCode(gramUnit(unit.charCodeAt(0)))).toBe(expected);
  });
});

describe('the key of a feature', () => {
  it('is a whole number of 32 bits that depends on sort, order and number of its parts', () => {
    const keys = [
      featureKey(1, 0x4e0d, 0x4e25, 0),
      featureKey(2, 0x4e0d, 0x4e25, 0),
      featureKey(1, 0x4e25, 0x4e0d, 0),
      featureKey(1, 0x4e0d, 0, 0x4e25),
      featureKey(1, 0, 0x4e0d, 0x4e25),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key >>> 0).toBe(key);
  });

  it('is shared by few of fifty thousand pairs', () => {
    const keys = new Set<number>();
    for (let a = 0; a < 50_000; a++) keys.add(featureKey(1, 0x4e00 + (a % 20_000), 0x4e00 + (a >> 3), 0));
    expect(keys.size).toBeGreaterThan(49_990);
  });
});
