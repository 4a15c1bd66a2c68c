// Scores the statements of problems: whether they are found, what they are said to be, and the cells they make.
import type { ScoredAnnotation, ScoredProblem } from './annotation.js';
import { type GoldDocument, type GoldProblem, problemsOf } from './gold.js';
import type { DocumentScores } from './measures.js';
import { pairUp } from './spans.js';
import { metOf, shareOf, type Tally } from './tally.js';

type ProblemMeasures = Pick<
  DocumentScores,
  'problem' | 'category' | 'mode' | 'locus' | 'extent' | 'point' | 'organization' | 'cell'
>;

/** Whether a found category is that of the label or one that clearly applies besides. */
export const isRightCategory = (label: GoldProblem, category: string): boolean =>
  label.category === category || label.also?.includes(category) === true;

export function scoreProblems(document: GoldDocument, { problems }: ScoredAnnotation): ProblemMeasures {
  const gold = problemsOf(document);
  const pairs = pairUp(gold, problems);
  return {
    problem: metOf(pairs.length, gold.length, problems.length),
    category: shareOf(pairs, ([label, found]) => isRightCategory(label, found.category)),
    mode: shareOf(pairs, ([label, found]) => label.mode === found.mode),
    locus: shareOf(pairs, ([label, found]) => label.locus === found.locus),
    extent: shareOf(pairs, ([label, found]) => (label.extent ?? 'unstated') === (found.extent ?? 'unstated')),
    point: shareOf(pairs, ([label, found]) =>
      label.point === undefined ? null : label.point === found.point,
    ),
    organization: shareOf(pairs, ([label, found]) =>
      label.organization ? sameOrganization(label.organization, found.organization) : null,
    ),
    cell: scoreCells(document.id, gold, problems),
  };
}

/** A name without the document it is masked in, masks and spaces. */
const plainName = (name: string | null | undefined): string =>
  (name ?? '').replace(/@.*$/, '').replace(/[*×Xx＊\s]/g, '');

/** The same name, or one that holds the other and is at most twice as long. */
function sameOrganization(gold: string, found: string | null | undefined): boolean {
  const [a, b] = [plainName(gold), plainName(found)];
  if (a === b) return true;
  if (a === '' || b === '' || !(a.includes(b) || b.includes(a))) return false;
  return Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length);
}

/**
 * Presence of (organisation, category); nobody in particular is the document itself. A cell found under a second
 * category of a label is right, but answers no wanted one.
 */
function scoreCells(id: string, gold: readonly GoldProblem[], found: readonly ScoredProblem[]): Tally {
  const goldName = (problem: GoldProblem): string => plainName(problem.organization) || id;
  const names = [...new Set(gold.map(goldName))];
  const foundName = ({ organization }: ScoredProblem): string => {
    const name = plainName(organization);
    if (name === '') return id;
    return names.find((known) => sameOrganization(known, name)) ?? (names.join() === id ? id : name);
  };
  const cell = (name: string, category: string): string => `${name}\t${category}`;
  const wanted = new Set(gold.map((problem) => cell(goldName(problem), problem.category)));
  const allowed = new Set(
    gold.flatMap((problem) =>
      [problem.category, ...(problem.also ?? [])].map((category) => cell(goldName(problem), category)),
    ),
  );
  const said = new Set(found.map((problem) => cell(foundName(problem), problem.category)));
  return {
    wanted: wanted.size,
    wantedRight: [...wanted].filter((key) => said.has(key)).length,
    found: said.size,
    foundRight: [...said].filter((key) => allowed.has(key)).length,
  };
}
