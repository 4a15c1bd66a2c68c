// A 64-bit hash of words as 16 hex digits: the same on every machine, not for secrets.

/**
 * Two 32-bit lanes mixed unit by unit and crossed at the end (the construction of cyrb53 by bryc, 2018, with both lanes kept).
 * Among a million different sentences the chance of one collision is about 3 in 100 million.
 */
export function hash64(words: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return hex(two) + hex(one);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
