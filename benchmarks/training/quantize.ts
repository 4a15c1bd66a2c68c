// Turns learnt weights into the small whole numbers that are shipped.
import type { ModelWeights } from '#internal/codebook/linear-model.js';

/** Greatest number of steps a weight can have. */
const MOST_STEPS = 15;

/**
 * Rounds weights to steps of their class's greatest weight ÷ 15, which costs nothing when checked on unseen sectors and leaves out features that all round to nothing.
 * @param keys keys of the features by number
 * @param weights `weights[feature * classes + class]`
 */
export function quantized(
  name: string,
  classes: readonly string[],
  keys: readonly number[],
  weights: Float64Array,
): ModelWeights {
  const count = classes.length;
  const scales = new Float32Array(count);
  for (let at = 0; at < weights.length; at++) {
    const k = at % count;
    scales[k] = Math.max(scales[k]!, Math.abs(weights[at]!) / MOST_STEPS);
  }
  const steps = (feature: number, k: number): number =>
    scales[k] === 0 ? 0 : Math.round(weights[feature * count + k]! / scales[k]!);
  const kept: number[] = [];
  for (let feature = 0; feature < keys.length; feature++) {
    for (let k = 0; k < count; k++) {
      if (steps(feature, k) === 0) continue;
      kept.push(feature);
      break;
    }
  }
  kept.sort((a, b) => keys[a]! - keys[b]!);
  const quantizedWeights = new Int8Array(kept.length * count);
  kept.forEach((feature, row) => {
    for (let k = 0; k < count; k++) quantizedWeights[row * count + k] = steps(feature, k);
  });
  return {
    name,
    classes,
    scales,
    keys: Uint32Array.from(kept, (feature) => keys[feature]!),
    weights: quantizedWeights,
  };
}
