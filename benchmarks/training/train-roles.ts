// Learns what words and place add to the rules' evidence of roles, whole texts at a time.
import type { ModelWeights } from '#internal/codebook/linear-model.js';
import { sectionRoles } from '#internal/codebook/vocabulary.js';
import { ROLE_COUNT, roleProbabilities } from '#internal/document/decode-roles.js';
import { commonFeatures, onlyCommon } from './feature-index.js';
import { eachRound, Learner, type Learning, meanOfOrders } from './learner.js';
import { quantized } from './quantize.js';
import type { RoleExample } from './role-examples.js';

/** How roles are learnt. */
export interface RoleLearning extends Learning {
  /** What the evidence of the rules counts beside the model, 0–1. */
  readonly ruleShare: number;
  /** The most the model can say for or against a role when it is used. */
  readonly most: number;
  /** In how many texts a feature must occur. */
  readonly leastTexts: number;
}

/**
 * Learns the weights with which the labelled roles are likeliest given whole texts (a conditional random field; Lafferty,
 * McCallum, Pereira 2001), with costs of change and evidence of the rules as they are.
 */
export function trainRoles(
  examples: readonly RoleExample[],
  keys: readonly number[],
  learning: RoleLearning,
): ModelWeights {
  const common = commonFeatures(
    keys.length,
    examples.map(({ features }) => features),
    learning.leastTexts,
  );
  const texts = examples.map((example) => ({
    ...example,
    features: example.features.map((features) => onlyCommon(features, common)),
  }));
  const weights = meanOfOrders(learning.orders, (order) => {
    const learner = new Learner(keys.length, ROLE_COUNT, learning);
    eachRound(texts, learning.rounds, order, ({ features, rows, change, labels }) => {
      const scores = rows.map((score) => score * learning.ruleShare);
      features.forEach((own, unit) => {
        learner.addScores(own, scores, unit * ROLE_COUNT);
      });
      const slope = roleProbabilities(scores, change);
      features.forEach((own, unit) => {
        const label = labels[unit]!;
        if (label < 0) return;
        slope[unit * ROLE_COUNT + label]! -= 1;
        learner.learn(own, slope, unit * ROLE_COUNT);
      });
    });
    return learner.weights;
  });
  return quantized('role', sectionRoles, keys, weights);
}
