// What the tables of the sample corpus show of what was planted in it, and what they show in its place.
import { checkPlantedTruth, type PlantedTruth, quotesAlike, type TruthTables } from '../planted-truth.js';
import { adjustedRand } from './adjusted-rand.js';
import { atLeast, type Bar, beside, shareOf } from './bar.js';

type TableRow = Readonly<Record<string, unknown>>;

/** Every bar of the sample. */
export function sampleBars(
  truth: PlantedTruth,
  tables: TruthTables,
  contradicted: readonly string[],
): readonly Bar[] {
  const rows = (name: string): readonly TableRow[] => tables.get(name) ?? [];
  const checks = new Map(checkPlantedTruth(truth, tables).map((check) => [check.kind, check]));
  const found = (kind: string, name: string, least = 1): Bar => {
    const { planted, missing } = checks.get(kind)!;
    return shareOf(name, planted - missing.length, planted, least);
  };
  return [
    atLeast('groups: ARI', groupsRand(truth, rows('clusters')), 0.9),
    found('recurrence', 'recurrence: planted states right'),
    found('shared', 'reuse: shared places located'),
    found('template', 'reuse: template places located'),
    found('restated', 'reuse: restated passages located'),
    beside('  passages where nothing was planted', String(strayPassages(truth, rows('reuse')))),
    ...measureBars(truth, rows('ledger')),
    found('tension', 'tension: planted pairs found'),
    beside('  pairs in all', String(rows('tension').length)),
    {
      name: 're-dated text found, and no other',
      wanted: truth.redated.map(({ file }) => file).join(', '),
      measured: contradicted.join(', '),
      met: contradicted.join() === truth.redated.map(({ file }) => file).join(),
    },
    found('said by the superior only', 'said by the superior only'),
    found('said by itself only', 'said by itself only'),
    found('no concrete fact', 'report without a concrete fact'),
    found('masked only', 'report with masked figures only: not assessable'),
  ];
}

function groupsRand(truth: PlantedTruth, rows: readonly TableRow[]): number {
  const own = rows.filter(({ voice }) => voice === 'self');
  const groupOf = new Map(
    truth.groups.flatMap(({ id, organizations }) => organizations.map((name) => [name, id] as const)),
  );
  return adjustedRand(
    own.map(({ cluster }) => cluster as number | null),
    own.map(({ organization }) => groupOf.get(String(organization)) ?? null),
  );
}

/** Passages none of whose places is a planted one. */
function strayPassages(truth: PlantedTruth, rows: readonly TableRow[]): number {
  const planted = [
    ...[...truth.shared, ...truth.template].flatMap(({ places }) => places),
    ...truth.restated.flatMap(({ files, text }) => files.map((file) => ({ file, text }))),
  ];
  const passages = new Map<unknown, boolean>();
  for (const { passage, file, text } of rows) {
    const isPlanted = planted.some((place) => place.file === file && quotesAlike(String(text), place.text));
    passages.set(passage, passages.get(passage) === true || isPlanted);
  }
  return [...passages.values()].filter((isPlanted) => !isPlanted).length;
}

/**
 * What the rows of a planted measure say of it together: kept if one does (a plan of several steps has rows for each,
 * and for each problem of its point); dropped if one says so and none says kept or restated. A row `returned` speaks of
 * its problem.
 */
function verdictOf(outcomes: readonly unknown[]): string {
  for (const outcome of ['kept', 'restated', 'dropped']) if (outcomes.includes(outcome)) return outcome;
  return outcomes.length === 0 ? 'none' : String(outcomes[0]);
}

function measureBars(truth: PlantedTruth, rows: readonly TableRow[]): readonly Bar[] {
  return (['kept', 'dropped'] as const).flatMap((planted) => {
    const found = truth.measures[planted].map(({ plan }) =>
      rows
        .filter(({ file, measure }) => file === plan.file && quotesAlike(String(measure ?? ''), plan.text))
        .map(({ outcome }) => outcome),
    );
    const right = found.filter((outcomes) => verdictOf(outcomes) === planted).length;
    const throughout = found.filter(
      (outcomes) => outcomes.length > 0 && outcomes.every((outcome) => outcome === planted),
    ).length;
    return [
      shareOf(`measures ${planted}: outcome right`, right, found.length, 0.8),
      beside('  with no row that says otherwise', `${throughout} of ${found.length}`),
    ];
  });
}
