// A read document: its kind, outline, sentences with their roles, and the organisations it speaks of.
import type { Span } from '../base/span.js';
import type { Model } from '../codebook/model.js';
import type { Kind, Role, Voice } from '../codebook/vocabulary.js';
import type { Notice, Report } from '../corpus/report.js';
import type { CleanText } from '../denoise/clean-text.js';
import type { CueScan } from './cue-scan.js';

/** A part of the outline. Sections nest by span: a deeper one lies within its parent. Offsets into the clean text. */
export interface Section extends Span {
  readonly role: Role;
  /** 1 for the outermost numbering, deeper below; 0 for the text before any heading. */
  readonly level: number;
  readonly heading: (Span & { readonly text: string }) | null;
  /** Display name of the organisation this part is about, where the text speaks of one among several. */
  readonly organization: string | null;
}

/** A sentence: cut at 。！？； or a line break. Offsets into the clean text, without surrounding white space. */
export interface Sentence extends Span {
  readonly role: Role;
  /** How sure the role is, 0–1: 1 stated by a plain heading, about 0.5 only guessed from place. */
  readonly confidence: number;
  /** Whether the sentence is a line that is only a heading. */
  readonly heading: boolean;
  /** Index of the innermost section it lies in. */
  readonly section: number;
  /** Where its text begins after a list mark (一是, （二）, 1.) or a speaker's label (主持人：); equals `start` where there is none. */
  readonly body: number;
  /**
   * The ordinal, from 1 within the document part of one role and organisation, of the outermost numbered item (or, unnumbered, of
   * the sentence itself) it belongs to: the author's points. A heading or lead-in belongs to the first item after it; a cause or
   * remedy inside a problem's item shares its number; where a list stands inside one sentence it is that of its first item, and
   * `pointAt` gives the others.
   */
  readonly point: number;
  /** Display name of the organisation it is about, where the text speaks of one among several; else null. */
  readonly organization: string | null;
}

/** A text read as a document. */
export interface ReadDocument {
  readonly report: Report;
  readonly clean: CleanText;
  /** The models it was read with, if any. */
  readonly model?: Model | undefined;
  readonly cues: CueScan;
  readonly kind: Kind;
  /** Who says what is not quoted: follows from the kind. */
  readonly voice: Voice;
  readonly title: string | null;
  /** The organisation whose document it is: given, or read from title and author lines. */
  readonly organization: string | null;
  readonly year: number | null;
  readonly speaker: string | null;
  readonly provenance: NonNullable<Report['provenance']>;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly notices: readonly Notice[];
}
