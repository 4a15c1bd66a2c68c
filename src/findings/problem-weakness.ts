// A weakness a sentence speaks of: its wording, and whether it is asserted or only named.
import type { NamedFrame } from './findings.js';
import type { Statement } from './problem-joining.js';

/** A statement with what became of it. */
export interface Weakness {
  readonly sentence: number;
  /** Span trimmed to the complaint. */
  readonly statement: Statement;
  /** Whether it is a finding quoted by the sentence. */
  readonly quoted: boolean;
  /** 0 where it is not asserted. */
  readonly confidence: number;
  readonly frame: NamedFrame | null;
  /** Set where the words only announce what follows, or tell what would be (学不懂就弄不通): no complaint, whoever sees one. */
  readonly dismissed?: true;
  /** Stretch of clauses that share a subject: statements with the same number carry it on. */
  readonly passage: number;
}
