// Collects what a batch keeps of its inputs, in an order that does not depend on how they were given.
import { ShuzhiError } from '../base/errors.js';
import type { Rejection } from '../corpus/read-outcome.js';
import type { Profile } from '../profile/profile.js';
import type { ScoredInput } from './scored-input.js';

/** What was collected, ordered by file. */
export interface CollectedInputs {
  readonly inputs: readonly ScoredInput[];
  readonly profiles: readonly Profile[];
  readonly rejected: readonly Rejection[];
}

/**
 * Collects outcomes; documents that are byte for byte another one are noted.
 * @throws ShuzhiError INPUT_EMPTY, naming the first reasons, where no report could be used
 */
export async function collectInputs(outcomes: AsyncIterable<ScoredInput>): Promise<CollectedInputs> {
  const all: ScoredInput[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const inputs = withContentNotices(all);
  const rejected = inputs.filter((input): input is Rejection => input.outcome === 'rejected');
  const profiles = inputs.flatMap((input) => (input.outcome === 'ok' ? [...input.profiles] : []));
  if (rejected.length === inputs.length) throw nothingLeft(inputs);
  return { inputs, profiles, rejected };
}

/** Two bodies may have handed in the same document, so both are kept; the reader is told. */
function withContentNotices(inputs: readonly ScoredInput[]): readonly ScoredInput[] {
  const seen = new Map<string, string>();
  return inputs.map((input) => {
    // Rows of one table share the digest of the table: they are not the same document.
    if (input.outcome === 'rejected' || input.file.includes('#')) return input;
    const before = seen.get(input.sha256);
    if (before === undefined) {
      seen.set(input.sha256, input.file);
      return input;
    }
    const message = `与“${before}”内容完全相同 · the same content as "${before}"`;
    return { ...input, notices: [...input.notices, { code: 'same-content', message }] };
  });
}

/** The error of a batch of which nothing is left. */
function nothingLeft(inputs: readonly ScoredInput[]): ShuzhiError {
  const reasons = inputs.flatMap((input) =>
    input.outcome === 'rejected' ? [`${input.file}: ${input.code} ${input.reason}`] : [],
  );
  return new ShuzhiError(
    'INPUT_EMPTY',
    `没有一份可用的报告（共 ${inputs.length} 份输入）· not one report could be used, of ${inputs.length} inputs`,
    { hint: reasons.slice(0, 3).join('; ') },
  );
}
