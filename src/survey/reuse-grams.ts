// Which short stretches of a sentence are looked up in other sentences: a thin selection that misses no long match.

/** Length of a stretch looked up, in signs: long enough that most are said once, short enough to lie between two slots. */
export const GRAM = 10;
/** Of so many stretches in a row at least one is selected: whatever is common for `GRAM + WINDOW − 1` signs is found. */
export const WINDOW = 6;

/**
 * Calls `visit` with hash and place of each selected stretch of `units`: of every {@link WINDOW} consecutive ones that with the smallest
 * hash, the last among equals. The selection depends on the signs alone, so a copied stretch selects the same ones.
 * *Source:* winnowing, Schleimer, Wilkerson & Aiken 2003.
 */
export function selectGrams(units: Uint16Array, visit: (hash: number, at: number) => void): void {
  const count = units.length - GRAM + 1;
  if (count < 1) return;
  const hashes = gramHashes(units, count);
  const last = Math.max(1, count - WINDOW + 1);
  let selected = -1;
  for (let from = 0; from < last; from++) {
    let smallest = from;
    const to = Math.min(count, from + WINDOW);
    for (let at = from + 1; at < to; at++) if (hashes[at]! <= hashes[smallest]!) smallest = at;
    if (smallest === selected) continue;
    selected = smallest;
    visit(hashes[smallest]!, smallest);
  }
}

const BASE = 0x01000193;
/** BASE to the power of GRAM, modulo 2³²: what a sign is worth when it leaves the window. */
const LEAVING = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1);

function gramHashes(units: Uint16Array, count: number): Uint32Array {
  const hashes = new Uint32Array(count);
  let rolling = 0;
  for (let at = 0; at < units.length; at++) {
    rolling = (Math.imul(rolling, BASE) + units[at]!) | 0;
    if (at >= GRAM) rolling = (rolling - Math.imul(LEAVING, units[at - GRAM]!)) | 0;
    if (at >= GRAM - 1) hashes[at - GRAM + 1] = mixed(rolling);
  }
  return hashes;
}

/** Spreads the bits, so that the smallest hash is a stretch at random and not one of small code units (MurmurHash3's mixer). */
function mixed(bits: number): number {
  let hash = bits ^ (bits >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
