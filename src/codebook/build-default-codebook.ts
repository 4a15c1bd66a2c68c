// Build step: compiles the dictionaries beside the sources into dist/data and unpacks the models, so that start-up only reads.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { phraseTrieBytes } from '../base/phrase-trie-bytes.js';
import { compileCodebook } from './codebook.js';
import { compiledModelBytes } from './compiled-model.js';
import { readModelBytes, unpackModel } from './model-file.js';
import { packTables } from './pack-tables.js';
import { numberPhrases } from './phrase-index.js';
import { readCodebook } from './read-codebook.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

readCodebook(`${root}dictionaries`).then(
  (source) => {
    mkdirSync(`${root}dist/data`, { recursive: true });
    const { automaton } = compileCodebook(source.tables, source.hash);
    writeFileSync(
      `${root}dist/data/codebook.json`,
      JSON.stringify({
        hash: source.hash,
        rowPhrases: numberPhrases(source.tables),
        tables: packTables(source.tables),
      }),
    );
    writeFileSync(
      `${root}dist/data/model.bin`,
      compiledModelBytes(readModelBytes(unpackModel(readFileSync(`${root}dictionaries/model/weights.br`)))),
    );
    writeFileSync(`${root}dist/data/automaton.bin`, phraseTrieBytes(automaton.trie, automaton.phrases));
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
