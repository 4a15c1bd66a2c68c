// The sample corpus says what was planted in it; the tables of the batch have to show it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPlantedTruth, type PlantedTruth, type TruthCheck } from '../benchmarks/planted-truth.js';
import { readReports } from '../src/corpus/read-reports.js';
import { analyzer } from '../src/workflow/analyzer.js';
import { scoreReports } from '../src/workflow/score-reports.js';
import type { ScoreResult } from '../src/workflow/score-result.js';

const sample = fileURLToPath(new URL('../corpora/sample', import.meta.url));
const truth = JSON.parse(readFileSync(`${sample}/truth.json`, 'utf8')) as PlantedTruth;

let result: ScoreResult;
let checks: ReadonlyMap<string, TruthCheck>;

beforeAll(async () => {
  result = await scoreReports(sample, { workers: 1 });
  const found = checkPlantedTruth(
    truth,
    result.tables as ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>,
  );
  checks = new Map(found.map((check) => [check.kind, check]));
});

describe('the tables of the sample corpus', () => {
  it('come from every file of it', () => {
    expect(result.counts).toMatchObject({ inputs: 60, rejected: 0 });
  });

  it.each([
    'group',
    'common',
    'restated',
    'shared',
    'template',
    'measure kept',
    'measure dropped',
    'tension',
    'no concrete fact',
    'masked only',
    'said by itself only',
  ])('show every planted truth of the kind “%s”', (kind) => {
    expect(checks.get(kind)!.planted).toBeGreaterThan(0);
    expect(checks.get(kind)!.missing).toEqual([]);
  });

  // Statements and what rests on single statements: a floor against getting worse, not a claim of perfection.
  it.each([
    ['problem', 0.98],
    ['recurrence', 0.85],
    ['said by the superior only', 0.85],
  ])('show at least the known share of the kind “%s”', (kind, floor) => {
    const { planted, missing } = checks.get(kind)!;
    expect(1 - missing.length / planted).toBeGreaterThanOrEqual(floor);
  });

  it('put every problem found in the right area four times of five or more', () => {
    const planted = [...truth.problems, ...truth.otherProblems].filter(({ lead }) => lead !== true);
    const rows = result.tables.get('problems')!;
    const matched = planted.flatMap((item) => {
      const row = rows.find(
        ({ file, text }) =>
          file === item.file && (String(text).includes(item.text) || item.text.includes(String(text))),
      );
      return row === undefined
        ? []
        : [row.category === item.category || String(row.also).split(';').includes(item.category)];
    });
    expect(matched.filter(Boolean).length / matched.length).toBeGreaterThan(0.8);
  });
});

describe('the notices', () => {
  it('name the model text that was given a new date, and no other report', async () => {
    const analyse = analyzer();
    const reports = await readReports(`${sample}/reports`);
    const contradicted = reports.filter((report) =>
      analyse(report).notices.some(({ code }) => code === 'year-contradicted'),
    );
    expect(contradicted.map(({ file }) => `reports/${file}`)).toEqual(truth.redated.map(({ file }) => file));
  });
});
