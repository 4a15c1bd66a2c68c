// Importing the library costs nobody anything: it prints nothing, changes nothing, and leaves nothing running.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const library = new URL('../../dist/bundle/index.js', import.meta.url).href;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a module that can see the library; resolves to what it printed. */
function run(code: string): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const script = `import { setTimeout as wait } from 'node:timers/promises';\n${code}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

describe('importing the library', () => {
  it('prints nothing and ends by itself', () => {
    expect(run(`await import(${JSON.stringify(library)});`)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('leaves environment, globals and prototypes as they were, also after a text was analysed', () => {
    const code = `
const state = () => JSON.stringify([
  Object.entries(process.env).sort(),
  Reflect.ownKeys(globalThis).map(String).sort(),
  [Object, Array, String, RegExp, Map].map((type) => Reflect.ownKeys(type.prototype).map(String).sort()),
  process.listenerCount('uncaughtException'), process.listenerCount('unhandledRejection'), process.exitCode ?? null,
]);
const before = state();
const { analyzer, survey, heatmap } = await import(${JSON.stringify(library)});
const { profiles } = analyzer()({ id: '甲', text: '一、存在问题\\n支部组织生活不规范。' });
survey(profiles).matrix({ voice: 'self' });
process.stdout.write(String(state() === before));`;
    expect(run(code)).toEqual({ status: 0, stdout: 'true', stderr: '' });
  });

  it('gives exactly the documented door, each name of a kind one can use', () => {
    const code = `
const library = await import(${JSON.stringify(library)});
process.stdout.write(Object.keys(library).sort().join(' '));`;
    const names = run(code).stdout.split(' ');
    expect(names).toEqual(
      expect.arrayContaining(['ShuzhiError', 'analyzer', 'heatmap', 'readReports', 'scoreReports', 'survey']),
    );
    expect(names).not.toContain('default');
  });
});
