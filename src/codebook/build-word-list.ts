// Build step, run by hand: packs jieba's dictionary file into dictionaries/segmenter/words.br.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeWordList, wordListOf } from './word-list-format.js';

/**
 * Where nodejieba brings jieba's dictionary, and where the packed list goes. Usage, after `npm run build`:
 * `node dist/codebook/build-word-list.js [jieba.dict.utf8]`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const source = process.argv[2] ?? `${root}node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8`;
const target = `${root}dictionaries/segmenter/words.br`;

const frequencyOf = new Map<string, number>();
readFileSync(source, 'utf8')
  .split('\n')
  .forEach((line, index) => {
    if (line === '') return;
    const [word, frequency] = line.split(' ');
    const value = Number(frequency);
    if (word === undefined || !Number.isInteger(value) || value < 1) {
      throw new Error(`${source}:${index + 1}: not “word frequency tag”: ${line}`);
    }
    frequencyOf.set(word, value);
  });
const bytes = encodeWordList(wordListOf(frequencyOf));
writeFileSync(target, bytes);
process.stdout.write(`${frequencyOf.size} words, ${bytes.length} bytes: ${target}\n`);
