// Puts rows of several voices together so that what they say of one organisation stands side by side.
import { byCodeUnit } from '../base/by-code-unit.js';

/** Rows about one organisation. */
export interface OrganizationRows<R> {
  readonly key: string;
  readonly rows: readonly R[];
}

/** All rows, organisations by key; the order given (of voices) is kept within an organisation. */
export function byOrganization<R>(parts: readonly OrganizationRows<R>[]): readonly R[] {
  return [...parts].sort((a, b) => byCodeUnit(a.key, b.key)).flatMap(({ rows }) => rows);
}
