// Where the author's own numbering is real: elsewhere each sentence counts as a point and numbers say nothing.
import { type Role, roles } from '../codebook/vocabulary.js';
import type { ReadDocument } from '../document/document.js';

/**
 * The roles whose sentences carry a numbering: some sentence begins after a list mark, or several share one point.
 * Problem 3 and measure 3 belong together only if both were numbered by the author, not by counting sentences.
 */
export function numberedRoles(document: ReadDocument, sentences: readonly number[]): readonly Role[] {
  const numbered = new Set<Role>();
  const seen = new Set<string>();
  for (const index of sentences) {
    const { role, heading, body, start, point, organization } = document.sentences[index]!;
    if (role === 'noise' || numbered.has(role)) continue;
    if (body > start) {
      numbered.add(role);
      continue;
    }
    if (heading) continue;
    const key = `${role} ${point} ${organization ?? ''}`;
    if (seen.has(key)) numbered.add(role);
    seen.add(key);
  }
  return roles.filter((role) => numbered.has(role));
}
