// Peer groups: organisations that a manifest column puts together, so that like is compared with like.

import { assertOptions } from '../base/assert-options.js';
import { byCodeUnit } from '../base/by-code-unit.js';
import { ShuzhiError } from '../base/errors.js';
import type { Observation } from './observation.js';

/** How to choose whom an organisation is compared with. */
export interface PeerOptions {
  /** Manifest column (sector, level, parent …) whose value peers share. Default: everybody is a peer. */
  readonly peers?: string;
}

/** Names of the manifest columns the observations carry, by code unit. */
export function attributeNames(observations: readonly Observation[]): readonly string[] {
  const names = new Set<string>();
  for (const { attributes } of observations) for (const name of Object.keys(attributes)) names.add(name);
  return [...names].sort(byCodeUnit);
}

/**
 * Value of a manifest column; null where it is missing or blank.
 * @throws {ShuzhiError} OPTION_INVALID when no observation has the column: a misspelt name must not make one group
 */
export function attributeOf(
  observations: readonly Observation[],
  name: string,
): (observation: Observation) => string | null {
  const known = attributeNames(observations);
  if (!known.includes(name)) {
    throw new ShuzhiError('OPTION_INVALID', `清单没有“${name}”列 · the manifest has no column "${name}"`, {
      hint: `可用 · known: ${known.join(', ')}`,
    });
  }
  return ({ attributes }) => {
    const value = Object.hasOwn(attributes, name) ? attributes[name]!.trim() : '';
    return value === '' ? null : value;
  };
}

/** The observations of an organisation and its peers; of everybody without `peers`. */
export function peersOf(
  observations: readonly Observation[],
  organizationKey: string,
  options: PeerOptions,
): readonly Observation[] {
  assertOptions('distinctive', options, ['peers']);
  if (options.peers === undefined) return observations;
  const groupOf = attributeOf(observations, options.peers);
  const own = new Set<string>();
  for (const one of observations) {
    const group = groupOf(one);
    if (one.organizationKey === organizationKey && group !== null) own.add(group);
  }
  return observations.filter((one) => one.organizationKey === organizationKey || own.has(groupOf(one) ?? ''));
}
