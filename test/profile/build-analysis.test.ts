// The analysis as a whole: raw offsets, true quotations, frozen, safe as JSON.
import { describe, expect, it } from 'vitest';
import { buildAnalysis } from '../../src/profile/build-analysis.js';
import { makeDocument } from './make-document.js';
import { testNamer } from './test-codebook.js';

const made = makeDocument(
  [
    { text: '【会员资料下载】', role: 'noise' },
    { text: '一年来，共开展　专题党课12　次。', role: 'achievement' },
    { text: '部分支部三会一课记　录不规范。', role: 'problem', mark: '一是' },
    { text: '深入学习贯彻，狠抓　落实。', role: 'plan', boilerplate: true },
  ],
  {
    problems: [{ text: '部分支部三会一课记录不规范', category: 'organizational-life' }],
    figures: [{ text: '12次', value: 12, level: 'activity' }],
    slogans: [{ text: '狠抓落实', since: null }],
  },
);
const analysis = buildAnalysis(made.document, made.found, testNamer);

describe('buildAnalysis', () => {
  it('quotes the text as decoded, stray spaces and all', () => {
    expect(analysis.problems.map(({ text }) => text)).toEqual(['部分支部三会一课记　录不规范']);
    expect(analysis.figures.map(({ text }) => text)).toEqual(['12　次']);
    expect(analysis.slogans.map(({ text }) => text)).toEqual(['狠抓　落实']);
  });

  it('gives every finding, sentence and fingerprint the offsets of its quotation', () => {
    const { text } = made.document.report;
    const findings = [
      ...analysis.problems,
      ...analysis.figures,
      ...analysis.slogans,
      ...analysis.boilerplate,
      ...analysis.profiles.flatMap((profile) => [...profile.problems, ...profile.boilerplate]),
    ];
    expect(findings).toHaveLength(6);
    for (const finding of findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    expect(text.slice(analysis.sentences[2]!.start, analysis.sentences[2]!.end)).toBe(
      '一是部分支部三会一课记　录不规范。',
    );
    expect(analysis.profiles[0]!.fingerprints.map(({ start, end }) => text.slice(start, end))).toContain(
      '一是部分支部三会一课记　录不规范。',
    );
  });

  it('lists the flagged sentences as boilerplate findings with their role', () => {
    expect(analysis.boilerplate).toMatchObject([
      { text: '深入学习贯彻，狠抓　落实。', role: 'plan', sentence: 3 },
    ]);
    expect(analysis.sentences.map(({ boilerplate }) => boilerplate)).toEqual([false, false, false, true]);
  });

  it('says how much noise was left out', () => {
    expect(analysis.notices.map(({ code }) => code)).toEqual(['noise-removed']);
  });

  it('is frozen all the way down, but leaves the caller’s report alone', () => {
    expect(Object.isFrozen(analysis.profiles[0]!.problems[0]!.aspects)).toBe(true);
    expect(Object.isFrozen(analysis.sentences[1])).toBe(true);
    expect(Object.isFrozen(made.document.report)).toBe(false);
  });

  it('reads the same after a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
  });

  it('drops undefined fields of the report and keeps its attributes', () => {
    const report = {
      id: 'a',
      text: made.document.report.text,
      title: undefined,
      attributes: { sector: '乡镇' },
    };
    const copy = buildAnalysis({ ...made.document, report }, made.found, testNamer).report;
    expect(Object.keys(copy).sort()).toEqual(['attributes', 'id', 'text']);
    expect(copy.attributes).toEqual({ sector: '乡镇' });
  });
});
