// The features from which the role of a unit is told: its n-grams, the headings above it, its place and shape.
import type { FeatureSink } from '../base/feature-key.js';
import { documentKinds } from '../codebook/vocabulary.js';
import { type MarkStyle, styleDepth } from './list-marks.js';
import type { RoleContext } from './role-context.js';

/** Sorts of features. */
export const roleSorts = {
  words: 1,
  heading: 2,
  opening: 3,
  kind: 4,
  place: 5,
  first: 6,
  last: 7,
  length: 8,
  mark: 9,
  deficiency: 10,
} as const;

/** Those that come from rules and dictionaries. */
export const listedRoleSorts: readonly number[] = [roleSorts.deficiency];

const markStyles = Object.keys(styleDepth) as readonly MarkStyle[];
/** Only the first words of a heading are looked at. */
const LONGEST_HEADING = 24;
/** A document is read in as many parts. */
const PARTS = 10;
/** Units this near to either end of the text are told apart. */
const NEAR_END = 3;

/** Where a unit stands among those that have a role to be decided. */
export interface UnitPlace {
  readonly unit: number;
  readonly row: number;
  readonly rows: number;
}

/** Adds the features of a unit, those of the headings above it excepted. */
export function addUnitFeatures(
  sink: FeatureSink,
  context: RoleContext,
  { unit, row, rows }: UnitPlace,
): void {
  const { text, units, deficiency } = context;
  const { body, end, first, mark } = units[unit]!;
  const kind = documentKinds.indexOf(context.kind);
  sink.addGrams(roleSorts.words, text, body, end, 3);
  sink.add(roleSorts.opening, text.charCodeAt(body), text.charCodeAt(body + 1), text.charCodeAt(body + 2));
  sink.add(roleSorts.kind, kind, 0, 0);
  const part = Math.floor((row / rows) * PARTS);
  sink.add(roleSorts.place, part, 0, 0);
  sink.add(roleSorts.place, part, kind, 1);
  sink.add(roleSorts.first, Math.min(row, NEAR_END), 0, 0);
  const last = Math.min(rows - 1 - row, NEAR_END);
  sink.add(roleSorts.last, last, 0, 0);
  sink.add(roleSorts.last, last, kind, 1);
  sink.add(roleSorts.length, Math.min(6, 31 - Math.clz32(end - body + 1)), 0, 0);
  sink.add(roleSorts.mark, first ? 1 : 0, mark === null ? -1 : markStyles.indexOf(mark.style), 0);
  sink.add(roleSorts.deficiency, Math.min(4, Math.round(deficiency[unit]!)), 0, 0);
}

/** Adds the features of one heading or item to what stands under it. */
export function addHeadingFeatures(sink: FeatureSink, context: RoleContext, node: number): void {
  const { body, end } = context.units[context.outline.nodes[node]!.unit]!;
  sink.addPairs(roleSorts.heading, context.text, body, Math.min(end, body + LONGEST_HEADING));
}

/** The innermost heading or item a unit stands under, not the one it is itself; −1 where there is none. */
export function nodeAbove({ outline }: RoleContext, unit: number): number {
  const node = outline.nodeOf[unit]!;
  return node >= 0 && outline.nodes[node]!.unit === unit ? outline.nodes[node]!.parent : node;
}

/** Adds all features of a unit. */
export function addRoleFeatures(sink: FeatureSink, context: RoleContext, place: UnitPlace): void {
  addUnitFeatures(sink, context, place);
  for (let node = nodeAbove(context, place.unit); node >= 0; node = context.outline.nodes[node]!.parent)
    addHeadingFeatures(sink, context, node);
}
