// Learns an analyst's own categoriser from corrected statements, and says by cross-validation what it is worth.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import { trainTokenClassifier } from '../base/token-classifier.js';
import type { Codebook } from '../codebook/codebook.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import { CATEGORISER_FORMAT, type PersonalCategoriser } from '../codebook/personal-categoriser.js';
import { type CategoryScores, categoryScores } from './category-scores.js';
import {
  type CategoriserSettings,
  chooseSettings,
  crossValidate,
  type LearningExample,
  type Trial,
} from './cross-validate.js';
import type { LabelledStatement } from './labelled-statement.js';
import { type LearningSet, learningSet } from './learning-set.js';
import { signTest } from './sign-test.js';

/** Options of {@link learnCategoriser}. */
export interface LearnOptions {
  /** The dictionaries the categories are of and the program reads with. Default: those that ship with the library. */
  readonly codebook?: Codebook;
  /** Seed of the draw that divides reports into folds, a whole number from 0. Default 1. */
  readonly seed?: number;
  /** Whether the program's own word is that of rules and models (default, as in `analyzer`) or of rules alone. */
  readonly model?: boolean;
}

/** `better`: more put right than chance would; `unclear`: more, but chance would do; `not better`: no more than spoilt. */
export type LearningVerdict = 'better' | 'unclear' | 'not better';

/** How the program does, and how it does with the categoriser, on statements the categoriser was not trained on. */
export interface LearningTrial {
  /** Statements tried. */
  readonly statements: number;
  readonly before: CategoryScores;
  readonly after: CategoryScores;
  /** Statements the categoriser was sure of. */
  readonly sure: number;
  /** Wrong before and right after. */
  readonly fixed: number;
  /** Right before and wrong after. */
  readonly broken: number;
  /**
   * Where the rows say what the program gave them within their reports: how many do, the share of them right, and the
   * share right with the categoriser. The verdict is `better` only if this rises too.
   */
  readonly inContext: { readonly n: number; readonly before: number; readonly after: number } | null;
  /** Chance of as many put right among those that changed if it were a coin (sign test). */
  readonly chance: number;
  readonly verdict: LearningVerdict;
}

/** What was learned. */
export interface LearnedCategoriser {
  /** To be used: `extendCodebook(codebook, { categoriser })`, or written to `categoriser.json`. */
  readonly categoriser: PersonalCategoriser;
  readonly settings: CategoriserSettings;
  readonly trial: LearningTrial;
  /** Whether folds kept whole reports together; not so with fewer than 5 reports. */
  readonly foldsBy: 'report' | 'statement';
  /** Reports the statements stand in. */
  readonly reports: number;
  /** Rows left out: the same text with the same category stood there already. */
  readonly repeated: number;
}

/** From here chance is held no explanation. */
const SIGNIFICANT = 0.05;

/**
 * Learns from statements an analyst has put into categories: naive Bayes on their words and on what the program says
 * of them. Its word counts where it is sure enough; the share it takes and the smoothing are chosen within the
 * cross-validation, so that `trial` holds what is to be expected of reports not seen. The same statements in any order,
 * options and seed give the same bytes.
 *
 * *Not for:* fewer than some hundred statements of many categories, where `trial.verdict` is mostly not `better`; words
 * that always mean one category (put them into `aspects.csv`); other kinds of reports than those corrected. What the program
 * says before is judged from each statement alone; within a report it may do better: give `original` to have that compared.
 * @throws ShuzhiError CORPUS_TOO_SMALL below 40 different statements or two categories of 5, CATEGORY_UNKNOWN,
 * OPTION_UNKNOWN, OPTION_INVALID
 * @example
 * const places = ['东坪', '西河', '南岭', '北山', '前进', '后湾', '上庄', '下洼', '新桥', '老街'];
 * const rows = places.flatMap((place) => [
 *   { text: `${place}村发展党员程序不规范`, category: 'member-management', file: place },
 *   { text: `${place}村发展党员材料不齐全`, category: 'member-management', file: place },
 *   { text: `${place}村安全隐患排查不彻底`, category: 'safety', file: place },
 *   { text: `${place}村理论学习不深入`, category: 'theory', file: place },
 * ]);
 * const { trial, categoriser } = learnCategoriser(rows);
 * [trial.before.micro, trial.after.micro, trial.verdict] // [0.5, 1, 'better']
 * extendCodebook(defaultCodebook(), { categoriser }) // for analyzer({ codebook }) and scoreReports
 */
export function learnCategoriser(
  rows: readonly LabelledStatement[],
  options: LearnOptions = {},
): LearnedCategoriser {
  assertOptions('learnCategoriser', options, ['codebook', 'seed', 'model']);
  const { codebook = defaultCodebook(), seed = 1, model = true } = options;
  assertNumber('learnCategoriser', 'seed', seed, 0, 4_294_967_295, true);
  const set = learningSet(rows, codebook, model);
  const { examples } = set;
  const trial = learningTrial(set, seed);
  const settings = chooseSettings(examples, seed);
  const { kept } = trainTokenClassifier(examples, settings);
  const counts = {
    statements: examples.length,
    reports: set.reports,
    categories: countsOf(examples.map(({ label }) => label)),
  };
  const { verdict, before, after } = trial;
  return {
    categoriser: {
      format: CATEGORISER_FORMAT,
      threshold: settings.threshold,
      categories: [...new Set(examples.map(({ label }) => label))].sort(),
      trained: {
        ...counts,
        seed,
        smoothing: settings.smoothing,
        crossValidated: { verdict, before: summary(before), after: summary(after) },
      },
      classifier: kept,
    },
    settings,
    trial,
    foldsBy: set.foldsBy,
    reports: set.reports,
    repeated: set.repeated,
  };
}

function learningTrial({ examples }: LearningSet, seed: number): LearningTrial {
  const trials = crossValidate(examples, seed);
  const right = examples.map(({ label }) => label);
  const given = trials.map(({ category }) => category);
  let fixed = 0;
  let broken = 0;
  examples.forEach(({ program, label }, index) => {
    if (program !== label && given[index] === label) fixed += 1;
    if (program === label && given[index] !== label) broken += 1;
  });
  const before = examples.map(({ program }) => program);
  const chance = signTest(fixed, broken);
  const inContext = contextOf(examples, trials);
  return {
    statements: examples.length,
    before: categoryScores(right, before),
    after: categoryScores(right, given),
    sure: trials.filter(({ sure }) => sure).length,
    fixed,
    broken,
    inContext,
    chance,
    verdict: verdictOf(fixed, broken, chance, inContext),
  };
}

function contextOf(
  examples: readonly LearningExample[],
  trials: readonly Trial[],
): LearningTrial['inContext'] {
  const known = examples.flatMap(({ original, label }, index) =>
    original === null
      ? []
      : [{ before: original.program === label, after: trials[index]!.inContext === label }],
  );
  if (known.length === 0) return null;
  const share = (of: 'before' | 'after'): number => known.filter((row) => row[of]).length / known.length;
  return { n: known.length, before: share('before'), after: share('after') };
}

function verdictOf(
  fixed: number,
  broken: number,
  chance: number,
  inContext: LearningTrial['inContext'],
): LearningVerdict {
  if (fixed <= broken) return 'not better';
  const risen = inContext === null || inContext.after > inContext.before;
  return chance < SIGNIFICANT && risen ? 'better' : 'unclear';
}

const summary = ({ micro, macro }: CategoryScores): object => ({ micro, macroF1: macro.f1 });

function countsOf(labels: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const label of [...labels].sort()) counts.set(label, (counts.get(label) ?? 0) + 1);
  return Object.fromEntries(counts);
}
