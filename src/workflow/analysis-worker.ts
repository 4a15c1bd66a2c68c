// A worker thread of a batch: reads, decodes and analyses one input at a time and sends back rows, never whole texts.
import { parentPort, workerData } from 'node:worker_threads';
import { codebookOf } from '../codebook/codebook.js';
import type { CodebookSource } from '../codebook/codebook-source.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import type { Input } from '../corpus/input.js';
import type { CheckedReadOptions } from '../corpus/read-options.js';
import { inputScorer } from './input-scorer.js';
import type { ScoreReadingOptions } from './score-reading.js';

/** What a worker is told at its start. */
export interface AnalysisWorkerData {
  /** The dictionaries to read with; null for the default ones, which every worker loads itself. */
  readonly codebook: CodebookSource | null;
  readonly reading: CheckedReadOptions;
  readonly scoring: ScoreReadingOptions;
}

function serve(port: NonNullable<typeof parentPort>): void {
  const { codebook, reading, scoring } = workerData as AnalysisWorkerData;
  const score = inputScorer(codebook === null ? defaultCodebook() : codebookOf(codebook), reading, scoring);
  port.on('message', (input: Input | null) => {
    if (input === null) port.close();
    else void score(input).then((outcomes) => port.postMessage(outcomes));
  });
}

if (parentPort !== null) serve(parentPort);
