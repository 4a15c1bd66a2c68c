// Learns which clauses complain, sentence by sentence.
import type { ModelWeights } from '#internal/codebook/linear-model.js';
import { canFollow, LABEL_COUNT, weighLabels } from '#internal/findings/clause-labels.js';
import type { ClauseExample } from './clause-examples.js';
import { commonFeatures, onlyCommon } from './feature-index.js';
import { eachRound, Learner, type Learning, meanOfOrders } from './learner.js';
import { quantized } from './quantize.js';

/** How clauses are learnt. */
export interface ClauseLearning extends Learning {
  readonly leastTexts: number;
}

/** The weights, and the scores of one label after another. */
export interface ClauseWeights {
  readonly model: ModelWeights;
  readonly change: readonly number[];
}

const PAIRS = LABEL_COUNT * LABEL_COUNT;

/** Learns the weights with which the labels are likeliest given whole sentences; `texts` hold the sentences of each text. */
export function trainClauses(
  texts: readonly (readonly ClauseExample[])[],
  keys: readonly number[],
  learning: ClauseLearning,
): ClauseWeights {
  const common = commonFeatures(
    keys.length,
    texts.map((sentences) => sentences.flatMap(({ features }) => features)),
    learning.leastTexts,
  );
  const sentences = texts.flat().map(({ features, labels }) => ({
    labels,
    features: features.map((own) => onlyCommon(own, common)),
  }));
  const change = new Float64Array(PAIRS);
  const weights = meanOfOrders(learning.orders, (order) => {
    const learner = new Learner(keys.length, LABEL_COUNT, learning);
    const changes = new Learner(PAIRS, 1, { ...learning, pull: 0 });
    eachRound(sentences, learning.rounds, order, ({ features, labels }) => {
      const scores = new Float64Array(features.length * LABEL_COUNT);
      features.forEach((own, i) => {
        learner.addScores(own, scores, i * LABEL_COUNT);
      });
      const { labels: slope, pairs } = weighLabels(scores, [...changes.weights]);
      features.forEach((own, i) => {
        slope[i * LABEL_COUNT + labels[i]!]! -= 1;
        learner.learn(own, slope, i * LABEL_COUNT);
        if (i > 0)
          learnChange(changes, pairs.subarray(i * PAIRS, (i + 1) * PAIRS), labels[i - 1]!, labels[i]!);
      });
    });
    changes.weights.forEach((score, pair) => {
      change[pair]! += score / learning.orders;
    });
    return learner.weights;
  });
  return {
    model: quantized('clause', ['neither', 'begins', 'goesOn'], keys, weights),
    change: [...change].map((score) => Number(score.toFixed(4))),
  };
}

function learnChange(changes: Learner, slope: Float64Array, before: number, label: number): void {
  if (canFollow(before, label)) slope[before * LABEL_COUNT + label]! -= 1;
  for (let pair = 0; pair < PAIRS; pair++) {
    if (canFollow(Math.floor(pair / LABEL_COUNT), pair % LABEL_COUNT))
      changes.learn(Int32Array.of(pair), slope, pair);
  }
}
