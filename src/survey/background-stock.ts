// Which characters of a text the phrases of some tables cover.
import type { Codebook } from '../codebook/codebook.js';
import { rowsWith } from '../codebook/phrase-index.js';

/** A one for each covered character. */
export function stockIn(
  codebook: Codebook,
  text: string,
  tables: readonly ('slogans' | 'formulas')[],
): Uint8Array {
  const marks = new Uint8Array(text.length);
  const hits = codebook.automaton.scan(text);
  for (let h = 0; h < hits.count; h++) {
    const pattern = hits.patterns[h]!;
    if (tables.some((table) => rowsWith(codebook.index, table, pattern).length > 0))
      marks.fill(1, hits.starts[h]!, hits.ends[h]!);
  }
  return marks;
}
