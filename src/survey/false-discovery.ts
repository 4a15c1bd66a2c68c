// Adjusts p values for the number of comparisons made, so that a long table does not find differences by chance.

/**
 * Benjamini–Hochberg adjusted p values, in the order given. Keeping those ≤ 0.05 keeps at most about 5 % false
 * ones among them, for independent or positively dependent tests.
 *
 * *Source:* Benjamini & Hochberg 1995, Controlling the False Discovery Rate.
 * @example
 * adjustForDiscovery([0.01, 0.04, 0.03, 0.5]) // [0.04, 0.0533…, 0.0533…, 0.5]
 */
export function adjustForDiscovery(probabilities: readonly number[]): readonly number[] {
  const order = probabilities.map((_, index) => index);
  order.sort((a, b) => probabilities[b]! - probabilities[a]! || a - b);
  const adjusted = new Array<number>(probabilities.length);
  let least = 1;
  order.forEach((index, fromLargest) => {
    const rank = probabilities.length - fromLargest;
    least = Math.min(least, (probabilities[index]! * probabilities.length) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}
