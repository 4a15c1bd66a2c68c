// Lays the scored sets out as the markdown of benchmarks/accuracy.md.
import { type Confusion, mostFrequent } from './confusions.js';
import { markdownTable, shown } from './markdown.js';
import { categories, markedKinds } from './marked-vocabulary.js';
import { type MeasureName, measureNames, shapeOf, titleOf } from './measures.js';
import { intervalOf, measured, narrowed, type ScoredSet } from './scored-set.js';

/** A baseline's scores on the same set. */
export interface ScoredBaseline {
  readonly name: string;
  readonly measures: readonly MeasureName[];
  readonly scored: ScoredSet;
}

/** A set with everything that is printed about it. */
export interface ReportedSet {
  /** What the set is, in a few words. */
  readonly about: string;
  readonly scored: ScoredSet;
  readonly baselines: readonly ScoredBaseline[];
  /** Each reader scored as if a program against the other, where there are two. */
  readonly agreement: ScoredSet | null;
}

export interface AccuracyReport {
  readonly date: string;
  readonly sets: readonly ReportedSet[];
  /** Own sets as one, for the kinds. */
  readonly pool: ScoredSet;
  readonly confusions: readonly { readonly of: string; readonly cells: readonly Confusion[] }[];
  /** What was left out and why. */
  readonly leftOut: readonly string[];
}

/** Shown for each kind of document and for each document. */
const mainMeasures: readonly MeasureName[] = [
  'role',
  'problem',
  'category',
  'mode',
  'locus',
  'cell',
  'figure',
  'slogan',
  'boilerplate',
];

const FREQUENT = 20;

/** The whole report. */
export function accuracyReport({ date, sets, pool, confusions, leftOut }: AccuracyReport): string {
  const parts = [
    '# Accuracy',
    `Measured ${date} by \`npm run bench:accuracy\`, which writes this file. Values are micro averages: F1 where spans are looked for (met where intersection ÷ union is at least one half), else the share right of what was asked; attributes are asked of matched problems and figures. In brackets the 90 % percentile interval of 1,000 resamples by document (Efron, 1979): sentences of one document are not independent. A dash: not asked, or nothing to divide by.`,
    leftOut.map((line) => `- ${line}`).join('\n'),
    '## All sets',
    summaryTable(sets.map(({ scored }) => scored)),
    ...sets.flatMap(setParts),
    `## By kind (${pool.name})`,
    kindTable(pool),
    ...confusions.flatMap(({ of, cells }) => confusionParts(of, cells)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Value and interval as one cell. */
function valueCell(set: ScoredSet, name: MeasureName): string {
  const { value } = measured(set, name);
  if (value === null || !asked(set, name)) return '–';
  if (shapeOf(name) === 'count') return String(Math.round(value * 10) / 10);
  const interval = intervalOf(set, name);
  return interval === null
    ? shown(value)
    : `${shown(value)} [${interval.low.toFixed(2)}–${interval.high.toFixed(2)}]`;
}

/** A count is asked where the figures are. */
const asked = (set: ScoredSet, name: MeasureName): boolean =>
  measured(set, shapeOf(name) === 'count' ? 'figure' : name).of > 0;

function summaryTable(sets: readonly ScoredSet[]): string {
  const names = measureNames.filter((name) => sets.some((set) => asked(set, name)));
  return markdownTable(
    ['measure', ...sets.map(({ name, documents }) => `${name} (${documents.length})`)],
    names.map((name) => [titleOf(name), ...sets.map((set) => valueCell(set, name))]),
  );
}

function setParts({ about, scored, baselines, agreement }: ReportedSet): readonly string[] {
  return [
    `## ${scored.name}`,
    about,
    markdownTable(
      [
        'measure',
        'value',
        'precision',
        'recall',
        'of',
        ...baselines.map(({ name }) => name),
        ...(agreement === null ? [] : ['other reader']),
      ],
      measureNames
        .filter((name) => asked(scored, name))
        .map((name) => [
          titleOf(name),
          valueCell(scored, name),
          ...rateCells(scored, name),
          ...baselines.map((baseline) =>
            baseline.measures.includes(name) ? plainCell(baseline.scored, name) : '',
          ),
          ...(agreement === null ? [] : [plainCell(agreement, name)]),
        ]),
    ),
  ];
}

function rateCells(set: ScoredSet, name: MeasureName): readonly string[] {
  const { precision, recall, of } = measured(set, name);
  if (shapeOf(name) === 'count') return ['', '', ''];
  return shapeOf(name) === 'share' ? ['', '', String(of)] : [shown(precision), shown(recall), String(of)];
}

function plainCell(set: ScoredSet, name: MeasureName): string {
  const { value } = measured(set, name);
  return shapeOf(name) === 'count' && value !== null ? String(value) : shown(value);
}

/** A row for each kind there is. */
function kindTable(pool: ScoredSet): string {
  const kinds = markedKinds
    .map((kind) => ({ kind, of: narrowed(pool, (document) => document.kind === kind) }))
    .filter(({ of }) => of.documents.length > 0);
  return markdownTable(
    ['kind', 'documents', ...mainMeasures.map(titleOf)],
    kinds.map(({ kind, of }) => [
      kind,
      String(of.documents.length),
      ...mainMeasures.map((name) => valueCell(of, name)),
    ]),
  );
}

/** A row for each document, as plain values. */
export function documentTable(set: ScoredSet): string {
  return markdownTable(
    [set.name, 'problems', ...mainMeasures],
    set.documents.map((document) => {
      const one = narrowed(set, ({ id }) => id === document.id);
      return [
        document.id,
        String(measured(one, 'problem').of),
        ...mainMeasures.map((name) => shown(measured(one, name).value)),
      ];
    }),
  );
}

const numberOf = (category: string): string =>
  String((categories as readonly string[]).indexOf(category) + 1);

const confusionParts = (of: string, cells: readonly Confusion[]): readonly string[] => [
  `## Confusions of categories (${of})`,
  'Matched problems, rows as labelled, columns as found, both numbered as in the codebook; a category that the label names besides counts as right.',
  confusionTable(cells),
  `The most frequent: ${frequentList(cells)}.`,
];

function confusionTable(confusions: readonly Confusion[]): string {
  const rows = categories.filter((category) => confusions.some(({ gold }) => gold === category));
  const columns = categories.filter((category) => confusions.some(({ found }) => found === category));
  return markdownTable(
    ['labelled', ...columns.map(numberOf), 'right'],
    rows.map((row) => {
      const own = confusions.filter(({ gold }) => gold === row);
      const total = own.reduce((sum, { count }) => sum + count, 0);
      const countOf = (category: string): number => own.find(({ found }) => found === category)?.count ?? 0;
      return [
        `${numberOf(row)} ${row}`,
        ...columns.map((column) => (countOf(column) === 0 ? '' : String(countOf(column)))),
        `${countOf(row)} of ${total}`,
      ];
    }),
  );
}

const frequentList = (confusions: readonly Confusion[]): string =>
  mostFrequent(confusions, FREQUENT)
    .map(({ gold, found, count }) => `${gold} → ${found} ${count}`)
    .join(', ');
