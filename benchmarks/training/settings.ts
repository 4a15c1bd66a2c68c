// How the models are trained: chosen by what helped most when whole sectors were left out.
import type { ClauseLearning } from './train-clauses.js';
import type { RoleLearning } from './train-roles.js';
import type { StatementLearning } from './train-statements.js';

/** How each of the models is learnt, and what its features leave out. */
export interface TrainingSettings {
  readonly roles: RoleLearning;
  readonly clauses: ClauseLearning;
  readonly statements: StatementLearning;
  /** Sorts of features that are not looked at. */
  readonly skipped: readonly number[];
}

export const settings: TrainingSettings = {
  roles: { rounds: 8, step: 0.05, pull: 1e-4, ruleShare: 0.8, most: 4, leastTexts: 8, orders: 1 },
  clauses: { rounds: 4, step: 0.05, pull: 1e-3, leastTexts: 5, orders: 5 },
  statements: {
    rounds: 5,
    step: 0.03,
    pull: 1e-3,
    leastTexts: 4,
    orders: 5,
    bonus: { category: 1.5, mode: 1, locus: 1.25 },
    decisiveBonus: 3,
    firmBonus: 2,
  },
  skipped: [],
};
