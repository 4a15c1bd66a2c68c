// The voice a result is about: the one asked for, or the only one there is; voices are never pooled.
import { assertOneOf } from '../base/assert-options.js';
import { ShuzhiError } from '../base/errors.js';
import { type Voice, voices } from '../codebook/vocabulary.js';
import type { Observation } from './observation.js';

/** The voices that speak in the observations, in fixed order. */
export function voicesOf(observations: readonly Observation[]): readonly Voice[] {
  return voices.filter((voice) => observations.some((one) => one.voice === voice));
}

/**
 * The voice asked for; without one, the only voice of the survey (`self` for an empty one).
 * @throws {ShuzhiError} OPTION_INVALID for a word that is no voice, and when several voices speak and none was chosen
 */
export function chooseVoice(
  observations: readonly Observation[],
  where: string,
  wanted: Voice | undefined,
): Voice {
  if (wanted !== undefined) {
    assertOneOf(where, 'voice', wanted, voices);
    return wanted;
  }
  const speaking = voicesOf(observations);
  if (speaking.length < 2) return speaking[0] ?? 'self';
  const found = speaking.map((voice) => {
    const reports = new Set(observations.filter((one) => one.voice === voice).map((one) => one.report));
    return `${voice} (${reports.size})`;
  });
  throw new ShuzhiError(
    'OPTION_INVALID',
    `有多种声音，${where} 须指定 voice，不合并计算 · several voices speak and are never pooled: give ${where} a voice`,
    { hint: `可用 · found: ${found.join(', ')}` },
  );
}
