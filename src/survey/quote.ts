// The words behind a number: a problem statement with where it stands.
import type { Voice } from '../codebook/vocabulary.js';
import type { Problem } from '../findings/findings.js';
import type { Observation } from './observation.js';

/** A problem statement and where to read it. */
export interface Quote {
  /** The organisation as named there; null for a text about nobody in particular. */
  readonly organization: string | null;
  readonly year: number | null;
  readonly voice: Voice;
  readonly file: string;
  readonly category: string;
  readonly point: number;
  readonly text: string;
  /** UTF-16 code units into the text as decoded, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Quotes a problem of an observation. */
export function quote(observation: Observation, problem: Problem): Quote {
  return {
    organization: observation.organization,
    year: observation.year,
    voice: observation.voice,
    file: observation.file,
    category: problem.category,
    point: problem.point,
    text: problem.text,
    start: problem.start,
    end: problem.end,
  };
}
