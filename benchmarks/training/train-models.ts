// Trains all models on marked texts, each text read with roles from a model that has not seen it.
import type { Codebook } from '#internal/codebook/codebook.js';
import type { ModelWeights } from '#internal/codebook/linear-model.js';
import { type Model, modelOf } from '#internal/codebook/model.js';
import type { ModelFile } from '#internal/codebook/model-file.js';
import { modes } from '#internal/codebook/tables/deficiencies.js';
import { loci } from '#internal/codebook/tables/loci.js';
import { readDocument } from '#internal/document/read-document.js';
import type { MarkedDocument } from '../accuracy/read-marked-text.js';
import { type ClauseExample, clauseExamples } from './clause-examples.js';
import { FeatureIndex } from './feature-index.js';
import type { Folds } from './folds.js';
import { type RoleExample, roleExample } from './role-examples.js';
import type { TrainingSettings } from './settings.js';
import { type StatementExample, statementExamples, wordExamples } from './statement-examples.js';
import { trainClauses } from './train-clauses.js';
import { trainRoles } from './train-roles.js';
import { type StatementNames, trainStatements } from './train-statements.js';

/** Everything learnt from: examples of each text, and the numbers of their features. */
interface Examples {
  readonly roles: readonly RoleExample[];
  readonly clauses: readonly (readonly ClauseExample[])[];
  readonly statements: readonly (readonly StatementExample[])[];
  /** Listed object words, each as if a text of its own. */
  readonly words: readonly (readonly StatementExample[])[];
  readonly roleIndex: FeatureIndex;
  readonly clauseIndex: FeatureIndex;
  readonly statementIndex: FeatureIndex;
}

/** Trains on any of the texts. */
export interface Trainer {
  /** The models of the texts that `takes` takes, by their place. */
  train(takes: (document: number) => boolean): Omit<ModelFile, 'trained'>;
}

const noWeights = (name: string): ModelWeights => ({
  name,
  classes: [],
  scales: new Float32Array(0),
  keys: new Uint32Array(0),
  weights: new Int8Array(0),
});

const bonusNumbers = ({
  statements: { bonus, decisiveBonus, firmBonus },
}: TrainingSettings): ModelFile['numbers'] => ({
  categoryBonus: [bonus.category],
  modeBonus: [bonus.mode],
  locusBonus: [bonus.locus],
  decisiveBonus: [decisiveBonus],
  firmBonus: [firmBonus],
});
const noBonus: ModelFile['numbers'] = {
  categoryBonus: [0],
  modeBonus: [0],
  locusBonus: [0],
  decisiveBonus: [0],
  firmBonus: [0],
};

/** Models that only know roles. */
const roleModel = (role: ModelWeights, { ruleShare, most }: TrainingSettings['roles']): Model =>
  modelOf({
    trained: {},
    numbers: { ruleShare: [ruleShare], mostRole: [most], clauseChange: [], ...noBonus },
    models: [role, noWeights('clause'), noWeights('statement')],
  });

/** Reads all texts and gets ready to train; `folds` part them for the reading of roles. */
export function modelTrainer(
  documents: readonly MarkedDocument[],
  folds: Folds,
  codebook: Codebook,
  settings: TrainingSettings,
): Trainer {
  const names: StatementNames = {
    category: codebook.tables.categories.map(({ category }) => category),
    mode: modes,
    locus: loci,
  };
  const examples = collect(documents, folds, codebook, settings, names);
  return {
    train(takes) {
      const taken = <Example>(list: readonly Example[]): readonly Example[] =>
        list.filter((_example, document) => takes(document));
      const { roleIndex, clauseIndex, statementIndex } = examples;
      const role = trainRoles(taken(examples.roles), roleIndex.keys, settings.roles);
      const clause = trainClauses(taken(examples.clauses), clauseIndex.keys, settings.clauses);
      const statement = trainStatements(
        [...taken(examples.statements), ...examples.words],
        statementIndex.keys,
        names,
        settings.statements,
      );
      return {
        numbers: {
          ruleShare: [settings.roles.ruleShare],
          mostRole: [settings.roles.most],
          clauseChange: clause.change,
          ...bonusNumbers(settings),
        },
        models: [role, clause.model, statement],
      };
    },
  };
}

function collect(
  documents: readonly MarkedDocument[],
  folds: Folds,
  codebook: Codebook,
  settings: TrainingSettings,
  names: StatementNames,
): Examples {
  const skipped = new Set(settings.skipped);
  const roleIndex = new FeatureIndex(skipped);
  const clauseIndex = new FeatureIndex(skipped);
  const statementIndex = new FeatureIndex(skipped);
  const roles = documents.map((document) => roleExample(document, codebook, roleIndex));
  const unseen = Array.from({ length: folds.count }, (_none, fold) => {
    const others = roles.filter((_example, document) => folds.of[document] !== fold);
    return roleModel(trainRoles(others, roleIndex.keys, settings.roles), settings.roles);
  });
  const clauses: (readonly ClauseExample[])[] = [];
  const statements: (readonly StatementExample[])[] = [];
  documents.forEach((document, at) => {
    const { id, text } = document;
    const read = readDocument({ id, text }, codebook, unseen[folds.of[at]!]!);
    clauses.push(clauseExamples(document, read, clauseIndex));
    statements.push(statementExamples(document, read, statementIndex, names.category));
  });
  const words =
    settings.skipped.length > 0 ? [] : wordExamples(codebook, statementIndex).map((word) => [word]);
  return { roles, clauses, statements, words, roleIndex, clauseIndex, statementIndex };
}
