// Builds profiles for the tests of the survey: only what a case speaks of is given, the rest has sensible defaults.
import type { Voice } from '../../src/codebook/vocabulary.js';
import type {
  Cause,
  Claim,
  Figure,
  FindingBase,
  Measure,
  Named,
  Problem,
  Slogan,
} from '../../src/findings/findings.js';
import type { Fingerprint, Profile, Scores } from '../../src/profile/profile.js';

/** A finding with any of its fields; the sentence, the offsets and the words have defaults. */
type Some<F extends FindingBase> = Partial<Omit<F, 'finding'>>;

const kindOf = {
  self: 'self-report',
  superior: 'review',
  inspection: 'inspection',
  unknown: 'other',
} as const;

const emptyScores: Scores = {
  chars: 1000,
  points: 0,
  problems: 0,
  specificProblems: 0,
  selfShare: null,
  withCause: null,
  withMeasure: null,
  figures: 0,
  maskedFigures: 0,
  figuresPerThousand: null,
  figuresPerThousandUpper: null,
  activityShare: null,
  slogansPerThousand: null,
  sloganShare: null,
  boilerplateShare: null,
  assessable: true,
};

/** The span, sentence and words of the n-th finding of a profile. */
function place(n: number, text: string): Omit<FindingBase, 'finding'> {
  return { start: 100 * n, end: 100 * n + text.length, text, sentence: n, organization: null };
}

/** A problem; `makeProblem({ category: 'training', text: '学习不够深入' })`. */
export function makeProblem(given: Some<Problem> = {}, n = 0): Problem {
  return {
    ...place(n, given.text ?? `${given.category ?? 'discipline'}方面抓得不够紧`),
    finding: 'problem',
    point: n + 1,
    category: 'discipline',
    also: [],
    mode: 'effort',
    locus: 'unit',
    extent: 'unstated',
    voice: 'self',
    basis: 'unstated',
    cue: '不够',
    role: 'problem',
    confidence: 0.9,
    aspects: [],
    ...given,
  };
}

/** A measure planned or demanded. */
export function makeMeasure(given: Some<Measure> = {}, n = 0): Measure {
  return {
    ...place(n, given.text ?? '下一步健全制度，严格落实'),
    finding: 'measure',
    point: n + 1,
    category: 'discipline',
    aspects: [],
    responsible: '',
    deadline: '',
    ...given,
  };
}

/** An achievement asserted. */
export function makeClaim(given: Some<Claim> = {}, n = 0): Claim {
  return {
    ...place(n, given.text ?? '全年开展督查12次'),
    finding: 'claim',
    category: 'discipline',
    aspects: [],
    evidence: 'given',
    ...given,
  };
}

/** A stated cause. */
export function makeCause(given: Some<Cause> = {}, n = 0): Cause {
  return { ...place(n, given.text ?? '思想认识有偏差'), finding: 'cause', point: n + 1, ...given };
}

/** A weakness named, not asserted. */
export function makeNamed(given: Some<Named> = {}, n = 0): Named {
  return {
    ...place(n, given.text ?? '着力破解作风不实'),
    finding: 'named',
    frame: 'planned',
    category: 'discipline',
    ...given,
  };
}

/** A figure that says what was done: so many times 党课; `value: null` for a masked one. */
export function makeFigure(given: Some<Figure> = {}, n = 0): Figure {
  const value = given.value === undefined ? 4 : given.value;
  return {
    ...place(n, given.text ?? `${value ?? 'X'}次`),
    finding: 'figure',
    low: value,
    high: value,
    unit: '次',
    figureKind: 'count',
    level: 'activity',
    indicator: '党课',
    use: 'achieved',
    role: 'achievement',
    approximate: false,
    masked: value === null,
    ...given,
    value,
  };
}

/** A set phrase. */
export function makeSlogan(given: Some<Slogan> = {}, n = 0): Slogan {
  const text = given.text ?? '四个意识';
  return { ...place(n, text), finding: 'slogan', phrase: text, family: '政治', since: null, ...given };
}

/** A sentence fingerprint; `exact` stands for the words, `masked` for the words without figures. */
export function makeFingerprint(given: Partial<Fingerprint> = {}, n = 0): Fingerprint {
  const exact = given.exact ?? n.toString(16).padStart(16, '0');
  return {
    start: 100 * n,
    end: 100 * n + 40,
    exact,
    masked: given.masked ?? exact,
    length: 40,
    role: 'achievement',
    ...given,
  };
}

/** What a test says of a profile: any field; `problems` may be category ids or parts of problems. */
export type ProfileSketch = Partial<Omit<Profile, 'problems' | 'scores'>> & {
  readonly problems?: readonly (string | Some<Problem>)[];
  readonly scores?: Partial<Scores>;
};

/**
 * A profile of one organisation in one self-report: `makeProfile({ organization: '城关镇', year: 2022, problems: ['discipline'] })`.
 * The report is `organization-year`, the key is the organisation without 党委, the profile is exposed in its own
 * voice (`exposedVoices: []` says: no problem part), and problems without a voice have that of the profile.
 */
export function makeProfile(sketch: ProfileSketch = {}): Profile {
  const organization = sketch.organization === undefined ? '城关镇党委' : sketch.organization;
  const voice: Voice = sketch.voice ?? 'self';
  const year = sketch.year === undefined ? 2022 : sketch.year;
  const report = sketch.report ?? `${organization ?? 'nobody'}-${year ?? 'undated'}`;
  const { problems: sketched, scores, ...rest } = sketch;
  const problems = (sketched ?? []).map((given, index) =>
    makeProblem({ voice, ...(typeof given === 'string' ? { category: given } : given) }, index),
  );
  return {
    id: report,
    report,
    file: `${report}.txt`,
    organization,
    organizationKey: organization === null ? null : organization.replace(/党委$/, ''),
    year,
    kind: kindOf[voice],
    voice,
    speaker: organization,
    title: null,
    attributes: {},
    exposedVoices: [...new Set([voice, ...problems.map((problem) => problem.voice)])],
    numberedRoles: ['problem', 'cause', 'plan', 'demand'],
    named: [],
    causes: [],
    measures: [],
    claims: [],
    figures: [],
    slogans: [],
    boilerplate: [],
    balance: [],
    fingerprints: [],
    ...rest,
    problems,
    scores: { ...emptyScores, problems: problems.length, ...scores },
  };
}
