// The analysis of one report: everything found in it, in offsets into the text as decoded.
import type { Span } from '../base/span.js';
import type { Kind, Role } from '../codebook/vocabulary.js';
import type { Notice, Report } from '../corpus/report.js';
import type {
  Boilerplate,
  Cause,
  Claim,
  Evidence,
  Figure,
  Measure,
  Named,
  Problem,
  Slogan,
} from '../findings/findings.js';
import type { Profile, Scores } from './profile.js';

/** A part of the outline, offsets into the text as decoded. */
export interface AnalysisSection extends Span {
  readonly role: Role;
  readonly level: number;
  readonly heading: (Span & { readonly text: string }) | null;
  readonly organization: string | null;
}

/** A sentence with its role and what its substance is. */
export interface AnalysisSentence extends Span {
  readonly role: Role;
  readonly organization: string | null;
  /** Whether it is a line that is only a heading (never judged as boilerplate). */
  readonly heading: boolean;
  /** How sure the role is, 0–1. */
  readonly confidence: number;
  readonly boilerplate: boolean;
  readonly evidence: Evidence;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Everything found in one report. Frozen, flat, JSON-safe. */
export interface Analysis {
  readonly report: Report;
  readonly kind: Kind;
  readonly title: string | null;
  readonly organization: string | null;
  readonly year: number | null;
  readonly sections: readonly AnalysisSection[];
  readonly sentences: readonly AnalysisSentence[];
  readonly problems: readonly Problem[];
  readonly named: readonly Named[];
  readonly causes: readonly Cause[];
  readonly measures: readonly Measure[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly slogans: readonly Slogan[];
  readonly boilerplate: readonly Boilerplate[];
  readonly profiles: readonly Profile[];
  /** Scores of the whole document. */
  readonly scores: Scores;
  readonly notices: readonly Notice[];
}
