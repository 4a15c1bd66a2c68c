// Learns category, mode and locus of complaints: three choices from the same features.
import type { ModelWeights } from '#internal/codebook/linear-model.js';
import { type StatementChoice, statementPrefixes } from '#internal/codebook/model.js';
import { commonFeatures, onlyCommon } from './feature-index.js';
import { eachRound, Learner, type Learning, meanOfOrders, toProbabilities } from './learner.js';
import { quantized } from './quantize.js';
import type { StatementExample } from './statement-examples.js';

/** How complaints are learnt. */
export interface StatementLearning extends Learning {
  readonly leastTexts: number;
  /** What the rules' choice gets on top when the model is used. */
  readonly bonus: Readonly<Record<StatementChoice, number>>;
  /** The same for a category read off an object word that leaves no doubt. */
  readonly decisiveBonus: number;
  /** The same for a mode that the wording tells whatever falls short. */
  readonly firmBonus: number;
}

/** The names a complaint can have, in the order of the model's classes. */
export interface StatementNames {
  readonly category: readonly string[];
  readonly mode: readonly string[];
  readonly locus: readonly string[];
}

const choices = ['category', 'mode', 'locus'] as const;

/** Learns the weights by multinomial logistic regression; `texts` hold the complaints of each text. */
export function trainStatements(
  texts: readonly (readonly StatementExample[])[],
  keys: readonly number[],
  names: StatementNames,
  learning: StatementLearning,
): ModelWeights {
  const common = commonFeatures(
    keys.length,
    texts.map((examples) => examples.map(({ features }) => features)),
    learning.leastTexts,
  );
  const classes = choices.flatMap((choice) => names[choice].map((name) => statementPrefixes[choice] + name));
  const examples = texts.flat().map((example) => ({
    ...example,
    features: onlyCommon(example.features, common),
  }));
  const weights = meanOfOrders(learning.orders, (order) => {
    const learner = new Learner(keys.length, classes.length, learning);
    eachRound(examples, learning.rounds, order, (example) => {
      const slope = new Float64Array(classes.length);
      learner.addScores(example.features, slope, 0);
      let from = 0;
      for (const choice of choices) {
        toProbabilities(slope, from, names[choice].length);
        const wanted = example[choice];
        const to = from + names[choice].length;
        if (wanted === null) slope.fill(0, from, to);
        else {
          const label = names[choice].indexOf(wanted);
          if (label < 0) throw new RangeError(`no ${choice} “${wanted}”`);
          slope[from + label]! -= 1;
        }
        from = to;
      }
      learner.learn(example.features, slope, 0);
    });
    return learner.weights;
  });
  return quantized('statement', classes, keys, weights);
}
