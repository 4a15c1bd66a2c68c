// Prints for every kind of planted truth of the sample corpus how much of it has its row in the tables.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scoreReports } from 'shuzhi';
import { checkPlantedTruth, type PlantedTruth } from './planted-truth.js';

const sample = fileURLToPath(new URL('../../corpora/sample', import.meta.url));
const truth = JSON.parse(readFileSync(`${sample}/truth.json`, 'utf8')) as PlantedTruth;
const { tables } = await scoreReports(sample, { workers: 1 });

let missed = 0;
for (const { kind, planted, missing } of checkPlantedTruth(truth, tables)) {
  missed += missing.length;
  console.log(`${kind.padEnd(28)} ${planted - missing.length} of ${planted}`);
  if (kind !== 'problem') for (const name of missing) console.log(`    no row: ${name}`);
}
console.log(`${missed} without a row`);
