// Baseline: the outline decides the part, every sentence of a problem part is a problem, a short word list its category.
import { emptyAnnotation, type ScoredAnnotation } from '../annotation.js';
import type { Baseline, BaselineInput } from './baseline.js';
import { mostNamedCategory } from './category-words.js';
import { cutSentences, statementOf } from './cut-sentences.js';
import { headingRoles } from './heading-roles.js';

export const headingWordList: Baseline = {
  name: 'heading and word list',
  measures: ['role', 'problem', 'category', 'cell'],
  annotate,
};

function annotate({ text }: BaselineInput): ScoredAnnotation {
  const roled = headingRoles(cutSentences(text));
  return {
    ...emptyAnnotation,
    sentences: roled.map(({ sentence, role }) => ({ ...sentence, role, boilerplate: false })),
    problems: roled
      .filter(({ role, heading }) => role === 'problem' && !heading)
      .map(({ sentence }) => ({
        ...statementOf(sentence),
        category: mostNamedCategory(sentence.text),
        mode: 'vague',
        locus: 'unit',
      })),
  };
}
