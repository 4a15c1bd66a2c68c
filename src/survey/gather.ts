// Gathers observations of many profiles in one fixed order, so that any split of the work adds up to the same survey.
import { byCodeUnit } from '../base/by-code-unit.js';
import { ShuzhiError } from '../base/errors.js';
import { voices } from '../codebook/vocabulary.js';
import type { Profile } from '../profile/profile.js';
import { type Observation, observe } from './observation.js';

function byProfile(a: Observation, b: Observation): number {
  return byCodeUnit(a.profile, b.profile) || voices.indexOf(a.voice) - voices.indexOf(b.voice);
}

/**
 * The observations of profiles, ordered by profile id, whatever the order given.
 * @throws {ShuzhiError} INPUT_DUPLICATE when two profiles have one id
 */
export function gather(profiles: readonly Profile[]): readonly Observation[] {
  return inOrder(profiles.flatMap(observe));
}

/**
 * Puts observations gathered apart together; `mergeObservations(a, b)` equals gathering all profiles at once.
 * @throws {ShuzhiError} INPUT_DUPLICATE when a profile is on both sides
 */
export function mergeObservations(...parts: readonly (readonly Observation[])[]): readonly Observation[] {
  return inOrder(parts.flat());
}

function inOrder(observations: readonly Observation[]): readonly Observation[] {
  const ordered = [...observations].sort(byProfile);
  for (let i = 1; i < ordered.length; i++) {
    const one = ordered[i - 1]!;
    const other = ordered[i]!;
    if (one.profile === other.profile && one.voice === other.voice) throw duplicate(other);
  }
  return Object.freeze(ordered);
}

function duplicate({ profile, file }: Observation): ShuzhiError {
  return new ShuzhiError(
    'INPUT_DUPLICATE',
    `档案“${profile}”出现两次 · the profile "${profile}" is there twice`,
    { file, hint: '每份报告的 id 须唯一 · give every report an id of its own' },
  );
}
