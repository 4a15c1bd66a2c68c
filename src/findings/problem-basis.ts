// How the speaker knows of a problem: the wording that last said so in the same part of the text.
import type { Basis } from '../codebook/tables/bases.js';
import type { ReadDocument } from '../document/document.js';

/** The basis in force at each sentence. */
export function basesOf(document: ReadDocument): readonly Basis[] {
  const bases: Basis[] = [];
  let current: Basis = 'unstated';
  let section = -1;
  let organization: string | null = null;
  for (const sentence of document.sentences) {
    if (sentence.section !== section || sentence.organization !== organization) current = 'unstated';
    section = sentence.section;
    organization = sentence.organization;
    const reports = sentence.role === 'problem' || sentence.role === 'opening' || sentence.role === 'cause';
    if (!reports) current = 'unstated';
    const cues = document.cues.of('bases', sentence.start, sentence.end);
    const last = cues.at(-1);
    if (last !== undefined) current = last.row.basis;
    bases.push(current);
    if (sentence.role === 'opening') current = 'unstated';
  }
  return bases;
}
