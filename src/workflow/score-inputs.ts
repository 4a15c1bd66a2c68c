// Scores a list of inputs, in this thread or in several, and yields the outcomes in the order of the list.
import { type Codebook, sourceOf } from '../codebook/codebook.js';
import type { Input } from '../corpus/input.js';
import type { CheckedReadOptions } from '../corpus/read-options.js';
import type { Rejection } from '../corpus/read-outcome.js';
import type { AnalysisWorkerData } from './analysis-worker.js';
import { inputScorer } from './input-scorer.js';
import type { ScoreReadingOptions } from './score-reading.js';
import type { ScoredInput } from './scored-input.js';
import { mapInWorkers } from './worker-pool.js';

/** How a list of inputs is scored. */
export interface ScoreInputsOptions {
  readonly codebook: Codebook;
  /** Whether `codebook` is the default one, which workers load themselves. */
  readonly isDefault: boolean;
  readonly reading: CheckedReadOptions;
  readonly scoring: ScoreReadingOptions;
  readonly workers: number;
  readonly onProgress: (done: number, total: number, file: string) => void;
}

/** Yields what became of each input; a table gives as many outcomes as it has rows. */
export async function* scoreInputs(
  listed: readonly (Input | Rejection)[],
  options: ScoreInputsOptions,
): AsyncGenerator<ScoredInput> {
  const inputs = listed.filter((item): item is Input => !('outcome' in item));
  const scored = options.workers > 1 ? inWorkers(inputs, options) : here(inputs, options);
  let done = 0;
  try {
    for (const item of listed) {
      if ('outcome' in item) yield item;
      else {
        const { value } = await scored.next();
        yield* value ?? [];
      }
      done += 1;
      options.onProgress(done, listed.length, item.file);
    }
  } finally {
    // Ends the workers, also where the caller stops early.
    await scored.return(undefined);
  }
}

async function* here(
  inputs: readonly Input[],
  { codebook, reading, scoring }: ScoreInputsOptions,
): AsyncGenerator<readonly ScoredInput[], undefined> {
  const score = inputScorer(codebook, reading, scoring);
  for (const input of inputs) yield await score(input);
}

async function* inWorkers(
  inputs: readonly Input[],
  { codebook, isDefault, reading, scoring, workers }: ScoreInputsOptions,
): AsyncGenerator<readonly ScoredInput[], undefined> {
  const workerData: AnalysisWorkerData = {
    codebook: isDefault ? null : sourceOf(codebook),
    reading,
    scoring,
  };
  const script = new URL('./analysis-worker.js', import.meta.url);
  const outcomes = mapInWorkers<Input, readonly ScoredInput[]>(inputs, { script, workerData, workers });
  let index = 0;
  for await (const outcome of outcomes) {
    const { file } = inputs[index]!;
    index += 1;
    yield 'result' in outcome ? outcome.result : [crashed(file, outcome.crash)];
  }
}

function crashed(file: string, reason: string): Rejection {
  return {
    outcome: 'rejected',
    file,
    code: 'CRASHED',
    place: null,
    reason: `处理线程在此文件上退出：${reason} · the thread ended on this file: ${reason}`,
  };
}
