// Looks for the phrases of a folder of dated texts, prints when some well-known ones rose, and writes benchmarks/phrases.md.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { phrases } from 'shuzhi';
import { markdownTable } from './accuracy/markdown.js';
import { readReference } from './background/read-reference.js';
import { type Expected, expectedRows, expectedTitles, phraseReport } from './phrases/phrase-report.js';

/** First years in the texts measured. */
const EXPECTED: readonly Expected[] = [
  { phrase: '四个现代化', first: 1978 },
  { phrase: '三个代表', first: 2001 },
  { phrase: '科学发展观', first: 2004 },
  { phrase: '四个意识', first: 2016 },
  { phrase: '高质量发展', first: 2017 },
  { phrase: '两个维护', first: 2019 },
];

/** More than the texts hold, so that all are read. */
const LIMIT = 50_000_000;

async function run(folder: string): Promise<void> {
  const texts = readReference(folder);
  const began = process.cpuUsage();
  const rows = await phrases(
    texts.map(({ file, year, text }) => ({ id: file, text, ...(year === null ? {} : { year }) })),
    { limit: LIMIT },
  );
  const { user, system } = process.cpuUsage(began);
  const effort = {
    texts: texts.length,
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1000,
  };
  const found = expectedRows(rows, EXPECTED);
  console.log(markdownTable(expectedTitles, found));
  console.log(
    `${rows.length} phrases, ${effort.seconds.toFixed(0)} s of processor time, ${effort.megabytes.toFixed(0)} MB`,
  );
  const page = phraseReport(new Date().toISOString().slice(0, 10), rows, EXPECTED, effort);
  writeFileSync(fileURLToPath(new URL('../../benchmarks/phrases.md', import.meta.url)), page);
  if (found.some((row) => row.at(-1) !== 'met')) process.exitCode = 1;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run bench:phrases -- FOLDER (texts with index.jsonl)');
  process.exitCode = 2;
} else await run(folder);
