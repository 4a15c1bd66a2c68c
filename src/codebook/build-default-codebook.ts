// Build step: compiles the dictionaries beside the sources into dist/data, so that start-up reads one file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCodebook } from './read-codebook.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

readCodebook(`${root}dictionaries`).then(
  (source) => {
    mkdirSync(`${root}dist/data`, { recursive: true });
    writeFileSync(`${root}dist/data/codebook.json`, JSON.stringify(source));
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
