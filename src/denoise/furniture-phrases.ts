// The wordings of furniture.csv compiled once per codebook.
import { buildPhraseAutomaton, type PhraseAutomaton } from '../base/phrase-automaton.js';
import type { Codebook } from '../codebook/codebook.js';
import type { FurnitureRow } from '../codebook/tables/furniture.js';

/** The phrases with what each of them says of its line. */
export interface FurniturePhrases {
  readonly automaton: PhraseAutomaton;
  readonly scopes: readonly FurnitureRow['scope'][];
}

const compiled = new WeakMap<Codebook, FurniturePhrases>();

/** The furniture phrases of a codebook; compiled on first use and kept as long as the codebook. */
export function furniturePhrases(codebook: Codebook): FurniturePhrases {
  let phrases = compiled.get(codebook);
  if (phrases === undefined) {
    const rows = codebook.tables.furniture;
    phrases = {
      automaton: buildPhraseAutomaton(rows.map((row) => row.phrase)),
      scopes: rows.map((row) => row.scope),
    };
    compiled.set(codebook, phrases);
  }
  return phrases;
}
