// Tasks come back in order, a worker that dies costs its task only, and no thread is left behind.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { mapInWorkers } from '../../src/workflow/worker-pool.js';

const folder = mkdtempSync(join(tmpdir(), 'shuzhi-pool-'));
const file = join(folder, 'worker.mjs');
// Squares numbers, the larger the sooner; dies on 13, throws on 7.
writeFileSync(
  file,
  `import { parentPort } from 'node:worker_threads';
parentPort.on('message', (task) => {
  if (task === null) return parentPort.close();
  if (task === 13) process.exit(3);
  if (task === 7) throw new Error('seven');
  setTimeout(() => parentPort.postMessage(task * task), Math.max(0, 20 - task));
});`,
);
const script = pathToFileURL(file);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (tasks: readonly number[], workers: number): Promise<readonly unknown[]> => {
  const outcomes: unknown[] = [];
  for await (const outcome of mapInWorkers<number, number>(tasks, { script, workerData: null, workers }))
    outcomes.push(outcome);
  return outcomes;
};

describe('mapInWorkers', () => {
  it.each([1, 2, 3, 8])('gives results in the order of the tasks with %i workers', async (workers) => {
    const tasks = Array.from({ length: 20 }, (_, i) => i).filter((task) => task !== 7 && task !== 13);
    expect(await run(tasks, workers)).toEqual(tasks.map((task) => ({ result: task * task })));
  });

  it('gives nothing for no tasks', async () => {
    expect(await run([], 2)).toEqual([]);
  });

  it('says why a worker died, and goes on with the others', async () => {
    expect(await run([1, 13, 2, 7, 3], 2)).toEqual([
      { result: 1 },
      { crash: 'exit 3' },
      { result: 4 },
      { crash: 'seven' },
      { result: 9 },
    ]);
  });

  it('goes through more tasks than it lets wait', async () => {
    const tasks = Array.from({ length: 100 }, (_, i) => i + 100);
    expect(await run(tasks, 2)).toHaveLength(100);
  });

  it('ends its workers when the caller stops early', async () => {
    const outcomes = mapInWorkers<number, number>([1, 2, 3, 4], { script, workerData: null, workers: 2 });
    expect(await outcomes.next()).toEqual({ done: false, value: { result: 1 } });
    expect(await outcomes.return(undefined)).toEqual({ done: true, value: undefined });
  });
});
