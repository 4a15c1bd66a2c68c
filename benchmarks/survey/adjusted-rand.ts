// The adjusted Rand index: how far two divisions of the same things agree beyond chance.

/**
 * 1 for the same division, about 0 for unrelated ones. Two divisions that both put all into one are the same.
 * *Source:* Hubert & Arabie 1985, Comparing partitions.
 * @param a and b the label of each thing; null, unassigned, is a label like any other
 */
export function adjustedRand(
  a: readonly (string | number | null)[],
  b: readonly (string | number | null)[],
): number {
  const both = new Map<string, number>();
  const ofA = new Map<string | number | null, number>();
  const ofB = new Map<string | number | null, number>();
  a.forEach((label, index) => {
    const other = b[index]!;
    both.set(`${label}\0${other}`, (both.get(`${label}\0${other}`) ?? 0) + 1);
    ofA.set(label, (ofA.get(label) ?? 0) + 1);
    ofB.set(other, (ofB.get(other) ?? 0) + 1);
  });
  const together = pairsIn(both.values());
  const [inA, inB] = [pairsIn(ofA.values()), pairsIn(ofB.values())];
  const expected = (inA * inB) / ((a.length * (a.length - 1)) / 2);
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function pairsIn(sizes: Iterable<number>): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}
