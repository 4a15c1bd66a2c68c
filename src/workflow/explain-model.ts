// Tells for one sentence of a report what the models went by: the n-grams and other features with their weights.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import { ShuzhiError } from '../base/errors.js';
import type { Codebook } from '../codebook/codebook.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import type { FeatureWeight } from '../codebook/feature-log.js';
import { defaultModel } from '../codebook/model.js';
import type { Role } from '../codebook/vocabulary.js';
import type { Report } from '../corpus/report.js';
import { rawSpan } from '../denoise/clean-text.js';
import { explainRole } from '../document/explain-role.js';
import { readDocument } from '../document/read-document.js';
import { judgedWeaknesses } from '../findings/clause-model.js';
import { type ExplainedClause, explainCategory, explainClauses } from '../findings/explain-statement.js';
import { findProblems } from '../findings/find-problems.js';
import { judgedProblems } from '../findings/statement-model.js';

/** Options of {@link explainModel}. */
export interface ExplainOptions {
  /** The dictionaries to read with. Default: those that ship with the library. */
  readonly codebook?: Codebook;
  /** How many features are given for each decision, the strongest first, 1–1000. Default 8: more say little. */
  readonly most?: number;
}

/** What the models went by in one sentence. */
export interface Explanation {
  /** The sentence as it was read. */
  readonly text: string;
  readonly role: Role;
  /** For or against the role, as compared with the mean of all roles. */
  readonly roleFeatures: readonly FeatureWeight[];
  /** Each clause with the probability that it complains and what speaks for or against that. */
  readonly clauses: readonly ExplainedClause[];
  /** Each problem found, with what speaks for or against its category as compared with the mean of all. */
  readonly problems: readonly {
    readonly text: string;
    readonly category: string;
    readonly categoryFeatures: readonly FeatureWeight[];
  }[];
}

/**
 * Explains the sentence in which the code unit at `offset` of the report's text stands. Weights are log-odds; features are
 * named by their sort and their characters (⟨ ⟩ are the ends of the stretch), those that are no n-grams by numbers. The
 * rules have their say besides (see `analyzer`), so that the features alone need not decide.
 * @throws {ShuzhiError} OPTION_INVALID where no sentence stands at `offset`; as `analyzer` for reports that cannot be read
 * @example
 * const text = '二、存在的问题\n一是党费收缴不及时，部分支部台账记录不规范。';
 * explainModel({ id: 'a', text }, text.indexOf('台账')).role // 'problem'
 */
export function explainModel(report: Report, offset: number, options: ExplainOptions = {}): Explanation {
  assertOptions('explainModel', options, ['codebook', 'most']);
  const most = options.most ?? 8;
  assertNumber('explainModel', 'most', most, 1, 1000, true);
  const codebook = options.codebook ?? defaultCodebook();
  const model = defaultModel();
  const document = readDocument(report, codebook, model);
  const index = document.sentences.findIndex((sentence) => {
    const { start, end } = rawSpan(document.clean, sentence.start, sentence.end);
    return start <= offset && offset < end;
  });
  const sentence = document.sentences[index];
  if (sentence === undefined)
    throw new ShuzhiError(
      'OPTION_INVALID',
      `第 ${offset} 个字符处没有句子 · no sentence stands at offset ${offset}`,
      {
        hint: `0–${report.text.length - 1}`,
      },
    );
  const ruled = findProblems(document, codebook, judgedWeaknesses(document));
  const judged = judgedProblems(document, codebook, ruled);
  return {
    text: document.clean.text.slice(sentence.start, sentence.end),
    role: sentence.role,
    roleFeatures: explainRole(document, model, index, sentence.role, most),
    clauses: explainClauses(document, model, index, most),
    problems: judged.flatMap(({ sentence: at, text, category }, i) =>
      at === index
        ? [{ text, category, categoryFeatures: explainCategory(document, model, ruled[i]!, category, most) }]
        : [],
    ),
  };
}
