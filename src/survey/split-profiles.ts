// Splits profiles into groups by any property of reports: year, kind, or a manifest column.
import { byCodeUnit } from '../base/by-code-unit.js';
import { ShuzhiError } from '../base/errors.js';
import type { Profile } from '../profile/profile.js';
import type { CategoryList } from './category-list.js';
import { dimension } from './dimension.js';
import type { Observation } from './observation.js';

/**
 * Profiles by value, values in code unit order; profiles without a value are in no group.
 * @throws {ShuzhiError} OPTION_INVALID for a property of problems or one that does not exist
 */
export function splitProfiles(
  profiles: readonly Profile[],
  observations: readonly Observation[],
  by: string,
  categories: CategoryList,
): ReadonlyMap<string, readonly Profile[]> {
  const along = dimension(by, observations, categories);
  if (along.level !== 'report' || along.name === 'voice') {
    throw new ShuzhiError(
      'OPTION_INVALID',
      `不能按“${by}”分组：它不是整份报告的属性 · reports cannot be grouped by "${by}", which a report can have several of`,
      { hint: 'organization, year, kind, speaker, report 或清单列 · or a manifest column' },
    );
  }
  const keys = new Map(observations.map((one) => [one.profile, along.keyOf(one)]));
  const groups = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const key = keys.get(profile.id) ?? null;
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [profile]);
    else group.push(profile);
  }
  return new Map([...groups].sort(([a], [b]) => byCodeUnit(a, b)));
}
