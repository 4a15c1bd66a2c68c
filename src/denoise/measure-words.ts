// The measure words that make a mask before them a hidden figure.
import type { Codebook } from '../codebook/codebook.js';

/** Units that also end names: **镇, ×村, ×校, ××组, ×班, ×岗, ×点, ×门, ×支部, ×台, ×社区, ×家园. */
const alsoNames = new Set([...'村镇校组班岗点门支台科处院道口部间层米度里分回本单成开集']);
/** 处 after a mask counts places far more often than it names an office. */
const counted = ['处', '支队伍', '分钟', '分公里', '本书', '间房', '米长'];

const compiled = new WeakMap<Codebook, ReadonlySet<string>>();

/** The measure words of a codebook: its units without those that end names. */
export function measureWords(codebook: Codebook): ReadonlySet<string> {
  let words = compiled.get(codebook);
  if (words === undefined) {
    const units = codebook.tables.units.filter(
      (row) => row.unitClass !== 'body' && !alsoNames.has(row.phrase) && row.phrase.length <= 4,
    );
    words = new Set([...units.map((row) => row.phrase), ...counted]);
    compiled.set(codebook, words);
  }
  return words;
}
