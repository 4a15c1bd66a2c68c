// Holds the tables of the sample corpus against what was planted in it: has every planted truth its row?

/** A table as rows of plain cells. */
export type TruthTables = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

/** How many of one kind of planted truth have their row, and which have none. */
export interface TruthCheck {
  readonly kind: string;
  readonly planted: number;
  readonly missing: readonly string[];
}

interface Place {
  readonly organization: string;
  readonly year: number;
  readonly file: string;
  readonly text: string;
  readonly category: string;
}

/** `corpora/sample/truth.json`, as far as it is checked. */
export interface PlantedTruth {
  readonly groups: readonly {
    readonly id: string;
    readonly organizations: readonly string[];
    readonly categories: readonly string[];
  }[];
  readonly common: readonly { readonly category: string; readonly organizations: number }[];
  readonly recurrence: readonly {
    readonly organization: string;
    readonly voice: string;
    readonly category: string;
    readonly state: string;
  }[];
  readonly restated: readonly {
    readonly organization: string;
    readonly text: string;
    readonly files: readonly string[];
  }[];
  readonly shared: readonly { readonly id: string; readonly places: readonly Place[] }[];
  readonly template: readonly { readonly id: string; readonly places: readonly Place[] }[];
  readonly measures: {
    readonly kept: readonly { readonly organization: string; readonly plan: Place }[];
    readonly dropped: readonly { readonly organization: string; readonly plan: Place }[];
  };
  readonly tension: readonly (Place & { readonly claim: string; readonly admission: string })[];
  readonly noConcreteFact: readonly Place[];
  readonly maskedOnly: readonly Place[];
  readonly redated: readonly Place[];
  readonly oneSided: { readonly superiorOnly: readonly Place[]; readonly selfOnly: readonly Place[] };
  readonly problems: readonly (Place & { readonly lead?: boolean })[];
  readonly otherProblems: readonly (Place & { readonly lead?: boolean })[];
}

/** Whether one text holds the other, or the two share most of their characters: quotations rarely begin at the same place. */
export function quotesAlike(a: string, b: string): boolean {
  const one = a.replace(/\s+/g, '');
  const other = b.replace(/\s+/g, '');
  if (one === '' || other === '') return false;
  return one.includes(other) || other.includes(one) || one.slice(0, 12) === other.slice(0, 12);
}

/** Checks every kind of planted truth. */
export function checkPlantedTruth(truth: PlantedTruth, tables: TruthTables): readonly TruthCheck[] {
  const rows = (name: string): readonly Readonly<Record<string, unknown>>[] => tables.get(name) ?? [];
  const missing = <Item>(
    kind: string,
    items: readonly Item[],
    has: (item: Item) => boolean,
    name: (item: Item) => string,
  ): TruthCheck => ({
    kind,
    planted: items.length,
    missing: items.filter((item) => !has(item)).map(name),
  });
  const reuse = (kind: string, file: string, text: string): boolean =>
    rows('reuse').some(
      (row) => row.file === file && row.reuseKind === kind && quotesAlike(String(row.text), text),
    );
  const measure = ({ plan }: { readonly plan: Place }): boolean =>
    rows('ledger').some((row) => row.file === plan.file && quotesAlike(String(row.measure ?? ''), plan.text));
  const places = (passages: PlantedTruth['shared']) =>
    passages.flatMap(({ id, places: of }) => of.map((place) => ({ id, ...place })));
  const named = ({ organization, year, category }: Place): string => `${organization} ${year} ${category}`;
  return [
    missing(
      'problem',
      [...truth.problems, ...truth.otherProblems].filter((item) => item.lead !== true),
      (item) =>
        rows('problems').some((row) => row.file === item.file && quotesAlike(String(row.text), item.text)),
      (item) => `${item.file}: ${item.text}`,
    ),
    missing(
      'group',
      truth.groups,
      (group) => isOneCluster(rows('clusters'), group.organizations),
      ({ id }) => id,
    ),
    missing(
      'common',
      truth.common,
      (item) =>
        rows('common').some(
          (row) =>
            row.voice === 'self' &&
            row.category === item.category &&
            Number(row.organizations) >= item.organizations,
        ),
      ({ category }) => category,
    ),
    missing(
      'recurrence',
      truth.recurrence,
      (item) =>
        rows('recurrence').some(
          (row) =>
            row.organization === item.organization &&
            row.voice === item.voice &&
            row.category === item.category &&
            row.state === item.state,
        ),
      (item) => `${item.organization} ${item.category} ${item.state}`,
    ),
    missing(
      'restated',
      truth.restated,
      (item) => item.files.every((file) => reuse('restated', file, item.text)),
      ({ organization }) => organization,
    ),
    missing(
      'shared',
      places(truth.shared),
      (item) => reuse('shared', item.file, item.text),
      (item) => `${item.id} ${item.file}`,
    ),
    missing(
      'template',
      places(truth.template),
      (item) => reuse('template', item.file, item.text),
      (item) => `${item.id} ${item.file}`,
    ),
    missing(
      'measure kept',
      truth.measures.kept,
      measure,
      ({ organization, plan }) => `${organization} ${plan.year}`,
    ),
    missing(
      'measure dropped',
      truth.measures.dropped,
      measure,
      ({ organization, plan }) => `${organization} ${plan.year}`,
    ),
    missing(
      'tension',
      truth.tension,
      (item) =>
        rows('tension').some(
          (row) =>
            row.file === item.file &&
            row.category === item.category &&
            quotesAlike(String(row.claim), item.claim) &&
            quotesAlike(String(row.admission), item.admission),
        ),
      named,
    ),
    missing(
      'no concrete fact',
      truth.noConcreteFact,
      (item) =>
        rows('reports').some(
          (row) =>
            row.file === item.file &&
            row.figures === 0 &&
            row.maskedFigures === 0 &&
            Number(row.boilerplateShare) > 0.5,
        ),
      ({ file }) => file,
    ),
    missing(
      'masked only',
      truth.maskedOnly,
      (item) =>
        rows('reports').some(
          (row) =>
            row.file === item.file &&
            row.figures === 0 &&
            Number(row.maskedFigures) > 0 &&
            row.assessable === false,
        ),
      ({ file }) => file,
    ),
    missing(
      'said by the superior only',
      truth.oneSided.superiorOnly,
      (item) => isOneSided(rows('one-sided'), item, 'superior', 'self'),
      named,
    ),
    missing(
      'said by itself only',
      truth.oneSided.selfOnly,
      (item) => isOneSided(rows('one-sided'), item, 'self', 'superior'),
      named,
    ),
  ];
}

/** Whether the organisations make up exactly one cluster of what they say of themselves. */
function isOneCluster(
  rows: readonly Readonly<Record<string, unknown>>[],
  organizations: readonly string[],
): boolean {
  const own = rows.filter((row) => row.voice === 'self');
  const cluster = own.find((row) => row.organization === organizations[0])?.cluster ?? null;
  if (cluster === null) return false;
  const members = own.filter((row) => row.cluster === cluster).map((row) => String(row.organization));
  return members.sort().join() === [...organizations].sort().join();
}

function isOneSided(
  rows: readonly Readonly<Record<string, unknown>>[],
  { organization, year, category }: Place,
  said: string,
  silent: string,
): boolean {
  return rows.some(
    (row) =>
      row.organization === organization &&
      row.year === year &&
      row.category === category &&
      Number(row[said]) > 0 &&
      !(Number(row[silent]) > 0),
  );
}
