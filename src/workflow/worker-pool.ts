// Runs tasks in worker threads and hands the results back in the order of the tasks.
import type { Worker } from 'node:worker_threads';
import { nodeWorkers } from '../base/node-modules.js';

/** What became of a task: its result, or why its worker died. */
export type TaskOutcome<Result> = { readonly result: Result } | { readonly crash: string };

/** How a pool runs. */
export interface WorkerPoolOptions {
  /** Module each worker runs; it answers every task message with one result message. */
  readonly script: URL;
  /** Handed to every worker at its start. */
  readonly workerData: unknown;
  /** Number of workers, 1 or more. */
  readonly workers: number;
}

/** Tasks given out beyond the oldest unfinished one: bounds what waits in memory when one task is slow. */
const WINDOW_PER_WORKER = 16;

/**
 * Maps tasks to results. The iterator yields outcomes in task order, whatever the number of workers; a worker that
 * dies costs its task only and is replaced. Workers end when the iteration ends, never in the middle of a task.
 */
export async function* mapInWorkers<Task, Result>(
  tasks: readonly Task[],
  options: WorkerPoolOptions,
): AsyncGenerator<TaskOutcome<Result>> {
  const pool = new Pool<Task, Result>(tasks, options);
  try {
    for (let index = 0; index < tasks.length; index++) {
      yield await pool.outcome(index);
    }
  } finally {
    await pool.close();
  }
}

/** A place for one worker: null until it has a task and after it died; `task` is the one it is at, -1 while idle. */
interface Slot {
  worker: Worker | null;
  task: number;
}

class Pool<Task, Result> {
  private readonly outcomes = new Map<number, TaskOutcome<Result>>();
  private readonly slots: Slot[] = [];
  private next = 0;
  private wanted = 0;
  private closing = false;
  private arrived: () => void = () => {};

  constructor(
    private readonly tasks: readonly Task[],
    private readonly options: WorkerPoolOptions,
  ) {
    const count = Math.min(options.workers, tasks.length);
    for (let i = 0; i < count; i++) this.slots.push({ worker: null, task: -1 });
    this.feed();
  }

  async outcome(index: number): Promise<TaskOutcome<Result>> {
    this.wanted = index;
    this.feed();
    while (!this.outcomes.has(index)) {
      await new Promise<void>((resolve) => {
        this.arrived = resolve;
      });
    }
    const outcome = this.outcomes.get(index)!;
    this.outcomes.delete(index);
    return outcome;
  }

  async close(): Promise<void> {
    this.closing = true;
    const workers = this.slots.flatMap(({ worker }) => (worker === null ? [] : [worker]));
    const ends = workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
    for (const worker of workers) worker.postMessage(null);
    await Promise.all(ends);
  }

  private workerOf(slot: Slot): Worker {
    if (slot.worker !== null) return slot.worker;
    const worker = new (nodeWorkers().Worker)(this.options.script, { workerData: this.options.workerData });
    let fault = '';
    worker.on('message', (result: Result) => this.settle(slot, { result }));
    worker.on('error', (error: unknown) => {
      fault = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', (code) => {
      slot.worker = null;
      if (!this.closing && slot.task >= 0)
        this.settle(slot, { crash: fault === '' ? `exit ${code}` : fault });
    });
    slot.worker = worker;
    return worker;
  }

  private settle(slot: Slot, outcome: TaskOutcome<Result>): void {
    this.outcomes.set(slot.task, outcome);
    slot.task = -1;
    this.feed();
    this.arrived();
  }

  private feed(): void {
    const limit = this.wanted + WINDOW_PER_WORKER * this.slots.length;
    for (const slot of this.slots) {
      if (slot.task >= 0 || this.next >= this.tasks.length || this.next > limit) continue;
      slot.task = this.next;
      this.workerOf(slot).postMessage(this.tasks[this.next]);
      this.next += 1;
    }
  }
}
