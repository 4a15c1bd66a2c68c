// How much a lead-in counts, by its role, its reach and the kind of document.
import type { LeadInRow } from '../codebook/tables/lead-ins.js';
import type { Kind } from '../codebook/vocabulary.js';
import {
  ANNOUNCEMENT_WEIGHT,
  CAUSE_LEAD_IN_WEIGHT,
  leadInWeights,
  RETROSPECT_WEIGHT,
} from './role-weights.js';

/** The weight of a lead-in in a document of a kind; a hint announces nothing. */
export function leadInWeight({ role, reach }: LeadInRow, kind: Kind): number {
  if (reach === 'hint') return 0;
  if (role === 'cause' && reach === 'sentence') return CAUSE_LEAD_IN_WEIGHT;
  const spoken = kind === 'speech' || kind === 'review';
  if (spoken && role === 'opening' && reach === 'sentence') return ANNOUNCEMENT_WEIGHT;
  return role === 'achievement' && reach === 'paragraph' ? RETROSPECT_WEIGHT : leadInWeights[reach];
}
