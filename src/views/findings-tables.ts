// The flat tables that list profiles and their findings: reports, balance, problems, named, figures, boilerplate.
import { type DataTable, type Row, table } from '../base/table.js';
import type { CategoryRow } from '../codebook/tables/categories.js';
import type { Boilerplate, Figure, Named, Problem } from '../findings/findings.js';
import type { Balance, Profile } from '../profile/profile.js';
import {
  attributeColumns,
  type ColumnOf,
  orderedProfiles,
  profileColumns,
  rowOf,
} from './profile-columns.js';

/** A finding with the profile it belongs to. */
interface Placed<Item> {
  readonly profile: Profile;
  readonly item: Item;
}

const { organization, year, kind, voice, speaker, file, title } = profileColumns;

const reportColumns: readonly ColumnOf<Profile>[] = [organization, year, kind, voice, speaker, file, title];

/** reports.csv: a row per profile, then every score. */
export function reportsTable(profiles: readonly Profile[]): DataTable {
  const ordered = orderedProfiles(profiles);
  const scores = ordered[0] === undefined ? [] : Object.keys(ordered[0].scores);
  const own = [...namesOf(reportColumns), ...scores];
  const attributes = attributeColumns(profiles, own);
  const rows = ordered.map((profile) => ({
    ...rowOf(reportColumns, profile),
    ...(profile.scores as unknown as Row),
    ...rowOf(attributes, profile),
  }));
  return table<Row>([...own, ...namesOf(attributes)], rows);
}

/** balance.csv: a row per profile and role. */
export function balanceTable(profiles: readonly Profile[]): DataTable {
  return findingsTable(profiles, [organization, year, file], (profile) => profile.balance, [
    ['role', (item: Balance) => item.role],
    ['chars', (item) => item.chars],
    ['sentences', (item) => item.sentences],
    ['figures', (item) => item.figures],
    ['maskedFigures', (item) => item.maskedFigures],
    ['boilerplateShare', (item) => item.boilerplateShare],
  ]);
}

/** problems.csv: a row per problem statement; `remark` is empty for the organisation's own word, or holds what was given as such. */
export function problemsTable(profiles: readonly Profile[], categories: readonly CategoryRow[]): DataTable {
  const byId = new Map(categories.map((row) => [row.category, row]));
  const own: readonly ColumnOf<Problem>[] = [
    ['point', (item) => item.point],
    ['domain', (item) => byId.get(item.category)?.domain ?? ''],
    ['category', (item) => item.category],
    ['categoryName', (item) => byId.get(item.category)?.name ?? item.category],
    ['also', (item) => item.also.join(';')],
    ['mode', (item) => item.mode],
    ['locus', (item) => item.locus],
    ['extent', (item) => item.extent],
    ['text', (item) => item.text],
    ['cue', (item) => item.cue],
    ['confidence', (item) => item.confidence],
    ['start', (item) => item.start],
    ['end', (item) => item.end],
    ['basis', (item) => item.basis],
    ['role', (item) => item.role],
    ['aspects', (item) => item.aspects.join(';')],
    ['remark', (item) => item.remark ?? ''],
    ['overridden', (item) => (item.overridden ?? []).join(';')],
  ];
  // The voice is the statement's own: a notice quotes what inspection found and adds its own words.
  const voiced: ColumnOf<Placed<Problem>> = ['voice', ({ item }) => item.voice];
  return placedTable(profiles, (profile) => profile.problems, [
    ...[organization, year, kind].map(ofProfile),
    voiced,
    ofProfile(file),
    ...own.map(ofItem),
  ]);
}

/** named.csv: a row per weakness that is named but not asserted. */
export function namedTable(profiles: readonly Profile[]): DataTable {
  return findingsTable(profiles, [organization, year, file], (profile) => profile.named, [
    ['frame', (item: Named) => item.frame],
    ['category', (item) => item.category],
    ['text', (item) => item.text],
    ['start', (item) => item.start],
    ['end', (item) => item.end],
  ]);
}

/** figures.csv: a row per figure. */
export function figuresTable(profiles: readonly Profile[]): DataTable {
  return findingsTable(profiles, [organization, year, file], (profile) => profile.figures, [
    ['role', (item: Figure) => item.role],
    ['text', (item) => item.text],
    ['value', (item) => item.value],
    ['low', (item) => item.low],
    ['high', (item) => item.high],
    ['unit', (item) => item.unit],
    ['figureKind', (item) => item.figureKind],
    ['level', (item) => item.level],
    ['approximate', (item) => item.approximate],
    ['masked', (item) => item.masked],
    ['use', (item) => item.use],
    ['start', (item) => item.start],
    ['end', (item) => item.end],
    ['indicator', (item) => item.indicator],
  ]);
}

/** boilerplate.csv: a row per flagged sentence. */
export function boilerplateTable(profiles: readonly Profile[]): DataTable {
  return findingsTable(profiles, [organization, year, file], (profile) => profile.boilerplate, [
    ['role', (item: Boilerplate) => item.role],
    ['text', (item) => item.text],
    ['score', (item) => item.score],
    ['evidence', (item) => item.evidence],
    ['reasons', (item) => item.reasons.join(';')],
    ['start', (item) => item.start],
    ['end', (item) => item.end],
  ]);
}

const ofProfile = <Item>([name, cell]: ColumnOf<Profile>): ColumnOf<Placed<Item>> =>
  // Explicit pairs keep the tuple type.
  [name, ({ profile }) => cell(profile)];

const ofItem = <Item>([name, cell]: ColumnOf<Item>): ColumnOf<Placed<Item>> => [
  name,
  ({ item }) => cell(item),
];

function findingsTable<Item>(
  profiles: readonly Profile[],
  before: readonly ColumnOf<Profile>[],
  items: (profile: Profile) => readonly Item[],
  own: readonly ColumnOf<Item>[],
): DataTable {
  const columns = [
    ...before.map((column) => ofProfile<Item>(column)),
    ...own.map((column) => ofItem(column)),
  ];
  return placedTable(profiles, items, columns);
}

function placedTable<Item>(
  profiles: readonly Profile[],
  items: (profile: Profile) => readonly Item[],
  columns: readonly ColumnOf<Placed<Item>>[],
): DataTable {
  const attributes = attributeColumns(profiles, namesOf(columns));
  const rows: Row[] = [];
  for (const profile of orderedProfiles(profiles)) {
    const behind = rowOf(attributes, profile);
    for (const item of items(profile)) rows.push({ ...rowOf(columns, { profile, item }), ...behind });
  }
  return table<Row>([...namesOf(columns), ...namesOf(attributes)], rows);
}

const namesOf = (
  columns: readonly (readonly [name: string, ...rest: readonly unknown[]])[],
): readonly string[] => columns.map(([name]) => name);
