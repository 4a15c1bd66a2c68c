// The background: the longest recurring string at each place, its compact form, and the list that ships with the library.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultBackground } from '../../src/codebook/background.js';
import {
  type BackgroundString,
  decodeBackground,
  encodeBackground,
} from '../../src/codebook/background-file.js';

const strings: readonly BackgroundString[] = [
  { string: '坚持从实际出发', texts: 31, setPhrase: true },
  { string: '从实际出发', texts: 90, setPhrase: false },
  { string: '从实际出发谋划工作', texts: 9, setPhrase: false },
  { string: '不断推向前进', texts: 40, setPhrase: true },
];
const background = decodeBackground(encodeBackground(strings));

const places: readonly (readonly [text: string, ...found: string[]])[] = [
  ['', ''],
  ['从实际', ''],
  ['要从实际出发，把工作做好。', '从实际出发'],
  ['坚持从实际出发。', '坚持从实际出发', '从实际出发'],
  ['从实际出发谋划工作和生活', '从实际出发谋划工作'],
  ['从实际出发谋划', '从实际出发'],
  ['把事业不断推向前进', '不断推向前进'],
  ['不断推向前', ''],
];

describe('a background', () => {
  it.each(places)('finds in “%s” the longest string at each place', (text, ...found) => {
    const hits = background.find(text).map(({ start, end }) => text.slice(start, end));
    expect(hits).toEqual(found.filter((string) => string !== ''));
  });

  it('says of each occurrence how many texts have the string and whether it is a set phrase', () => {
    expect(background.find('坚持从实际出发')).toEqual([
      { start: 0, end: 7, texts: 31, setPhrase: true },
      { start: 2, end: 7, texts: 90, setPhrase: false },
    ]);
  });

  it('finds what comparing every string at every place finds', () => {
    const unit = fc.constantFrom('党', '的', '建', '设');
    const word = fc.string({ unit, minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 20 }),
        fc.string({ unit, maxLength: 40 }),
        (words, text) => {
          const built = decodeBackground(
            encodeBackground(words.map((string, texts) => ({ string, texts: texts + 1, setPhrase: false }))),
          );
          const naive = Array.from(text, (_, at) =>
            words
              .filter((string) => text.startsWith(string, at))
              .reduce((longest, string) => (string.length > longest.length ? string : longest), ''),
          );
          const found = Array.from(text, () => '');
          for (const { start, end } of built.find(text)) found[start] = text.slice(start, end);
          expect(found).toEqual(naive);
        },
      ),
    );
  });

  it('refuses strings too short to be looked up', () => {
    expect(() => encodeBackground([{ string: '党建', texts: 9, setPhrase: false }])).toThrow(RangeError);
  });
});

describe('the background that ships with the library', () => {
  it('is read once and holds a few thousand strings', () => {
    expect(defaultBackground()).toBe(defaultBackground());
    expect(defaultBackground().size).toBeGreaterThan(2000);
  });

  it.each([
    ['全面贯彻党的教育方针', true],
    ['党的路线方针政策', true],
    ['困难和挑战', false],
  ])('knows %s (a set phrase: %s)', (string, setPhrase) => {
    const whole = defaultBackground()
      .find(string)
      .find(({ start, end }) => start === 0 && end === string.length);
    expect(whole?.setPhrase).toBe(setPhrase);
    expect(whole!.texts).toBeGreaterThanOrEqual(8);
  });

  it.each(['党费收缴记录', '今年新建停车场', '召开会议'])('does not know %s', (text) => {
    expect(defaultBackground().find(text)).toEqual([]);
  });
});
