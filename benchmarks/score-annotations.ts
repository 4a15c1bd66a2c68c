// Scores annotations against hand labels: micro averages over documents, spans matched one to one at half overlap.
import type { GoldDocument, GoldProblem, GoldSpan, GoldUnit } from './gold.js';

/** The part of an annotation that is scored. */
export interface ScoredAnnotation {
  readonly id: string;
  readonly kind: string;
  readonly sentences: readonly (GoldSpan & { readonly role: string; readonly boilerplate: boolean })[];
  readonly problems: readonly (GoldProblem & {
    readonly organization: string | null;
    readonly point: number;
  })[];
  readonly figures: readonly (GoldSpan & {
    readonly masked: boolean;
    readonly value: number | null;
    readonly unit: string;
    readonly use: string;
    readonly level: string | null;
  })[];
  readonly slogans: readonly GoldSpan[];
  readonly named: readonly (GoldSpan & { readonly frame: string; readonly category: string })[];
  readonly causes: readonly GoldSpan[];
  readonly measures: readonly (GoldSpan & { readonly category: string })[];
  readonly claims: readonly (GoldSpan & { readonly category: string; readonly evidence: string })[];
}

/** Hits, false alarms and misses of one measure. */
export interface Tally {
  hit: number;
  falseAlarm: number;
  miss: number;
}

/** Right answers out of those asked. */
export interface Share {
  right: number;
  of: number;
}

const shares = [
  'role',
  'kind',
  'category',
  'mode',
  'locus',
  'extent',
  'point',
  'organization',
  'masked',
  'value',
  'unit',
  'use',
  'level',
  'namedFrame',
  'namedCategory',
  'measureCategory',
  'claimCategory',
  'claimEvidence',
] as const;
const tallies = [
  'problem',
  'cell',
  'figure',
  'slogan',
  'boilerplate',
  'named',
  'cause',
  'measure',
  'claim',
] as const;

/** The scores of a set of documents. */
export type Scores = { readonly [Name in (typeof shares)[number]]: Share } & {
  readonly [Name in (typeof tallies)[number]]: Tally;
} & { onSloganOrDate: number };

/** precision, recall and F1 of a tally; 1 where nothing was to be found and nothing was. */
export function rates({ hit, falseAlarm, miss }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const ratio = (of: number): number => (of === 0 ? 1 : hit / of);
  return {
    precision: ratio(hit + falseAlarm),
    recall: ratio(hit + miss),
    f1: hit + falseAlarm + miss === 0 ? 1 : (2 * hit) / (2 * hit + falseAlarm + miss),
  };
}

/** The share right; 1 where nothing was asked. */
export const share = ({ right, of }: Share): number => (of === 0 ? 1 : right / of);

/** Scores annotations (by id) of labelled documents; a document without annotation counts as empty output. */
export function scoreAnnotations(
  gold: readonly GoldDocument[],
  annotations: ReadonlyMap<string, ScoredAnnotation>,
): Scores {
  const scores = emptyScores();
  for (const document of gold) {
    const annotation = annotations.get(document.id) ?? {
      id: document.id,
      kind: '',
      sentences: [],
      problems: [],
      figures: [],
      slogans: [],
      named: [],
      causes: [],
      measures: [],
      claims: [],
    };
    if (document.kind !== null) add(scores.kind, annotation.kind === document.kind);
    scoreRoles(scores, document.units, annotation);
    scoreBoilerplate(scores, document.units, annotation);
    scoreProblems(scores, document, annotation);
    scoreFigures(scores, document.units, annotation);
    scoreSlogans(scores, document, annotation);
    scoreRest(scores, document.units, annotation);
  }
  return scores;
}

function emptyScores(): Scores {
  const entries: [string, unknown][] = [
    ...shares.map((name): [string, unknown] => [name, { right: 0, of: 0 }]),
    ...tallies.map((name): [string, unknown] => [name, { hit: 0, falseAlarm: 0, miss: 0 }]),
    ['onSloganOrDate', 0],
  ];
  return Object.fromEntries(entries) as unknown as Scores;
}

function add(to: Share, right: boolean, weight = 1): void {
  to.of += weight;
  if (right) to.right += weight;
}

