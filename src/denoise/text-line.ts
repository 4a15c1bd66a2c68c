// A line of text as the search for noise sees it.
import type { Span } from '../base/span.js';

/** A line of text without its surrounding spaces. */
export interface TextLine extends Span {
  /** strong: furniture for sure; weak: has words of furniture; none: nothing speaks for it. */
  readonly furniture: 'strong' | 'weak' | 'none';
}
