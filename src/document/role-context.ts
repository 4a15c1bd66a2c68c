// What the role of each unit is decided from, shared by the files that gather evidence.
import type { Kind, SectionRole } from '../codebook/vocabulary.js';
import type { CueScan } from './cue-scan.js';
import type { Outline } from './outline.js';
import type { Unit } from './split-units.js';

/** A document as far as it is read before its roles are known. */
export interface RoleContext {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly outline: Outline;
  readonly cues: CueScan;
  /** How strongly each unit asserts a shortcoming. */
  readonly deficiency: Float64Array;
  readonly kind: Kind;
  /** Whether it tells finding by finding what has been put right. */
  readonly rectification: boolean;
  /** 1 for each unit that names a finding of a rectification notice. */
  readonly findings: Uint8Array;
  /** Index of the first unit after title, author and salutation. */
  readonly bodyStart: number;
}

/** Adds a weight for a role to a unit. */
export type AddEvidence = (unit: number, role: SectionRole, weight: number) => void;
