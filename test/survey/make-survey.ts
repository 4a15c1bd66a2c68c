// Simulated surveys for the tests of clustering: organisations drawn from one profile, or from several.
import { seededRandom } from '../../src/base/seeded-random.js';
import type { Profile } from '../../src/profile/profile.js';
import { makeProfile } from './make-profile.js';

/** What to simulate. */
export interface SurveySketch {
  readonly organizations: number;
  /** Points of each organisation. */
  readonly mentions: number;
  readonly categories: number;
  /** How many profiles there are; organisation i has profile i modulo groups. */
  readonly groups: number;
  /** How many times likelier a group mentions its own categories (every `groups`-th one). Default 6. */
  readonly lift?: number;
  readonly seed: number;
}

/** Key of the i-th organisation; its group is `i % groups`. */
export const organizationOf = (index: number): string => `单位${String(index).padStart(4, '0')}`;

/** Profiles of one report each, every problem a point of its own, categories `c00`, `c01`, … falling in frequency. */
export function makeSurvey(sketch: SurveySketch): readonly Profile[] {
  const random = seededRandom(sketch.seed);
  return Array.from({ length: sketch.organizations }, (_, index) => {
    const shares = sharesOf(sketch, index % sketch.groups);
    const problems = Array.from({ length: sketch.mentions }, () => draw(shares, random()));
    return makeProfile({ organization: organizationOf(index), problems });
  });
}

function sharesOf({ categories, groups, lift = 6 }: SurveySketch, group: number): readonly number[] {
  const weights = Array.from({ length: categories }, (_, category) => {
    const own = groups > 1 && category % groups === group;
    return (own ? lift : 1) / (category + 2);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function draw(shares: readonly number[], part: number): string {
  let left = part;
  let category = 0;
  while (category < shares.length - 1 && left >= shares[category]!) left -= shares[category++]!;
  return `c${String(category).padStart(2, '0')}`;
}
