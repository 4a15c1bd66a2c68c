// Reads traditional script as simplified, one character for one, where a text is written in it.
import type { Codebook } from '../codebook/codebook.js';
import type { Edit } from './edited-text.js';

/** Fewest traditional characters, and their least share, that make a text traditional: a name or two does not. */
const FEWEST = 5;
const LEAST_SHARE = 0.02;

const compiled = new WeakMap<Codebook, Uint16Array>();

/** Edits that put the simplified character in the place of each traditional one; none for simplified texts. */
export function simplifyScript(text: string, codebook: Codebook): readonly Edit[] {
  const simplified = simplifiedOf(codebook);
  let count = 0;
  for (let at = 0; at < text.length; at++) if (simplified[text.charCodeAt(at)] !== 0) count++;
  if (count < FEWEST || count < text.length * LEAST_SHARE) return [];
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = simplified[text.charCodeAt(at)]!;
    if (unit !== 0) edits.push({ start: at, end: at + 1, replacement: String.fromCharCode(unit) });
  }
  return edits;
}

/** Simplified code unit by traditional code unit, 0 for all others. */
function simplifiedOf(codebook: Codebook): Uint16Array {
  let simplified = compiled.get(codebook);
  if (simplified === undefined) {
    simplified = new Uint16Array(65_536);
    for (const row of codebook.tables['traditional-characters']) {
      simplified[row.traditional.charCodeAt(0)] = row.simplified.charCodeAt(0);
    }
    compiled.set(codebook, simplified);
  }
  return simplified;
}
