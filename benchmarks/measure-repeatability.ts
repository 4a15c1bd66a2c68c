// Scores the sample corpus several ways and compares every byte: again, with two workers, in another locale and time zone, in another order.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = join(root, 'corpora/sample');
const folder = mkdtempSync(join(tmpdir(), 'shuzhi-repeat-'));

interface Variant {
  readonly name: string;
  readonly paths: readonly string[];
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const paths = ['notices', 'reports', 'reviews', 'speeches'].map((name) => join(sample, name));
const variants: readonly Variant[] = [
  { name: 'first run', paths, options: ['--workers', '1'], env: {} },
  { name: 'second run', paths, options: ['--workers', '1'], env: {} },
  { name: 'two workers', paths, options: ['--workers', '2'], env: {} },
  { name: 'paths in another order', paths: [...paths].reverse(), options: ['--workers', '1'], env: {} },
  {
    name: 'Turkish locale, Tokyo time',
    paths,
    options: ['--workers', '1'],
    env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' },
  },
];

/** Digest of every file of a result folder, by path. */
function digests(of: string): ReadonlyMap<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    named.map((file) => [
      file.slice(of.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function score(variant: Variant, index: number): ReadonlyMap<string, string> {
  const out = join(folder, String(index));
  const args = [
    join(root, 'dist/bundle/cli.js'),
    'score',
    ...variant.paths,
    '--manifest',
    join(sample, 'manifest.csv'),
    '--out',
    out,
    ...variant.options,
  ];
  const done = spawnSync(process.execPath, args, {
    env: { ...process.env, ...variant.env },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${variant.name}: exit ${done.status}\n${done.stderr}`);
  return digests(out);
}

const [first, ...others] = variants.map(score);
let different = 0;
others.forEach((digest, index) => {
  const changed = [...first!].filter(([file, hash]) => digest.get(file) !== hash).map(([file]) => file);
  const ok = changed.length === 0 && digest.size === first!.size;
  if (!ok) different += 1;
  console.log(`${ok ? 'same bytes' : `DIFFERENT (${changed.join(', ')})`}: ${variants[index + 1]!.name}`);
});
console.log(`${first!.size} files compared`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = different === 0 ? 0 : 1;
