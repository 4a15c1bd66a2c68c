// A marked text shows every word once, with what was found in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedSource, markedText } from '../../src/views/marked-text.js';
import { statementAnchor } from '../../src/views/page-anchors.js';
import { textOf } from './scan-tags.js';

const text = '存在问题：\n部分党支部党费收缴不规范，收缴率只有8<9%。\n完。';
const span = (words: string): { start: number; end: number; text: string } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const sentence = (words: string, role: string) => ({ ...span(words), role });

const source = {
  report: { id: 'a', text },
  sentences: [
    sentence('存在问题：', 'problem'),
    sentence('部分党支部党费收缴不规范，收缴率只有8<9%。', 'problem'),
    sentence('完。', 'closing'),
  ],
  problems: [{ ...span('部分党支部党费收缴不规范'), category: 'party-records' }],
  slogans: [],
  figures: [{ ...span('9%'), masked: false }],
  boilerplate: [],
  named: [],
} as unknown as MarkedSource;

const markup = markedText(source, (category) => `类:${category}`).markup;

describe('markedText', () => {
  it('shows the whole text, a paragraph per line, escaped', () => {
    const plain = markup.replace(/<\/p>/g, '\n').replace(/<[^>]*>/g, '');
    expect(plain.trim()).toBe(text.replace('<', '&lt;'));
  });

  it('marks a problem with the name of its category', () => {
    expect(markup).toContain('class="r-problem problem" title="问题 · 问题：类:party-records">');
  });

  it('gives the place where a problem begins an id, once', () => {
    const anchor = statementAnchor('a', text.indexOf('部分党支部'));
    expect(markup.split(`id="${anchor}"`)).toHaveLength(2);
    expect(markup.match(/ id=/g)).toHaveLength(1);
  });

  it('marks a finding that runs over a line end in both lines', () => {
    const over = {
      ...source,
      named: [{ start: 0, end: text.indexOf('党费'), category: 'x' }],
    } as unknown as MarkedSource;
    const marked = markedText(over, String).markup;
    expect(marked.match(/named/g)!.length).toBeGreaterThanOrEqual(2);
    expect(marked.match(/<p>/g)).toHaveLength(3);
  });

  it('keeps the text whole wherever findings begin, end and overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('党', '<', '\n', '。', '&', '"', '费', '镇', ' '), { maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 8 }),
        (characters, places) => {
          const words = characters.join('');
          const spans = places.map(([start, length]) => ({
            start: Math.min(start, words.length),
            end: Math.min(start + length, words.length),
            category: 'c',
            role: 'plan',
            masked: false,
          }));
          const [a, b, c] = [spans.slice(0, 3), spans.slice(3, 5), spans.slice(5)];
          const marked = {
            report: { id: 'x', text: words },
            sentences: a,
            problems: b,
            named: c,
            slogans: a,
            figures: b,
            boilerplate: c,
          };
          const lines = markedText(marked as unknown as MarkedSource, String)
            .markup.split(/<\/?p>/)
            .filter((line) => line !== '')
            .map((line) => textOf(line));
          expect(lines).toEqual(words.split('\n').filter((line) => line.trim() !== ''));
        },
      ),
    );
  });

  it('marks a figure inside a sentence without losing the role of the sentence', () => {
    expect(markup).toContain('<span class="r-problem figure" title="问题 · 数字">9%</span>');
  });

  it('gives each sentence its role', () => {
    expect(markup).toContain('<span class="r-closing" title="结尾">完。</span>');
  });
});
