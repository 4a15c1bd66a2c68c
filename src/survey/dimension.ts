// What a matrix can have as rows and columns: properties of reports, and properties of problems.
import { byCodeUnit } from '../base/by-code-unit.js';
import { ShuzhiError } from '../base/errors.js';
import { basisNames } from '../codebook/tables/bases.js';
import { modes } from '../codebook/tables/deficiencies.js';
import { extents, loci } from '../codebook/tables/loci.js';
import { documentKinds, roles, voices } from '../codebook/vocabulary.js';
import type { Problem, Slogan } from '../findings/findings.js';
import type { CategoryList } from './category-list.js';
import type { Observation } from './observation.js';
import { organizationNames } from './organization-names.js';
import { attributeNames, attributeOf } from './peer-groups.js';

/** Properties of a report every survey knows; manifest columns come on top. */
export const reportDimensions = ['organization', 'year', 'kind', 'voice', 'speaker', 'report'] as const;

/** Properties of a set phrase: its family (词族). */
export const sloganDimensions = ['family'] as const;

/** Properties of a problem statement. */
export const problemDimensions = ['category', 'domain', 'mode', 'locus', 'extent', 'basis', 'role'] as const;

interface DimensionBase {
  readonly name: string;
  /** The values it takes here, in the order in which they are shown. */
  readonly keys: readonly string[];
  /** What is shown for a key. */
  readonly nameOf: (key: string) => string;
}

/** A property a report has once; null where it is not known, which leaves the report out. */
export interface ReportDimension extends DimensionBase {
  readonly level: 'report';
  readonly keyOf: (observation: Observation) => string | null;
}

/** A property each problem has: a report shows any number of them. */
export interface ProblemDimension extends DimensionBase {
  readonly level: 'problem';
  readonly keyOf: (problem: Problem) => string;
}

/** A property each set phrase has: a report shows any number of them. */
export interface SloganDimension extends DimensionBase {
  readonly level: 'slogan';
  readonly keyOf: (slogan: Slogan) => string;
}

export type Dimension = ReportDimension | ProblemDimension | SloganDimension;

/**
 * The dimension of a name: `organization year kind voice speaker report`, any manifest column, `category domain mode
 * locus extent basis role` of the problems, or `family` of the set phrases.
 * @throws {ShuzhiError} OPTION_INVALID for any other name, listing those there are
 */
export function dimension(
  name: string,
  observations: readonly Observation[],
  categories: CategoryList,
): Dimension {
  const ofProblems = problemDimension(name, categories);
  if (ofProblems !== undefined) return ofProblems;
  if (name === 'family') return familyDimension(observations);
  const keyOf = reportKey(name) ?? attributeKey(name, observations);
  const keys = new Set<string>();
  for (const one of observations) {
    const key = keyOf(one);
    if (key !== null) keys.add(key);
  }
  const names = name === 'organization' ? organizationNames(observations) : new Map<string, string>();
  const closed: readonly string[] = name === 'kind' ? documentKinds : name === 'voice' ? voices : [];
  return {
    name,
    level: 'report',
    keys: closed.length > 0 ? closed.filter((key) => keys.has(key)) : [...keys].sort(byCodeUnit),
    nameOf: (key) => names.get(key) ?? key,
    keyOf,
  };
}

function reportKey(name: string): ((one: Observation) => string | null) | undefined {
  switch (name) {
    case 'organization':
      return (one) => one.organizationKey;
    case 'year':
      return (one) => (one.year === null ? null : String(one.year));
    case 'kind':
      return (one) => one.kind;
    case 'voice':
      return (one) => one.voice;
    case 'speaker':
      return (one) => one.speaker;
    case 'report':
      return (one) => one.report;
    default:
      return undefined;
  }
}

function attributeKey(
  name: string,
  observations: readonly Observation[],
): (one: Observation) => string | null {
  const attributes = attributeNames(observations);
  if (attributes.includes(name)) return attributeOf(observations, name);
  throw new ShuzhiError('OPTION_INVALID', `矩阵没有“${name}”这一维 · a matrix has no dimension "${name}"`, {
    hint: `可用 · accepted: ${[...reportDimensions, ...attributes, ...problemDimensions, ...sloganDimensions].join(', ')}`,
  });
}

function familyDimension(observations: readonly Observation[]): SloganDimension {
  const families = new Set(
    observations.flatMap(({ slogans }) => (slogans ?? []).map(({ family }) => family)),
  );
  return {
    name: 'family',
    level: 'slogan',
    keys: [...families].sort(byCodeUnit),
    nameOf: (key) => key,
    keyOf: (slogan) => slogan.family,
  };
}

function problemDimension(name: string, categories: CategoryList): ProblemDimension | undefined {
  const same = (key: string): string => key;
  const of = (
    keys: readonly string[],
    keyOf: (problem: Problem) => string,
    nameOf: (key: string) => string = same,
  ): ProblemDimension => ({ name, level: 'problem', keys, keyOf, nameOf });
  switch (name) {
    case 'category':
      return of(
        categories.ids,
        (problem) => problem.category,
        (id) => categories.names.get(id)!,
      );
    case 'domain':
      return of(
        [...categories.domainNames.keys()],
        (problem) => categories.domains.get(problem.category)!,
        (id) => categories.domainNames.get(id)!,
      );
    case 'mode':
      return of(modes, (problem) => problem.mode);
    case 'locus':
      return of(loci, (problem) => problem.locus);
    case 'extent':
      return of(extents, (problem) => problem.extent);
    case 'basis':
      return of(basisNames, (problem) => problem.basis);
    case 'role':
      return of(roles, (problem) => problem.role);
    default:
      return undefined;
  }
}
