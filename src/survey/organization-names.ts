// The name shown for each organisation of a survey: the fullest form seen, or its key where that form is not its own.
import { byCodeUnit } from '../base/by-code-unit.js';
import { ShuzhiError } from '../base/errors.js';

/** What has an organisation: profiles and observations alike. */
export interface HasOrganization {
  readonly organization: string | null;
  readonly organizationKey: string | null;
}

/**
 * Name shown by organisation key. The longest form seen wins, the first by code unit among equals. Where two
 * organisations would show the same name (masked names of two documents), each shows its key.
 */
export function organizationNames(of: readonly HasOrganization[]): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>();
  for (const { organization, organizationKey } of of) {
    if (organization === null || organizationKey === null) continue;
    const known = fullest.get(organizationKey);
    if (known === undefined || isFuller(organization, known)) fullest.set(organizationKey, organization);
  }
  const bearers = new Map<string, number>();
  for (const name of fullest.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map([...fullest].map(([key, name]) => [key, bearers.get(name) === 1 ? name : key]));
}

function isFuller(name: string, known: string): boolean {
  return name.length > known.length || (name.length === known.length && name < known);
}

/**
 * The key of the organisation an analyst means: a key, a name shown, or any form seen in a report.
 * @throws {ShuzhiError} OPTION_INVALID when there is none, or when several go by that name
 */
export function findOrganization(of: readonly HasOrganization[], wanted: string): string {
  const keys = new Set<string>();
  for (const { organization, organizationKey } of of) {
    if (organizationKey === null) continue;
    if (organizationKey === wanted) return wanted;
    if (organization === wanted) keys.add(organizationKey);
  }
  if (keys.size === 1) return [...keys][0]!;
  const names = [...organizationNames(of).values()].sort(byCodeUnit);
  const found =
    keys.size === 0
      ? `没有单位“${wanted}” · no organisation "${wanted}"`
      : `有 ${keys.size} 个单位名为“${wanted}” · ${keys.size} organisations go by "${wanted}"`;
  const known = keys.size === 0 ? names.slice(0, 20) : [...keys].sort(byCodeUnit);
  throw new ShuzhiError('OPTION_INVALID', found, { hint: `可用 · known: ${known.join(', ')}` });
}
