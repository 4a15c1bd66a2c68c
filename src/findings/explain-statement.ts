// What the models go by in the clauses and complaints of one sentence.
import { FeatureLog, type FeatureWeight } from '../codebook/feature-log.js';
import { FeatureSums } from '../codebook/linear-model.js';
import { type Model, statementPrefixes } from '../codebook/model.js';
import type { ReadDocument } from '../document/document.js';
import { addClauseFeatures, clauseSorts } from './clause-features.js';
import { clauseLabels, LABEL_COUNT } from './clause-labels.js';
import { clauseSetting, labelsOf } from './clause-model.js';
import type { Problem } from './findings.js';
import { readWeaknesses } from './problem-weaknesses.js';
import { addStatementFeatures, statementSorts } from './statement-features.js';

/** A clause, how probable it is that it complains (0–1), and what speaks for that. */
export interface ExplainedClause {
  readonly text: string;
  readonly probability: number;
  readonly features: readonly FeatureWeight[];
}

/** Explains the clauses of a sentence; none where it is noise. */
export function explainClauses(
  document: ReadDocument,
  model: Model,
  sentence: number,
  most: number,
): readonly ExplainedClause[] {
  const weaknesses = readWeaknesses(document).filter((weakness) => weakness.sentence === sentence);
  const setting = clauseSetting(document, sentence, weaknesses);
  if (setting === null) return [];
  const labels = labelsOf(new FeatureSums(model.clause), model.clauseChange, setting);
  return setting.clauses.map(({ start, end }, i) => {
    const log = new FeatureLog(model.clause, clauseSorts);
    addClauseFeatures(log, setting, i);
    const at = i * LABEL_COUNT;
    const goesOn = labels[at + clauseLabels.goesOn]! > labels[at + clauseLabels.begins]!;
    return {
      text: document.clean.text.slice(start, end),
      probability: Math.round((1 - labels[at + clauseLabels.neither]!) * 1000) / 1000,
      features: log.strongest(
        goesOn ? clauseLabels.goesOn : clauseLabels.begins,
        [clauseLabels.neither],
        most,
      ),
    };
  });
}

/** Explains the category of a complaint; `problem` is what the rules say of it, `category` what was decided. */
export function explainCategory(
  document: ReadDocument,
  { statement }: Model,
  problem: Problem,
  category: string,
  most: number,
): readonly FeatureWeight[] {
  const { classes } = statement;
  const prefix = statementPrefixes.category;
  const others = classes.flatMap((name, k) => (name.startsWith(prefix) ? [k] : []));
  const wanted = classes.indexOf(prefix + category);
  if (wanted < 0) return [];
  const log = new FeatureLog(statement, statementSorts);
  const names = others.map((k) => classes[k]!.slice(prefix.length));
  addStatementFeatures(log, document, problem, names);
  return log.strongest(wanted, others, most);
}
