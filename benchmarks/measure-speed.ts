// Measures speed on the sample corpus, rivals in turn in one process: the complete analysis, segmenters, and nodejieba raw where it is there.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyzer, defaultCodebook, segmenter } from 'shuzhi';

const folder = fileURLToPath(new URL('../../corpora/sample', import.meta.url));
const files = (readdirSync(folder, { recursive: true }) as readonly string[])
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(folder, name));
/** Every rival reads and decodes the files itself, so that what is compared is the whole way from the disk. */
function read(file: string): string {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : text;
}
const characters = files.reduce((sum, file) => sum + read(file).length, 0);
const WARM_UP = 12;
const PASSES = 15;

interface Rival {
  readonly name: string;
  readonly run: (text: string) => void;
}

const analyse = analyzer();
const own = segmenter(defaultCodebook());
const intl = new Intl.Segmenter('zh', { granularity: 'word' });
const rivals: Rival[] = [
  { name: 'complete analysis', run: (text) => void analyse({ id: 'a', text }) },
  { name: 'own segmenter, offsets', run: (text) => void own.segment(text) },
  { name: 'Intl.Segmenter', run: (text) => void [...intl.segment(text)].length },
];
try {
  const native = createRequire(import.meta.url)('nodejieba') as { cut(text: string): readonly string[] };
  native.cut('');
  // Behind the analysis, so that the two that are compared take turns.
  rivals.splice(1, 0, { name: 'nodejieba.cut', run: (text) => void native.cut(text) });
} catch {
  console.log('nodejieba is not installed: left out');
}

const times = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
// The first passes warm up; the rivals take turns, so that all meet the same machine.
for (let pass = -WARM_UP; pass < PASSES; pass++) {
  for (const { name, run } of rivals) {
    const before = process.cpuUsage().user;
    for (const file of files) run(read(file));
    if (pass >= 0) times.get(name)!.push((process.cpuUsage().user - before) / 1000);
  }
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const shown = (values: readonly number[], digits: number): string => {
  const [first, middle, last] = [values[0]!, values[values.length >> 1]!, values.at(-1)!];
  return [first, middle, last].map((value) => value.toFixed(digits)).join(' / ');
};
const analysis = times.get('complete analysis')!;
console.log(
  `node ${process.version}; ${files.length} files, ${characters} characters; CPU time of ${PASSES} passes, reading included`,
);
console.log(
  `${''.padEnd(24)} ms min / median / max    Mch/s   complete analysis is … times as fast, min / median / max`,
);
for (const [name, values] of times) {
  const ordered = sorted(values);
  const speed = characters / ordered[ordered.length >> 1]! / 1000;
  const ratios = sorted(values.map((value, pass) => value / analysis[pass]!));
  console.log(
    `${name.padEnd(24)} ${shown(ordered, 0).padEnd(22)} ${speed.toFixed(2).padStart(7)}   ${shown(ratios, 2)}`,
  );
}
