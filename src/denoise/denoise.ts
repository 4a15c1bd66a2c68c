// Raw text to clean text: the one entry of this folder.
import type { Codebook } from '../codebook/codebook.js';
import type { CleanText } from './clean-text.js';

/** Cleans a text. */
export function denoise(raw: string, _codebook: Codebook): CleanText {
  return { raw, text: raw, source: null, noise: [], masks: [], notices: [] };
}
