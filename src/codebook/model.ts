// The models that read what lists cannot say: roles of sentences, clauses that complain, and what a complaint is about.
import { ShuzhiError } from '../base/errors.js';
import { nodeFiles } from '../base/node-modules.js';
import type { Codebook } from './codebook.js';
import { type CompiledModels, readCompiledModels } from './compiled-model.js';
import { LinearModel, type ModelWeights } from './linear-model.js';
import type { ModelFile } from './model-file.js';

/** Linear models trained on marked passages (see `dictionaries/model/README.md`). */
export interface Model {
  /** What they were trained on. */
  readonly trained: ModelFile['trained'];
  /** Scores of the roles of a sentence, added to this share of what the rules say. */
  readonly role: LinearModel;
  readonly ruleShare: number;
  /** The most the model can say for or against a role: what rules are very sure of it cannot turn. */
  readonly mostRole: number;
  /** Scores of a clause that begins a complaint or goes on with one, against one that does neither. */
  readonly clause: LinearModel;
  /** Score of a clause's label after another's, row by row: neither, begins, goes on. */
  readonly clauseChange: readonly number[];
  /** Scores of category, mode and locus of a complaint. */
  readonly statement: LinearModel;
  /** What is added to the score of the category, mode and locus that the rules give. */
  readonly ruleBonus: Readonly<Record<StatementChoice, number>>;
  /** The same for a category that the rules read off an object word that leaves no doubt (weight 3). */
  readonly decisiveBonus: number;
  /** The same for a mode that the wording tells whatever falls short. */
  readonly firmBonus: number;
}

/** The models of a file, or those the build compiled. */
export function modelOf({ trained, numbers, models }: ModelFile | CompiledModels): Model {
  const named = (name: string): LinearModel => {
    const weights = models.find((model: ModelWeights) => model.name === name);
    if (weights === undefined) throw new RangeError(`no model “${name}”`);
    return weights instanceof LinearModel ? weights : new LinearModel(weights);
  };
  const bonus = (choice: StatementChoice): number => numbers[`${choice}Bonus`]![0]!;
  return Object.freeze({
    trained,
    role: named('role'),
    ruleShare: numbers.ruleShare![0]!,
    mostRole: numbers.mostRole![0]!,
    clause: named('clause'),
    clauseChange: numbers.clauseChange!,
    statement: named('statement'),
    ruleBonus: { category: bonus('category'), mode: bonus('mode'), locus: bonus('locus') },
    decisiveBonus: numbers.decisiveBonus![0]!,
    firmBonus: numbers.firmBonus?.[0] ?? bonus('mode'),
  });
}

let loaded: Model | undefined;

/**
 * The models that ship with the library; the first call reads them (about 2 ms), later calls return the same object.
 * @throws ShuzhiError INTERNAL where the build left none, or left old ones
 */
export function defaultModel(): Model {
  loaded ??= readCompiled();
  return loaded;
}

function readCompiled(): Model {
  try {
    return modelOf(
      readCompiledModels(nodeFiles().readFileSync(new URL('../../dist/data/model.bin', import.meta.url))),
    );
  } catch (cause) {
    throw new ShuzhiError(
      'INTERNAL',
      '编译好的模型缺失或已过时 · the compiled model is missing or out of date',
      {
        file: 'dist/data/model.bin',
        hint: 'npm run build',
        cause,
      },
    );
  }
}

/** What stands before the name of a category, mode or locus in the classes of the statement model. */
export const statementPrefixes = { category: 'category:', mode: 'mode:', locus: 'locus:' } as const;
export type StatementChoice = keyof typeof statementPrefixes;

/** Whether the categories a model was trained on are those of a codebook: with others it says nothing of categories. */
export function knowsCategories(model: Model, codebook: Codebook): boolean {
  const [asked, answer] = lastAsked.get(model) ?? [];
  if (asked === codebook.tables.categories && answer !== undefined) return answer;
  const knows = sameCategories(model, codebook);
  lastAsked.set(model, [codebook.tables.categories, knows]);
  return knows;
}

/** For each model the categories it was last asked about, and what came out: every document asks again. */
const lastAsked = new WeakMap<Model, readonly [categories: object, knows: boolean]>();

function sameCategories({ statement }: Model, codebook: Codebook): boolean {
  const { category } = statementPrefixes;
  const known = statement.classes.filter((name) => name.startsWith(category)).sort();
  const used = codebook.tables.categories.map((row) => category + row.category).sort();
  return known.length === used.length && known.every((name, index) => name === used[index]);
}
