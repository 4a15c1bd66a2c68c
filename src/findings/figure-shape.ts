// What the recognisers of figures hand on: a place, the number as written, its unit and how the words around bind it.
import type { Bound, Quantity } from '../base/chinese-quantities.js';
import type { Span } from '../base/span.js';
import type { UnitClass } from '../codebook/tables/units.js';
import type { FigureKind } from './findings.js';

/** A recognised figure before its level and use are known. Offsets into the clean text. */
export interface FigureShape extends Span {
  /** null where the number is hidden in this copy. */
  readonly quantity: Quantity | null;
  readonly bound: Bound;
  /** Canonical unit, with what it is counted by (次/人), empty where the text gives none. */
  readonly unit: string;
  readonly unitClass: UnitClass | null;
  readonly figureKind: FigureKind;
}
