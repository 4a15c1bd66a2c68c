// The wordings of furniture.csv compiled once per codebook.
import { buildPhraseAutomaton, type PhraseAutomaton } from '../base/phrase-automaton.js';
import type { Codebook } from '../codebook/codebook.js';
import type { FurnitureRow } from '../codebook/tables/furniture.js';

/** The phrases with what each of them says of its line. */
export interface FurniturePhrases {
  /** Phrases that make a line furniture. */
  readonly automaton: PhraseAutomaton;
  /** What each phrase of the automaton says of its line. */
  readonly scopes: readonly FurnitureRow['scope'][];
  /** Watermarks inside sentences. */
  readonly inline: readonly string[];
}

const compiled = new WeakMap<Codebook, FurniturePhrases>();

/** The furniture phrases of a codebook; compiled on first use and kept as long as the codebook. */
export function furniturePhrases(codebook: Codebook): FurniturePhrases {
  let phrases = compiled.get(codebook);
  if (phrases === undefined) {
    const rows = codebook.tables.furniture.filter((row) => row.scope !== 'inline');
    phrases = {
      automaton: buildPhraseAutomaton(rows.map((row) => row.phrase)),
      scopes: rows.map((row) => row.scope),
      inline: codebook.tables.furniture.filter((row) => row.scope === 'inline').map((row) => row.phrase),
    };
    compiled.set(codebook, phrases);
  }
  return phrases;
}
