// All findings of a document in the order in which they need each other.
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import { judgedWeaknesses } from './clause-model.js';
import { withComplaints } from './figure-use.js';
import { findCauses } from './find-causes.js';
import { findClaims } from './find-claims.js';
import { findFigures } from './find-figures.js';
import { findMeasures } from './find-measures.js';
import { findNamed } from './find-named.js';
import { findProblems } from './find-problems.js';
import { findSlogans } from './find-slogans.js';
import type {
  BoilerplateJudgement,
  Cause,
  Claim,
  Figure,
  Measure,
  Named,
  Problem,
  Slogan,
} from './findings.js';
import { judgeBoilerplate } from './judge-boilerplate.js';
import { withPersonalCategories } from './personal-category.js';
import { judgedProblems } from './statement-model.js';

/** Everything found in a document; offsets into its clean text. */
export interface DocumentFindings {
  readonly problems: readonly Problem[];
  readonly named: readonly Named[];
  readonly causes: readonly Cause[];
  readonly measures: readonly Measure[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly slogans: readonly Slogan[];
  /** One judgement per sentence of the document. */
  readonly judgements: readonly BoilerplateJudgement[];
}

/**
 * Runs every finder once.
 * @param revise has the last word on the problems before anything else is found by them; default: they stay as they are
 */
export function findAll(
  document: ReadDocument,
  codebook: Codebook,
  revise: (problems: readonly Problem[]) => readonly Problem[] = (problems) => problems,
): DocumentFindings {
  const slogans = findSlogans(document, codebook);
  const weaknesses = judgedWeaknesses(document);
  const judged = judgedProblems(document, codebook, findProblems(document, codebook, weaknesses));
  const problems = revise(withPersonalCategories(codebook, judged));
  const figures = withComplaints(findFigures(document, codebook), problems);
  return {
    problems,
    named: findNamed(document, codebook, problems, weaknesses),
    causes: findCauses(document, codebook),
    measures: findMeasures(document, codebook),
    claims: findClaims(document, codebook, figures),
    figures,
    slogans,
    judgements: judgeBoilerplate(document, codebook, { figures, slogans, problems }),
  };
}
