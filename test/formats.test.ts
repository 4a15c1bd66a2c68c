// The same report gives the same findings, whatever the format it comes in.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReports } from '../src/corpus/read-reports.js';
import type { Analysis } from '../src/profile/analysis.js';
import { analyzer } from '../src/workflow/analyzer.js';

const folder = fileURLToPath(new URL('fixtures', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.startsWith('report.') && !name.endsWith('.fodt'))
  .sort();
const analyse = analyzer();
const analyses = new Map<string, Analysis>();

beforeAll(async () => {
  for (const file of files) {
    const [report] = await readReports(`${folder}/${file}`, { manifest: false });
    analyses.set(file, analyse({ id: 'one', text: report!.text }));
  }
});

const bare = (text: string): string => text.replace(/\s+/g, '');

/** What was found, without offsets, which differ where a format has other line ends. */
const found = ({
  kind,
  year,
  organization,
  problems,
  figures,
  slogans,
  measures,
  claims,
  boilerplate,
}: Analysis) => ({
  kind,
  year,
  organization,
  problems: problems.map(({ text, point, category, mode, locus, extent }) => [
    bare(text),
    point,
    category,
    mode,
    locus,
    extent,
  ]),
  figures: figures.map(({ text, value, unit, use }) => [bare(text), value, unit, use]),
  slogans: slogans.map(({ text, family }) => [bare(text), family]),
  measures: measures.map(({ text, point, category }) => [bare(text), point, category]),
  claims: claims.map(({ text, category, evidence }) => [bare(text), category, evidence]),
  boilerplate: boilerplate.map(({ text }) => bare(text)),
});

describe('one report', () => {
  it('is there in at least nine forms', () => {
    expect(files.length).toBeGreaterThanOrEqual(9);
  });

  it('holds problems, figures and measures to find', () => {
    const { problems, figures, measures } = analyses.get(files[0]!)!;
    expect([problems.length, figures.length, measures.length].every((count) => count >= 2)).toBe(true);
  });

  it.each(files)('gives the same findings as %s', (file) => {
    expect(found(analyses.get(file)!)).toEqual(found(analyses.get(files[0]!)!));
  });
});
