// Measures what a user waits for: the import of the library and `annotate` of one report, start-up included.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = join(root, 'corpora/sample/reports/2022');
const report = join(
  sample,
  readdirSync(sample)
    .filter((name) => name.endsWith('.txt'))
    .sort()[0]!,
);
const RUNS = 11;

/** Wall time of `node ARGS` in milliseconds. */
function wall(args: readonly string[]): number {
  const before = process.hrtime.bigint();
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${done.status}`);
  return Number(process.hrtime.bigint() - before) / 1e6;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const show = (times: readonly number[]): string =>
  `${Math.min(...times).toFixed(0)} / ${median(times).toFixed(0)} / ${Math.max(...times).toFixed(0)}`;

const folder = mkdtempSync(join(tmpdir(), 'shuzhi-start-'));
const empty = join(folder, 'empty.mjs');
const importing = join(folder, 'import.mjs');
writeFileSync(empty, '');
writeFileSync(
  importing,
  `import ${JSON.stringify(new URL('../../dist/bundle/index.js', import.meta.url).href)};\n`,
);

const times = { empty: [] as number[], import: [] as number[], annotate: [] as number[] };
for (let run = 0; run < RUNS; run++) {
  times.empty.push(wall([empty]));
  times.import.push(wall([importing]));
  times.annotate.push(wall([join(root, 'dist/bundle/cli.js'), 'annotate', report]));
}

const probe = `const before = JSON.stringify(process.env);
import('shuzhi').then(() => { if (JSON.stringify(process.env) !== before) process.exit(9) })`;
const printed = execFileSync(process.execPath, ['-e', probe], { cwd: root, encoding: 'utf8' });
rmSync(folder, { recursive: true, force: true });

const above = median(times.import) - median(times.empty);
console.log(
  `node ${process.version}, ${RUNS} interleaved runs, milliseconds of wall time (minimum / median / maximum)`,
);
console.log(`empty script          ${show(times.empty)}`);
console.log(
  `import of the library ${show(times.import)}   ${above.toFixed(0)} above the empty script (bar: 80)`,
);
console.log(`annotate one report   ${show(times.annotate)}   (bar: 500)`);
console.log(`bytes on standard output at import: ${printed.length} (bar: 0); process.env unchanged: yes`);
if (above > 80 || median(times.annotate) > 500 || printed.length > 0) process.exitCode = 1;
