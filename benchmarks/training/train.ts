// Trains the models that ship with the library and writes them to dictionaries/model; with --validate it checks them instead.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultCodebook } from '#internal/codebook/default-codebook.js';
import { packModel } from '#internal/codebook/model-file.js';
import { listedRoleSorts } from '#internal/document/role-features.js';
import { listedClauseSorts } from '#internal/findings/clause-features.js';
import { listedStatementSorts } from '#internal/findings/statement-features.js';
import type { MarkedDocument } from '../accuracy/read-marked-text.js';
import { readTraining } from '../accuracy/read-training.js';
import { type Reading, unseenReading, validationLines } from './cross-validation.js';
import { type Folds, handFolds, sectorFolds } from './folds.js';
import { settings, type TrainingSettings } from './settings.js';
import { modelTrainer } from './train-models.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const codebook = defaultCodebook();
/** Parts into which sectors are divided. */
const PARTS = 5;

/** The same without anything that comes from rules and dictionaries. */
const wordsOnly: TrainingSettings = {
  ...settings,
  roles: { ...settings.roles, ruleShare: 0, most: 100 },
  statements: {
    ...settings.statements,
    bonus: { category: 0, mode: 0, locus: 0 },
    decisiveBonus: 0,
    firmBonus: 0,
  },
  skipped: [...listedRoleSorts, ...listedClauseSorts, ...listedStatementSorts],
};

/** What was trained on, so that it can be told whether weights belong to the texts at hand. */
function trainedOn(documents: readonly MarkedDocument[]): Readonly<Record<string, string | number>> {
  const digest = createHash('sha256');
  for (const { id, text, units } of documents) digest.update(JSON.stringify([id, text, units]));
  return {
    texts: documents.length,
    units: documents.reduce((sum, { units }) => sum + units.length, 0),
    problems: documents.reduce(
      (sum, { units }) => sum + units.reduce((n, unit) => n + unit.problems.length, 0),
      0,
    ),
    sha256: digest.digest('hex'),
    codebook: codebook.hash,
  };
}

function train(documents: readonly MarkedDocument[]): void {
  const trainer = modelTrainer(documents, sectorFolds(documents, PARTS), codebook, settings);
  const file = { trained: trainedOn(documents), ...trainer.train(() => true) };
  const packed = packModel(file);
  const folder = join(root, 'dictionaries/model');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'weights.br'), packed);
  console.log(JSON.stringify(file.trained));
  for (const { name, keys, classes } of file.models)
    console.log(`${name}: ${keys.length} features, ${classes.length} classes`);
  console.log(`${packed.length} bytes`);
}

function validate(documents: readonly MarkedDocument[]): void {
  const rules: Reading = { name: 'rules alone', modelFor: () => undefined };
  const parted: readonly (readonly [string, Folds])[] = [
    ['Sectors left out', sectorFolds(documents, PARTS)],
    ['Hands left out', handFolds(documents)],
  ];
  for (const [title, folds] of parted) {
    const readings = [
      rules,
      unseenReading('model alone', modelTrainer(documents, folds, codebook, wordsOnly), folds),
      unseenReading('both', modelTrainer(documents, folds, codebook, settings), folds),
    ];
    console.log(`\n${title} (${folds.count} parts)\n`);
    console.log(validationLines(documents, codebook, readings).join('\n'));
  }
}

const { documents, faults } = readTraining(join(root, 'corpora/training'));
for (const fault of faults) console.error(fault);
if (process.argv.includes('--validate')) validate(documents);
else train(documents);
