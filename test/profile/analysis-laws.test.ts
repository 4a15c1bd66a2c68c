// Laws every analysis obeys, held on the sample corpus: quotations are slices of the text, parts add up to the whole.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/base/decode-text.js';
import type { Finding } from '../../src/findings/findings.js';
import { findingLists } from '../../src/profile/profile-parts.js';
import { analyzer } from '../../src/workflow/analyzer.js';

const folder = fileURLToPath(new URL('../../corpora/sample', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort();
const analyze = analyzer();
const analyses = files.map((file) => {
  const { text } = decodeText(readFileSync(join(folder, file)));
  return analyze({ id: file, text });
});

describe.each(analyses.map((analysis) => [analysis.report.id, analysis] as const))(
  'the analysis of %s',
  (_id, analysis) => {
    const { text } = analysis.report;
    const lists = [...findingLists, 'boilerplate'] as const;

    it('quotes the text as decoded in every finding of the document and of its profiles', () => {
      for (const list of lists) {
        for (const finding of [
          ...analysis[list],
          ...analysis.profiles.flatMap((profile): readonly Finding[] => profile[list]),
        ] as readonly Finding[]) {
          expect(text.slice(finding.start, finding.end)).toBe(finding.text);
          expect(finding.end).toBeGreaterThan(finding.start);
        }
      }
    });

    it('keeps every finding in its sentence, and sentences in order', () => {
      for (const list of lists) {
        for (const finding of analysis[list]) {
          const sentence = analysis.sentences[finding.sentence]!;
          expect(sentence.start <= finding.start && finding.start < sentence.end).toBe(true);
        }
      }
      for (let i = 1; i < analysis.sentences.length; i++) {
        expect(analysis.sentences[i]!.start).toBeGreaterThanOrEqual(analysis.sentences[i - 1]!.end);
      }
    });

    it('gives no finding to two profiles', () => {
      for (const list of lists) {
        const places = analysis.profiles.flatMap((profile) =>
          profile[list].map(({ start, end }) => `${start}-${end}`),
        );
        expect(places.length).toBeLessThanOrEqual(analysis[list].length);
      }
    });

    it('has balances that add up to the totals of their profile', () => {
      for (const { balance, scores } of analysis.profiles) {
        const sum = (key: 'chars' | 'figures' | 'maskedFigures') =>
          balance.reduce((total, line) => total + line[key], 0);
        expect([sum('chars'), sum('figures'), sum('maskedFigures')]).toEqual([
          scores.chars,
          scores.figures,
          scores.maskedFigures,
        ]);
      }
    });

    it('has shares between 0 and 1', () => {
      for (const { scores } of [analysis, ...analysis.profiles]) {
        for (const share of [
          scores.selfShare,
          scores.withCause,
          scores.withMeasure,
          scores.activityShare,
          scores.sloganShare,
          scores.boilerplateShare,
        ]) {
          if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
        }
      }
    });

    it('is safe as JSON', () => {
      expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
    });
  },
);
