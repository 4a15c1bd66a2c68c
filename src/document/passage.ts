// A passage about one organisation among several, and what passages are told from.
import type { Kind, Role } from '../codebook/vocabulary.js';
import type { CueScan } from './cue-scan.js';
import type { OrganizationNamer } from './organization-names.js';
import type { Outline } from './outline.js';
import type { Unit } from './split-units.js';

/** What passages are told from. */
export interface PassageContext {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly units: readonly Unit[];
  readonly outline: Outline;
  readonly cues: CueScan;
  readonly roles: readonly Role[];
  readonly namer: OrganizationNamer;
}

/** A passage about one organisation: units `from` to `end`, end exclusive. */
export interface Passage {
  readonly from: number;
  readonly end: number;
  readonly name: string;
}
