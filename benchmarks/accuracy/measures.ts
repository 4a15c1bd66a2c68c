// The measures of accuracy: their names, what they are called, and how their counts become a value.
import { addTallies, noTally, ratesOf, type Tally } from './tally.js';

/** `found`: F1 of what is looked for; `share`: the part answered rightly; `count`: cases that should not be. */
type Shape = 'found' | 'share' | 'count';

const described = {
  role: ['share', 'role, by characters'],
  kind: ['share', 'kind of document'],
  problem: ['found', 'problems'],
  category: ['share', 'category of matched problems'],
  mode: ['share', 'mode'],
  locus: ['share', 'locus'],
  extent: ['share', 'extent'],
  point: ['share', 'point'],
  organization: ['share', 'organisation'],
  cell: ['found', '(organisation, category) cells'],
  figure: ['found', 'figures'],
  masked: ['share', 'masked or not'],
  value: ['share', 'value'],
  unit: ['share', 'unit'],
  quantity: ['share', 'value with unit'],
  use: ['share', 'use'],
  level: ['share', 'level'],
  figureOnOther: ['count', 'figures on slogans, dates, ordinals'],
  slogan: ['found', 'slogans, by characters'],
  boilerplate: ['found', 'boilerplate units'],
  named: ['found', 'named, not asserted'],
  namedFrame: ['share', 'frame of the named'],
  namedCategory: ['share', 'category of the named'],
  cause: ['found', 'causes'],
  measure: ['found', 'measures'],
  measureCategory: ['share', 'category of measures'],
  claim: ['found', 'claims'],
  claimCategory: ['share', 'category of claims'],
  claimEvidence: ['share', 'evidence of claims'],
} as const satisfies Readonly<Record<string, readonly [Shape, string]>>;

export type MeasureName = keyof typeof described;

/** In the order they are printed. */
export const measureNames = Object.keys(described) as readonly MeasureName[];

export const titleOf = (name: MeasureName): string => described[name][1];
export const shapeOf = (name: MeasureName): Shape => described[name][0];

/** What a document scored, measure by measure. */
export type DocumentScores = Readonly<Record<MeasureName, Tally>>;

/** The value of a measure: F1, share, or a count; null where nothing was asked. */
export const measureValue = (name: MeasureName, tally: Tally): number | null =>
  shapeOf(name) === 'count' ? tally.found : ratesOf(tally).f1;

/** The counts of one measure over documents: every value is a micro average. */
export const sumOf = (name: MeasureName, documents: readonly DocumentScores[]): Tally =>
  documents.reduce((sum, scores) => addTallies(sum, scores[name]), noTally);
