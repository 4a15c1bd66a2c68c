// What an entry given by an analyst says where it does not say it: the values of columns left out.
import type { CodebookTables } from './codebook-tables.js';
import type { TableName } from './tables/index.js';

type Values = Readonly<Record<string, unknown>>;
type Default = unknown | ((given: Values, tables: CodebookTables) => unknown);

/** The `source` of entries that name none. */
export const ADDED_SOURCE = '使用者自定 · added by the analyst';

/** Occurrences a word is taken to have in the word list's corpus, so that it is kept whole. */
const WORD_FREQUENCY = 3000;

const nextOrder = (rows: readonly { readonly order: number }[]): number =>
  rows.reduce((most, row) => Math.max(most, row.order), 0) + 1;

const canonical = (given: Values, tables: CodebookTables) =>
  tables.slogans.find((row) => row.phrase === given.variantOf);

/** Columns not listed here are empty where the column accepts that, and needed where it does not. */
const defaults: Readonly<Partial<Record<TableName, Readonly<Record<string, Default>>>>> = {
  categories: {
    order: (_given: Values, tables: CodebookTables) => nextOrder(tables.categories),
    name: (given: Values) => given.category,
    domain: 'rest',
    domainName: (given: Values, tables: CodebookTables) => {
      const domain = given.domain ?? 'rest';
      return tables.categories.find((row) => row.domain === domain)?.domainName ?? domain;
    },
    definition: (given: Values) => given.name ?? given.category,
  },
  aspects: { aspect: (given: Values) => given.phrase, weight: 2 },
  deficiencies: { mode: 'vague', hold: 'open', strength: 2, part: 'predicate' },
  frames: {
    position: 'before',
    force: (given: Values) =>
      given.frame === 'asserted' ? 'exist' : given.frame === 'quoted' ? 'given' : 'hard',
  },
  'mode-objects': { weight: 2 },
  loci: { part: (given: Values) => ((given.extent ?? '') === '' ? 'body' : 'quantifier') },
  slogans: {
    family: (given: Values, tables: CodebookTables) => canonical(given, tables)?.family ?? given.phrase,
    since: (given: Values, tables: CodebookTables) => canonical(given, tables)?.since ?? null,
    kind: (given: Values, tables: CodebookTables) => canonical(given, tables)?.kind ?? 'exhortation',
  },
  'section-titles': { kind: 'any', weight: 2 },
  'lead-ins': { kind: 'any', reach: 'sentence', position: 'clause' },
  units: { canonical: (given: Values) => given.phrase },
  furniture: { scope: 'line' },
  'segmenter-words': { frequency: WORD_FREQUENCY },
};

/** The value of a column an added entry leaves out; undefined where it must not be left out. */
export function additionDefault(
  name: TableName,
  column: string,
  given: Values,
  tables: CodebookTables,
): unknown {
  if (column === 'source') return ADDED_SOURCE;
  const value = defaults[name]?.[column];
  return typeof value === 'function' ? value(given, tables) : value;
}
