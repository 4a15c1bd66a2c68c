// A marked text shows every word once, with what was found in it.
import { describe, expect, it } from 'vitest';
import { type MarkedSource, markedText } from '../../src/views/marked-text.js';

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
    expect(markup).toContain('class="r-problem problem" title="问题 · 问题：类:party-records"');
  });

  it('marks a figure inside a sentence without losing the role of the sentence', () => {
    expect(markup).toContain('<span class="r-problem figure" title="问题 · 数字">9%</span>');
  });

  it('gives each sentence its role', () => {
    expect(markup).toContain('<span class="r-closing" title="结尾">完。</span>');
  });
});