const shared = (a: GoldSpan, b: GoldSpan): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const length = (span: GoldSpan): number => span.end - span.start;

/** Pairs of gold and found spans, best overlap first, each used once, intersection ÷ union at least one half. */
export function pairUp<G extends GoldSpan, F extends GoldSpan>(
  gold: readonly G[],
  found: readonly F[],
): readonly (readonly [G, F])[] {
  const candidates: { readonly of: number; readonly g: number; readonly f: number }[] = [];
  gold.forEach((a, g) => {
    found.forEach((b, f) => {
      const both = shared(a, b);
      const of = both / (length(a) + length(b) - both);
      if (of >= 0.5) candidates.push({ of, g, f });
    });
  });
  candidates.sort((a, b) => b.of - a.of || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: (readonly [G, F])[] = [];
  for (const { g, f } of candidates) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    pairs.push([gold[g]!, found[f]!]);
  }
  return pairs;
}

function tallyPairs<G extends GoldSpan, F extends GoldSpan>(
  tally: Tally,
  gold: readonly G[],
  found: readonly F[],
): readonly (readonly [G, F])[] {
  const pairs = pairUp(gold, found);
  tally.hit += pairs.length;
  tally.falseAlarm += found.length - pairs.length;
  tally.miss += gold.length - pairs.length;
  return pairs;
}

/** By characters: the role most of a unit's characters were given. A heading counts with the role of what follows. */
function scoreRoles(scores: Scores, units: readonly GoldUnit[], { sentences }: ScoredAnnotation): void {
  for (const unit of units) {
    const votes = new Map<string, number>();
    for (const sentence of sentences) {
      const both = shared(unit, sentence);
      if (both > 0) votes.set(sentence.role, (votes.get(sentence.role) ?? 0) + both);
    }
    const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
    add(
      scores.role,
      winner?.[0] === (unit.role === 'heading' ? (unit.under ?? 'heading') : unit.role),
      length(unit),
    );
  }
}

/** By units that were judged: said to be boilerplate where more than half of the characters are flagged. */
function scoreBoilerplate(scores: Scores, units: readonly GoldUnit[], { sentences }: ScoredAnnotation): void {
  const flagged = sentences.filter((sentence) => sentence.boilerplate);
  for (const unit of units) {
    if (unit.empty === null || unit.role === 'heading') continue;
    const said = flagged.reduce((sum, sentence) => sum + shared(unit, sentence), 0) * 2 > length(unit);
    if (said && unit.empty === 2) scores.boilerplate.hit += 1;
    else if (said) scores.boilerplate.falseAlarm += 1;
    else if (unit.empty === 2) scores.boilerplate.miss += 1;
  }
}

