// Back to the text as decoded: stray spaces, joined lines, and one object for one finding.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, rawBoilerplate, rawFinder } from '../../src/profile/raw-findings.js';
import { makeDocument } from './make-document.js';

const { document, found } = makeDocument(
  [
    { text: '党费收　缴不规范。', role: 'problem' },
    { text: '狠　抓落实。', role: 'plan', boilerplate: true },
  ],
  { problems: [{ text: '党费收缴不规范' }], slogans: [{ text: '抓落实' }] },
);

describe('rawFinder', () => {
  it.each([
    ['around a stray space', 'problems', { start: 0, end: 8, text: '党费收　缴不规范' }],
    ['after stray spaces', 'slogans', { start: 12, end: 15, text: '抓落实' }],
  ] as const)('puts a finding back %s', (_name, list, expected) => {
    expect(rawFinder(document.clean)(found)[list][0]).toMatchObject(expected);
  });

  it('gives the same object for the same finding', () => {
    const rawOf = rawFinder(document.clean);
    const whole = rawOf(found);
    const part = rawOf({ ...found, slogans: [] });
    expect(part.problems[0]).toBe(whole.problems[0]);
  });

  it('leaves the findings it was given alone', () => {
    rawFinder(document.clean)(found);
    expect(found.problems[0]).toMatchObject({ start: 0, end: 7, text: '党费收缴不规范' });
  });

  it('quotes what stands at the offsets, wherever the spaces are', () => {
    const sign = fc.constantFrom('党', '费', '　');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 12 }), fc.nat(11), fc.nat(11), (signs, a, b) => {
        const raw = signs.join('');
        const made = makeDocument([{ text: raw }]).document.clean;
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(start < end && end <= made.text.length);
        const quoted = quote(made, start, end);
        expect(quoted.text).toBe(raw.slice(quoted.start, quoted.end));
        expect(quoted.text.replaceAll('　', '')).toBe(made.text.slice(start, end));
        expect(quoted.text.startsWith('　') || quoted.text.endsWith('　')).toBe(false);
      }),
    );
  });
});

describe('rawBoilerplate', () => {
  it('quotes the flagged sentences with role, score and reasons', () => {
    const judgements = found.judgements.map((judgement) => ({ ...judgement, reasons: ['stock-verb:狠抓'] }));
    expect(rawBoilerplate(document, judgements)).toEqual([
      {
        finding: 'boilerplate',
        start: 10,
        end: 16,
        text: '狠　抓落实。',
        sentence: 1,
        organization: null,
        role: 'plan',
        score: 0.9,
        evidence: 'none',
        reasons: ['stock-verb:狠抓'],
      },
    ]);
  });
});
