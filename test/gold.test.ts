// Accuracy on the hand-labelled passages of corpora/gold, held set by set and measure by measure at a floor.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { GoldDocument, GoldSpan, GoldUnit } from '../benchmarks/accuracy/gold.js';
import type { MeasureName } from '../benchmarks/accuracy/measures.js';
import { type GoldSet, readGoldSet } from '../benchmarks/accuracy/read-gold.js';
import { measured, scoreSet } from '../benchmarks/accuracy/scored-set.js';
import { toAnnotation } from '../src/views/to-annotation.js';
import { analyzer } from '../src/workflow/analyzer.js';

/**
 * Well below what was measured: about 0.05, and 0.15 where fewer than fifty cases were asked. This is a guard against
 * losses and no promise: it keeps a change that helps elsewhere from costing accuracy here unseen. The figures
 * themselves stand in benchmarks/accuracy.md; the frozen set is not scored here. Raise a floor after a gain.
 */
const floors: Readonly<Record<string, Readonly<Partial<Record<MeasureName, number>>>>> = {
  first: {
    role: 0.83,
    kind: 0.75,
    problem: 0.67,
    category: 0.64,
    mode: 0.6,
    locus: 0.73,
    extent: 0.9,
    point: 0.86,
    organization: 0.85,
    cell: 0.6,
    figure: 0.92,
    masked: 0.95,
    value: 0.95,
    unit: 0.86,
    quantity: 0.86,
    use: 0.82,
    level: 0.55,
    slogan: 0.6,
    boilerplate: 0.52,
    named: 0.33,
    cause: 0.66,
    measure: 0.57,
    measureCategory: 0.35,
    claim: 0.62,
    claimCategory: 0.49,
    claimEvidence: 0.76,
  },
};

/** For a set without floors of its own: far below what passages by other hands reach (about 0.7, 0.45 and 0.5 first). */
const anySet: Readonly<Partial<Record<MeasureName, number>>> = {
  role: 0.55,
  problem: 0.3,
  category: 0.35,
  locus: 0.45,
  extent: 0.8,
  cell: 0.3,
  figure: 0.7,
  masked: 0.8,
  slogan: 0.25,
  boilerplate: 0.35,
};

const corpora = fileURLToPath(new URL('../corpora/gold', import.meta.url));
const read = (name: string): GoldSet | null => readGoldSet(name, `${corpora}/${name}`);
const scoredNames = ['first', 'tune', 'check'];
const present = scoredNames.flatMap((name) => read(name) ?? []);
const absent = scoredNames.filter((name) => !present.some((set) => set.name === name));

const spansOf = (unit: GoldUnit): readonly GoldSpan[] => [
  ...unit.problems,
  ...unit.figures,
  ...unit.others,
  ...unit.slogans,
  ...(unit.named ?? []),
  ...(unit.causes ?? []),
  ...(unit.measures ?? []),
  ...(unit.claims ?? []),
];

/** The faults of a document's labels, in words. */
function faultsOf({ text, units }: GoldDocument): readonly string[] {
  const faults: string[] = [];
  let at = 0;
  for (const unit of units) {
    for (const span of [unit, ...spansOf(unit)]) {
      if (span.text !== text.slice(span.start, span.end)) faults.push(`${span.start}: quotes other words`);
      if (span.start < unit.start || span.end > unit.end) faults.push(`${span.start}: outside its unit`);
    }
    if (text.slice(at, unit.start).trim() !== '') faults.push(`${at}: words in no unit`);
    if (/\n|[。！？；](?![”’"」』）)。！？；…]*$)/.test(text.slice(unit.start, unit.end)))
      faults.push(`${unit.start}: not cut at the end of a sentence`);
    at = unit.end;
  }
  if (text.slice(at).trim() !== '') faults.push(`${at}: words in no unit`);
  return faults;
}

describe.each(present)('the labels of the set $name', ({ readers }) => {
  it.each(readers.flat())('of $id quote the text, lie in their units and leave nothing out', (document) => {
    expect(document.units.length).toBeGreaterThan(0);
    expect(faultsOf(document)).toEqual([]);
  });
});

describe('the first set', () => {
  it('is at least 250 units of ten texts of five kinds', () => {
    const [documents] = present.find(({ name }) => name === 'first')!.readers;
    expect(documents!.flatMap(({ units }) => units).length).toBeGreaterThanOrEqual(250);
    expect(documents).toHaveLength(10);
    expect(new Set(documents!.map(({ kind }) => kind))).toEqual(
      new Set(['self-report', 'speech', 'review', 'inspection', 'other']),
    );
  });
});

const analyse = analyzer();

describe.each(present)('the program, compared with the labels of the set $name,', (set) => {
  const scored = scoreSet(set, ({ id, text }) => toAnnotation(analyse({ id, text })));
  const held = Object.entries(floors[set.name] ?? anySet) as readonly (readonly [MeasureName, number])[];

  it.each(held)('does not fall below the floor of %s: %d', (name, floor) => {
    expect(measured(scored, name).value).toBeGreaterThanOrEqual(floor);
  });

  it('takes next to no slogan, date, ordinal or list mark for a figure', () => {
    const tolerated = set.name === 'first' ? 0 : measured(scored, 'figure').of / 100;
    expect(measured(scored, 'figureOnOther').value).toBeLessThanOrEqual(tolerated);
  });
});

describe.skipIf(absent.length === 0)('the sets that are not there', () => {
  it.skip.each(absent)('%s: no labels in corpora/gold', () => {});
});
