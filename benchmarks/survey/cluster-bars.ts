// What clustering makes of simulated tables: none where there are none, those that are there, thousands of rows in time.
import { seededRandom } from '#internal/base/seeded-random.js';
import { clusterData } from '#internal/survey/cluster-data.js';
import { anyPasses, gateOf } from '#internal/survey/cluster-evidence.js';
import type { VoiceClusters } from '#internal/survey/cluster-types.js';
import { clusters } from '#internal/survey/clusters.js';
import { countPresence } from '#internal/survey/presence-counts.js';
import { adjustedRand } from './adjusted-rand.js';
import { atLeast, atMost, type Bar, beside } from './bar.js';
import { type CountSketch, type SimulatedCounts, shapes, simulateCounts } from './simulated-counts.js';
import { observationsOf, simulatedCategories } from './simulated-observations.js';

const CATEGORIES = 25;
const categories = simulatedCategories(CATEGORIES);
const SEED = 1;

/** Forty organisations with about twelve mentions each. */
const usual = { organizations: 40, categories: CATEGORIES, mentions: 12 } as const;
const threeGroups = { count: 3, own: 4, lift: 6 } as const;

/**
 * Whether clustering answers one cluster. The gate is asked first, with the seed clustering would give it: where no
 * number of clusters passes, the answer is one, and the resamples that only describe the candidates can be spared.
 */
function isOneCluster(simulated: SimulatedCounts): boolean {
  const observations = observationsOf(simulated);
  const data = clusterData(countPresence(observations, 'self', categories), categories);
  return !anyPasses(gateOf(data, SEED)) || clusterVoice(simulated).k === 1;
}

function clusterVoice(simulated: SimulatedCounts): VoiceClusters {
  return clusters(observationsOf(simulated), categories, { seed: SEED }).voices[0]!;
}

/** Tables without structure, a third of each shape; and some whose organisations differ singly. */
export function nullBars(tables: number, progress: (done: string) => void): readonly Bar[] {
  const right = new Map<string, { one: number; of: number }>(
    shapes.map((shape) => [shape, { one: 0, of: 0 }]),
  );
  for (let table = 0; table < tables; table++) {
    const shape = shapes[table % shapes.length]!;
    const simulated = simulateCounts({ ...usual, vary: true, shape }, seededRandom(10_000 + table));
    const tally = right.get(shape)!;
    tally.of++;
    if (isOneCluster(simulated)) tally.one++;
    if (table % 50 === 49) progress(`null tables ${table + 1}/${tables}`);
  }
  const all = [...right.values()].reduce((sum, { one }) => sum + one, 0);
  return [
    atLeast(`no structure: k = 1, of ${tables} tables`, all, Math.ceil(0.93 * tables), String(all)),
    ...shapes.map((shape) =>
      beside(`  categories ${shape}`, `${right.get(shape)!.one} of ${right.get(shape)!.of}`),
    ),
    differingSingly(Math.ceil(tables / 10)),
  ];
}

/** Organisations each with a profile of its own but without groups: intra-row correlation 1 ÷ 41. */
function differingSingly(tables: number): Bar {
  let one = 0;
  for (let table = 0; table < tables; table++) {
    const sketch: CountSketch = { ...usual, vary: true, shape: 'falling', concentration: 40 };
    if (isOneCluster(simulateCounts(sketch, seededRandom(20_000 + table)))) one++;
  }
  return beside('  organisations that differ singly (Dirichlet, 40)', `${one} of ${tables}`);
}

/** Three groups, six-fold on four categories each. An organisation in no cluster counts as one of a cluster of its own. */
export function groupBars(tables: number, progress: (done: string) => void): readonly Bar[] {
  return shapes.flatMap((shape, index) => {
    const found: VoiceClusters[] = [];
    let sum = 0;
    let ceiling = 0;
    for (let table = 0; table < tables; table++) {
      const sketch = { ...usual, shape, groups: threeGroups };
      const simulated = simulateCounts(sketch, seededRandom(30_000 + table));
      const voice = clusterVoice(simulated);
      found.push(voice);
      sum += adjustedRand(
        voice.members.map(({ cluster }) => cluster),
        simulated.groups,
      );
      ceiling += adjustedRand(likeliestGroups(simulated), simulated.groups);
      if (table % 20 === 19) progress(`groups, categories ${shape} ${table + 1}/${tables}`);
    }
    const three = found.filter(({ k }) => k === 3).length;
    const name = `three groups, categories ${shape}: mean ARI of ${tables} tables`;
    const mean = sum / tables;
    return [
      index === 0 ? atLeast(name, mean, 0.85) : beside(name, mean.toFixed(3)),
      beside('  k = 3', `${three} of ${tables}`),
      beside('  who knew the profiles would reach', (ceiling / tables).toFixed(3)),
    ];
  });
}

/** Puts every organisation to the group whose own profile makes its counts likeliest: what no method can beat. */
function likeliestGroups({ cells, rows, columns, profiles }: SimulatedCounts): readonly number[] {
  const logs = profiles.map((profile) => {
    const sum = profile.reduce((total, weight) => total + weight, 0);
    return profile.map((weight) => Math.log(weight / sum));
  });
  return Array.from({ length: rows }, (_, row) => {
    const scores = logs.map((log) =>
      log.reduce((sum, value, column) => sum + value * cells[row * columns + column]!, 0),
    );
    return scores.indexOf(Math.max(...scores));
  });
}

/** Two thousand organisations with all evidence, with groups and without. */
export function largeBars(organizations: number): readonly Bar[] {
  const name = `${organizations} organisations × ${CATEGORIES} categories, all evidence`;
  const sketches: readonly (readonly [string, CountSketch])[] = [
    ['three groups', { ...usual, organizations, shape: 'falling', groups: threeGroups }],
    ['no structure', { ...usual, organizations, shape: 'falling' }],
  ];
  return sketches.map(([what, sketch]) => {
    const observations = observationsOf(simulateCounts(sketch, seededRandom(40_000)));
    const [wall, before] = [performance.now(), process.cpuUsage()];
    const [voice] = clusters(observations, categories, { seed: SEED }).voices;
    const passed = (performance.now() - wall) / 1000;
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    return atMost(
      `${name}, ${what}: seconds of one processor`,
      seconds,
      60,
      `${seconds.toFixed(1)} (by the clock ${passed.toFixed(0)}; k = ${voice!.k})`,
    );
  });
}
