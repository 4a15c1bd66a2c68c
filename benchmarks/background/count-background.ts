// Counts the background over a folder of public official texts and writes dictionaries/background/strings.br.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeBackground } from '#internal/codebook/background-file.js';
import type { Codebook } from '#internal/codebook/codebook.js';
import { defaultCodebook } from '#internal/codebook/default-codebook.js';
import { companyOf } from '#internal/survey/background-company.js';
import { stockIn } from '#internal/survey/background-stock.js';
import { countStrings } from '#internal/survey/background-strings.js';
import { chooseStrings } from './choose-strings.js';
import { readReference } from './read-reference.js';
import { referenceCorpus } from './reference-corpus.js';

const LIMITS = {
  shortest: 4,
  longest: 16,
  fewestBodies: 8,
  fewestYearGroups: 3,
  /** Terms of office, and halves of them where texts are many. */
  groups: [1921, 1978, 1993, 2003, 2013, 2015, 2017, 2019, 2022],
  leastCohesion: 3,
  leastFreedom: 1.5,
};

function run(folder: string, codebook: Codebook): void {
  const corpus = referenceCorpus(readReference(folder));
  const company = companyOf(corpus, (text) => stockIn(codebook, text, ['slogans']));
  const counted = countStrings(corpus, company, LIMITS);
  const chosen = chooseStrings(counted, (string) => {
    const covered = stockIn(codebook, string, ['slogans', 'formulas']);
    return covered.reduce((sum, mark) => sum + mark, 0) / string.length;
  });
  const target = fileURLToPath(new URL('../../../dictionaries/background/', import.meta.url));
  mkdirSync(target, { recursive: true });
  const bytes = encodeBackground(chosen);
  writeFileSync(`${target}strings.br`, bytes);
  const phrases = chosen.filter(({ setPhrase }) => setPhrase).length;
  console.log(
    `${corpus.years.length} texts, ${corpus.bodySizes.reduce((sum, size) => sum + size, 0)} characters, ${counted.length} strings counted, ${chosen.length} kept, ${phrases} of them set phrases, ${bytes.length} bytes`,
  );
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'Usage: node build/benchmarks/background/count-background.js FOLDER (texts with index.jsonl)',
  );
  process.exitCode = 2;
} else run(folder, defaultCodebook());
