// What the program says of a statement by itself: its category from the words alone, without the report around it.
import { ShuzhiError } from '../base/errors.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Model } from '../codebook/model.js';
import type { ReadDocument } from '../document/document.js';
import { readDocument } from '../document/read-document.js';
import type { Problem } from './findings.js';
import { categorise } from './problem-category.js';
import { judgedProblems } from './statement-model.js';

/** The category of statements that name nothing. */
const UNSPECIFIC = 'unspecific';

/** Makes the function from a statement to a category id: dictionary and, if one is given, model. */
export function statementCategoriser(codebook: Codebook, model?: Model): (text: string) => string {
  return (text) => {
    const document = readable(text, codebook, model);
    if (document === null || document.sentences.length === 0) return UNSPECIFIC;
    const { length } = document.clean.text;
    const problem: Problem = {
      finding: 'problem',
      start: 0,
      end: length,
      text: document.clean.text,
      sentence: 0,
      organization: null,
      point: 0,
      ...categorise(document.cues, document.clean.text, 0, length),
      mode: 'vague',
      locus: 'unit',
      extent: 'unstated',
      voice: document.voice,
      basis: 'unstated',
      cue: '',
      role: 'problem',
      confidence: 1,
    };
    return judgedProblems(document, codebook, [problem])[0]!.category;
  };
}

/** The statement read as a document of its own; null where it is no readable Chinese, of which nothing can be said. */
function readable(text: string, codebook: Codebook, model: Model | undefined): ReadDocument | null {
  try {
    return readDocument({ id: '', text }, codebook, model);
  } catch (error) {
    if (error instanceof ShuzhiError) return null;
    throw error;
  }
}
