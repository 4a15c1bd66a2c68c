// Build step: compiles the dictionaries and the background beside the sources into dist/data and unpacks the models, so that start-up only reads.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiledBackground } from './background-file.js';
import { compileCodebook } from './codebook.js';
import { compiledModelBytes } from './compiled-model.js';
import { readModelBytes, unpackModel } from './model-file.js';
import { readCodebook } from './read-codebook.js';
import { codebookBytes } from './stored-codebook.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

readCodebook(`${root}dictionaries`).then(
  (source) => {
    mkdirSync(`${root}dist/data`, { recursive: true });
    writeFileSync(
      `${root}dist/data/codebook.bin`,
      codebookBytes(compileCodebook(source.tables, source.hash)),
    );
    writeFileSync(
      `${root}dist/data/background.bin`,
      compiledBackground(readFileSync(`${root}dictionaries/background/strings.br`)),
    );
    writeFileSync(
      `${root}dist/data/model.bin`,
      compiledModelBytes(readModelBytes(unpackModel(readFileSync(`${root}dictionaries/model/weights.br`)))),
    );
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