const plainName = (name: string | null | undefined): string =>
  (name ?? '').replace(/[@#].*$/, '').replace(/[*×Xx＊\s]/g, '');

function sameOrganization(gold: string | null | undefined, found: string | null): boolean {
  const a = plainName(gold);
  const b = plainName(found);
  return (
    a === b ||
    (a !== '' &&
      b !== '' &&
      (a.includes(b) || b.includes(a)) &&
      Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length))
  );
}

function scoreProblems(scores: Scores, { id, units }: GoldDocument, { problems }: ScoredAnnotation): void {
  const gold = units.flatMap((unit) =>
    unit.problems.map((problem) => ({ ...problem, organization: problem.organization ?? unit.organization })),
  );
  for (const [label, found] of tallyPairs(scores.problem, gold, problems)) {
    add(scores.category, label.category === found.category || label.also?.includes(found.category) === true);
    add(scores.mode, label.mode === found.mode);
    add(scores.locus, label.locus === found.locus);
    add(scores.extent, (label.extent ?? 'unstated') === found.extent);
    if (label.point !== undefined) add(scores.point, label.point === found.point);
    if (label.organization)
      add(scores.organization, sameOrganization(label.organization, found.organization));
  }
  scoreCells(scores.cell, id, gold, problems);
}

/** Presence of (organisation, category); a cell found under a second category of a label is no false alarm. */
function scoreCells(
  tally: Tally,
  id: string,
  gold: readonly GoldProblem[],
  found: ScoredAnnotation['problems'],
): void {
  const names = [...new Set(gold.map((problem) => plainName(problem.organization) || id))];
  const nameOf = (organization: string | null): string =>
    names.find((name) => sameOrganization(name, organization)) ?? (plainName(organization) || id);
  const cell = (name: string, category: string): string => `${name}\t${category}`;
  const wanted = new Set(
    gold.map((problem) => cell(plainName(problem.organization) || id, problem.category)),
  );
  const allowed = new Set(
    gold.flatMap((problem) =>
      (problem.also ?? []).map((category) => cell(plainName(problem.organization) || id, category)),
    ),
  );
  const said = new Set(found.map((problem) => cell(nameOf(problem.organization), problem.category)));
  for (const key of said) {
    if (wanted.has(key)) tally.hit += 1;
    else if (!allowed.has(key)) tally.falseAlarm += 1;
  }
  for (const key of wanted) if (!said.has(key)) tally.miss += 1;
}

const noFigures: readonly string[] = ['slogan', 'date', 'ordinal', 'marker'];

/** Announcements of a list (四项议程) may be called a figure or not. */
function scoreFigures(scores: Scores, units: readonly GoldUnit[], annotation: ScoredAnnotation): void {
  const others = units.flatMap((unit) => unit.others);
  const gold = units.flatMap((unit) => unit.figures);
  const neutral = others.filter((other) => other.why === 'enumeration');
  const figures = annotation.figures.filter((figure) => !neutral.some((other) => shared(other, figure) > 0));
  for (const [label, found] of tallyPairs(scores.figure, gold, figures)) {
    add(scores.masked, (label.masked ?? false) === found.masked);
    if (label.value !== undefined) add(scores.value, label.value === found.value);
    if (label.unit !== undefined) add(scores.unit, label.unit === found.unit);
    if (label.use !== undefined) add(scores.use, label.use === found.use);
    if (label.level !== undefined) add(scores.level, label.level === found.level);
  }
  scores.onSloganOrDate += figures.filter(
    (figure) =>
      others.some((other) => noFigures.includes(other.why) && shared(other, figure) > 0) &&
      !gold.some((label) => shared(label, figure) > 0),
  ).length;
}

/** By characters. */
function scoreSlogans(scores: Scores, { text, units }: GoldDocument, { slogans }: ScoredAnnotation): void {
  const labelled = painted(
    units.flatMap((unit) => unit.slogans),
    text.length,
  );
  const found = painted(slogans, text.length);
  for (let i = 0; i < text.length; i++) {
    if (labelled[i] === 1 && found[i] === 1) scores.slogan.hit += 1;
    else if (labelled[i] === 1) scores.slogan.miss += 1;
    else if (found[i] === 1) scores.slogan.falseAlarm += 1;
  }
}

function painted(spans: readonly GoldSpan[], size: number): Uint8Array {
  const paint = new Uint8Array(size);
  for (const { start, end } of spans) paint.fill(1, start, end);
  return paint;
}

function scoreRest(scores: Scores, units: readonly GoldUnit[], annotation: ScoredAnnotation): void {
  if (!units.some((unit) => unit.named !== undefined)) return;
  for (const [label, found] of tallyPairs(
    scores.named,
    units.flatMap((unit) => unit.named ?? []),
    annotation.named,
  )) {
    add(scores.namedFrame, label.frame === found.frame);
    add(scores.namedCategory, label.category === found.category);
  }
  tallyPairs(
    scores.cause,
    units.flatMap((unit) => unit.causes ?? []),
    annotation.causes,
  );
  for (const [label, found] of tallyPairs(
    scores.measure,
    units.flatMap((unit) => unit.measures ?? []),
    annotation.measures,
  )) {
    add(scores.measureCategory, label.category === found.category);
  }
  for (const [label, found] of tallyPairs(
    scores.claim,
    units.flatMap((unit) => unit.claims ?? []),
    annotation.claims,
  )) {
    add(scores.claimCategory, label.category === found.category);
    add(scores.claimEvidence, label.evidence === found.evidence);
  }
}
