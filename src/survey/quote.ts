// The words behind a number: a problem statement or set phrase with where it stands.
import type { Voice } from '../codebook/vocabulary.js';
import type { Problem, Slogan } from '../findings/findings.js';
import type { Observation } from './observation.js';

/** A statement and where to read it. */
export interface Quote {
  /** The organisation as named there; null for a text about nobody in particular. */
  readonly organization: string | null;
  readonly year: number | null;
  readonly voice: Voice;
  readonly file: string;
  /** Category of a problem, family of a set phrase. */
  readonly category: string;
  /** The author's own numbering; 0 for a set phrase. */
  readonly point: number;
  readonly text: string;
  /** UTF-16 code units into the text as decoded, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Quotes a problem or set phrase of an observation. */
export function quote(observation: Observation, finding: Problem | Slogan): Quote {
  const isProblem = finding.finding === 'problem';
  return {
    organization: observation.organization,
    year: observation.year,
    voice: observation.voice,
    file: observation.file,
    category: isProblem ? finding.category : finding.family,
    point: isProblem ? finding.point : 0,
    text: finding.text,
    start: finding.start,
    end: finding.end,
  };
}
