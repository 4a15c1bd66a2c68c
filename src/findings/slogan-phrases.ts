// The automaton of the codebook as it looks for set phrases alone, in a text without quotation marks.
import type { PhraseAutomaton } from '../base/phrase-automaton.js';
import type { Codebook } from '../codebook/codebook.js';
import { phrasesIn } from '../codebook/phrase-index.js';

const narrowed = new WeakMap<Codebook, PhraseAutomaton>();

/** Finds all set phrases of a codebook, and some other phrases; made on first use and kept as long as the codebook. */
export function sloganAutomaton(codebook: Codebook): PhraseAutomaton {
  let automaton = narrowed.get(codebook);
  if (automaton === undefined) {
    automaton = codebook.automaton.startingLike(phrasesIn(codebook.index, 'slogans'));
    narrowed.set(codebook, automaton);
  }
  return automaton;
}
