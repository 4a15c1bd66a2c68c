// Measures speed on the sample corpus, rivals in turn in one process: the complete analysis, the own segmenter, Intl.Segmenter, and nodejieba where it is there.
import { fileURLToPath } from 'node:url';
import { analyzer, defaultCodebook, readReports, segmenter } from 'shuzhi';

const reports = await readReports(fileURLToPath(new URL('../../corpora/sample', import.meta.url)));
const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
const PASSES = 9;

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
  const native = segmenter(defaultCodebook(), { engine: 'nodejieba' });
  rivals.push({ name: 'nodejieba', run: (text) => void native.segment(text) });
} catch {
  console.log('nodejieba is not installed: left out');
}

const times = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
// The first two passes warm up; the rivals take turns, so that all meet the same machine.
for (let pass = -2; pass < PASSES; pass++) {
  for (const { name, run } of rivals) {
    const before = process.cpuUsage().user;
    for (const { text } of reports) run(text);
    if (pass >= 0) times.get(name)!.push((process.cpuUsage().user - before) / 1000);
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const base = median(times.get('Intl.Segmenter')!);
console.log(
  `node ${process.version}; ${reports.length} reports, ${characters} characters; CPU time of ${PASSES} passes`,
);
console.log(`${''.padEnd(24)} ms min / median / max    Mch/s   times Intl.Segmenter`);
for (const [name, values] of times) {
  const shown = `${Math.min(...values).toFixed(0)} / ${median(values).toFixed(0)} / ${Math.max(...values).toFixed(0)}`;
  const speed = characters / median(values) / 1000;
  console.log(
    `${name.padEnd(24)} ${shown.padEnd(22)} ${speed.toFixed(2).padStart(7)}   ${(base / median(values)).toFixed(2)}`,
  );
}
