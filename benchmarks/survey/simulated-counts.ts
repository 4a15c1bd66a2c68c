// Draws tables of counts, organisations × categories, with or without groups: what clustering is tried on.
import type { Random } from '#internal/base/seeded-random.js';

/** How the categories of the pooled profile differ: all alike, falling like 1 ÷ rank, or drawn (Dirichlet, all 1). */
export const shapes = ['even', 'falling', 'drawn'] as const;
export type Shape = (typeof shapes)[number];

/** Rows × columns of counts, and the group each row was drawn from. */
export interface SimulatedCounts {
  readonly cells: Int32Array;
  readonly rows: number;
  readonly columns: number;
  readonly groups: readonly number[];
  /** Weights of the categories in each group. */
  readonly profiles: readonly (readonly number[])[];
}

/** What to draw. */
export interface CountSketch {
  readonly organizations: number;
  readonly categories: number;
  /** Mentions of each organisation: exactly this many, or with `vary` so many in the mean (Poisson). */
  readonly mentions: number;
  readonly vary?: boolean;
  readonly shape: Shape;
  /** Groups in turn, each with categories of its own that it mentions `lift` times as often. Default: one profile for all. */
  readonly groups?: { readonly count: number; readonly own: number; readonly lift: number };
  /** Organisations that differ singly: the profile of each is drawn around the pooled one with this weight (Dirichlet). */
  readonly concentration?: number;
}

/** Draws a table; the same source of random numbers gives the same table. */
export function simulateCounts(sketch: CountSketch, random: Random): SimulatedCounts {
  const { organizations, categories, groups, concentration } = sketch;
  const pooled = weightsOf(sketch.shape, categories, random);
  const profiles = groups === undefined ? [pooled] : groupProfiles(pooled, groups, random);
  const cells = new Int32Array(organizations * categories);
  const groupOf = Array.from({ length: organizations }, (_, row) => row % profiles.length);
  groupOf.forEach((group, row) => {
    const profile = profiles[group]!;
    const own = concentration === undefined ? profile : aroundProfile(profile, concentration, random);
    const mentions = sketch.vary === true ? poisson(sketch.mentions, random) : sketch.mentions;
    for (let mention = 0; mention < mentions; mention++) cells[row * categories + draw(own, random)]!++;
  });
  return { cells, rows: organizations, columns: categories, groups: groupOf, profiles };
}

function weightsOf(shape: Shape, categories: number, random: Random): readonly number[] {
  return Array.from({ length: categories }, (_, index) => {
    if (shape === 'even') return 1;
    return shape === 'falling' ? 1 / (index + 2) : exponential(random);
  });
}

/** Each group's own categories are drawn without overlap, whatever their weight. */
function groupProfiles(
  pooled: readonly number[],
  { count, own, lift }: { readonly count: number; readonly own: number; readonly lift: number },
  random: Random,
): readonly (readonly number[])[] {
  const order = shuffled(pooled.length, random);
  return Array.from({ length: count }, (_, group) => {
    const lifted = new Set(order.slice(group * own, (group + 1) * own));
    return pooled.map((weight, category) => (lifted.has(category) ? weight * lift : weight));
  });
}

function shuffled(count: number, random: Random): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** A Dirichlet draw around a profile: gamma variates of the shape concentration × share. */
function aroundProfile(profile: readonly number[], concentration: number, random: Random): readonly number[] {
  const sum = profile.reduce((total, weight) => total + weight, 0);
  return profile.map((weight) => gamma((concentration * weight) / sum, random));
}

/** *Source:* Marsaglia & Tsang 2000, with their boost for shapes below 1. */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const exponential = (random: Random): number => -Math.log(1 - random());

function poisson(mean: number, random: Random): number {
  let count = -1;
  for (let product = 1; product > Math.exp(-mean); product *= 1 - random()) count++;
  return count;
}

function draw(weights: readonly number[], random: Random): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let left = random() * sum;
  let at = 0;
  while (at < weights.length - 1 && left >= weights[at]!) left -= weights[at++]!;
  return at;
}
