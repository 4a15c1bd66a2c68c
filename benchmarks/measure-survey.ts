// Measures the comparison statistics on the sample corpus and on simulated surveys, prints every bar and writes benchmarks/survey.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyzer, readReports, scoreReports } from 'shuzhi';
import type { PlantedTruth, TruthTables } from './planted-truth.js';
import { groupBars, largeBars, nullBars } from './survey/cluster-bars.js';
import { chanceBars, foundBars } from './survey/recurrence-bars.js';
import { sampleBars } from './survey/sample-bars.js';
import { type SurveyBenchOptions, surveyBenchOptions, WHOLE } from './survey/survey-options.js';
import { type BarGroup, barTable, surveyReport } from './survey/survey-report.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = join(root, 'corpora/sample');

async function sampleGroup(): Promise<BarGroup> {
  const truth = JSON.parse(readFileSync(join(sample, 'truth.json'), 'utf8')) as PlantedTruth;
  const { tables } = await scoreReports(sample, { workers: 1 });
  const analyse = analyzer();
  const contradicted: string[] = [];
  for (const report of await readReports(sample)) {
    if (!analyse(report).notices.some(({ code }) => code === 'year-contradicted')) continue;
    contradicted.push(report.file!);
  }
  return {
    title: 'The sample corpus',
    about:
      'What was planted in `corpora/sample` (`truth.json`) and what the tables show of it. A measure planted counts as kept if one of its rows in the ledger says so, as dropped if one does and none says kept or restated.',
    bars: sampleBars(truth, tables as TruthTables, contradicted),
  };
}

async function measure({ tables, date }: SurveyBenchOptions): Promise<boolean> {
  const progress = (done: string): void => void process.stderr.write(`${done}\n`);
  const groups: BarGroup[] = [];
  const add = (group: BarGroup): void => {
    groups.push(group);
    console.log(`\n${group.title}\n\n${barTable(group.bars)}`);
  };
  add(await sampleGroup());
  add({
    title: 'Recurrence',
    about:
      'Simulated surveys of 40 organisations × 25 categories. Under independence every presence is drawn for itself; a cell is a base rate with a number of periods. A pair is an organisation and a category; `recurs` is the column of recurrence.csv.',
    bars: [...chanceBars(10), ...foundBars(40)],
  });
  add({
    title: 'Clusters that are there',
    about:
      'Simulated tables of 40 organisations, 12 mentions each, in three groups that mention four of 25 categories, drawn for each group, six times as often. Categories else are alike (even), fall like 1 ÷ rank (falling), or are drawn (Dirichlet); in the last two a group may differ on categories hardly anybody mentions. The bar is on the first.',
    bars: groupBars(Math.min(100, Math.ceil(tables / 10)), progress),
  });
  add({
    title: 'Size',
    about:
      'Every candidate k with gate, silhouette and resamples, map and members included. Processor time: what the clock shows where nothing else runs.',
    bars: largeBars(2000),
  });
  add({
    title: 'Clusters that are not there',
    about: 'Simulated tables of 40 organisations with one profile, Poisson many mentions, 12 in the mean.',
    bars: nullBars(tables, progress),
  });
  const command = `npm run bench:survey${tables === WHOLE ? '' : ` -- --tables ${tables}`}`;
  writeFileSync(join(root, 'benchmarks/survey.md'), surveyReport(date, command, groups));
  return groups.every(({ bars }) => bars.every(({ met }) => met !== false));
}

try {
  const options = surveyBenchOptions(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  if (!(await measure(options))) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
