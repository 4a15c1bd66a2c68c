// Reads one input and scores every report in it: what the main thread and the workers both do.
import type { Codebook } from '../codebook/codebook.js';
import { defaultModel } from '../codebook/model.js';
import type { Input } from '../corpus/input.js';
import { inputReader } from '../corpus/read-input.js';
import type { CheckedReadOptions } from '../corpus/read-options.js';
import { overridingAnalyzer } from './overriding-analyzer.js';
import { type ScoreReadingOptions, scoreReading } from './score-reading.js';
import type { ScoredInput } from './scored-input.js';

/** Makes the function that turns an input into what the batch keeps of it: one outcome, or one for each row of a table. */
export function inputScorer(
  codebook: Codebook,
  reading: CheckedReadOptions,
  scoring: ScoreReadingOptions,
): (input: Input) => Promise<readonly ScoredInput[]> {
  const read = inputReader(reading);
  const score = scoreReading(overridingAnalyzer(codebook, defaultModel()), codebook, scoring);
  return async (input) => {
    const outcomes: ScoredInput[] = [];
    for await (const outcome of read(input)) outcomes.push(score(outcome));
    return outcomes;
  };
}
