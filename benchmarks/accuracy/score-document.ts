// Scores one annotated document against its labels, measure by measure.
import type { ScoredAnnotation } from './annotation.js';
import type { GoldDocument } from './gold.js';
import type { DocumentScores } from './measures.js';
import { scoreFigures } from './score-figures.js';
import { scoreProblems } from './score-problems.js';
import { scoreBoilerplate, scoreRoles, scoreSlogans } from './score-sentences.js';
import { pairUp } from './spans.js';
import { metOf, noTally, shareOf } from './tally.js';

/** The counts of every measure; what a set does not label or an annotation cannot say was not asked. */
export function scoreDocument(document: GoldDocument, annotation: ScoredAnnotation): DocumentScores {
  return {
    role: scoreRoles(document, annotation),
    kind: document.kind === null ? noTally : shareOf([annotation], ({ kind }) => kind === document.kind),
    ...scoreProblems(document, annotation),
    ...scoreFigures(document, annotation),
    slogan: scoreSlogans(document, annotation),
    boilerplate: scoreBoilerplate(document, annotation),
    ...scoreStatements(document, annotation),
  };
}

type StatementMeasures = Pick<
  DocumentScores,
  | 'named'
  | 'namedFrame'
  | 'namedCategory'
  | 'cause'
  | 'measure'
  | 'measureCategory'
  | 'claim'
  | 'claimCategory'
  | 'claimEvidence'
>;

/** Named weaknesses, causes, measures and claims, which some sets do not label. */
function scoreStatements({ units }: GoldDocument, annotation: ScoredAnnotation): StatementMeasures {
  const labelled = units.some(({ named }) => named !== undefined);
  const gold = {
    named: units.flatMap((unit) => unit.named ?? []),
    causes: units.flatMap((unit) => unit.causes ?? []),
    measures: units.flatMap((unit) => unit.measures ?? []),
    claims: units.flatMap((unit) => unit.claims ?? []),
  };
  const met = (name: keyof typeof gold, pairs: number) =>
    labelled ? metOf(pairs, gold[name].length, annotation[name].length) : noTally;
  const named = pairUp(gold.named, annotation.named);
  const measures = pairUp(gold.measures, annotation.measures);
  const claims = pairUp(gold.claims, annotation.claims);
  return {
    named: met('named', named.length),
    namedFrame: shareOf(named, ([label, found]) => label.frame === found.frame),
    namedCategory: shareOf(named, ([label, found]) => label.category === found.category),
    cause: met('causes', pairUp(gold.causes, annotation.causes).length),
    measure: met('measures', measures.length),
    measureCategory: shareOf(measures, ([label, found]) => label.category === found.category),
    claim: met('claims', claims.length),
    claimCategory: shareOf(claims, ([label, found]) => label.category === found.category),
    claimEvidence: shareOf(claims, ([label, found]) => label.evidence === found.evidence),
  };
}
