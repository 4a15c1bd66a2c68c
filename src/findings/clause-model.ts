// Lets the model decide which clauses complain: it knows what the rules found, and what no list says.

import type { Span } from '../base/span.js';
import { FeatureSums } from '../codebook/linear-model.js';
import type { Model } from '../codebook/model.js';
import type { Role } from '../codebook/vocabulary.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import { addClauseFeatures, type ClauseSetting } from './clause-features.js';
import { clauseLabels, LABEL_COUNT, labelProbabilities } from './clause-labels.js';
import { overlapOf } from './clause-overlap.js';
import { type Complaint, statementsOf } from './clause-statements.js';
import { growsLess, isPutDown, onlyPraises, onlySetsScene } from './no-complaint.js';
import { ownComplaints } from './own-complaints.js';
import { splitClauses } from './problem-clauses.js';
import { areOneForSure } from './problem-joining.js';
import { readWeaknesses, type Weakness } from './problem-weaknesses.js';

/** The clauses of a sentence as features see them; null where it has none that could complain. */
export function clauseSetting(
  document: ReadDocument,
  index: number,
  weaknesses: readonly Weakness[],
): ClauseSetting | null {
  const sentence = document.sentences[index]!;
  if (sentence.role === 'noise') return null;
  const { text } = document.clean;
  const clauses = splitClauses(text, sentence.body, sentence.end);
  if (clauses.length === 0) return null;
  const cues = weaknesses.flatMap(({ statement }) => statement.cues);
  return { document, sentence, clauses, weaknesses, own: ownComplaints(text, clauses, cues) };
}

/** The weaknesses of a document by the rules and, where it was read with one, the model. */
export function judgedWeaknesses(document: ReadDocument): readonly Weakness[] {
  const found = readWeaknesses(document);
  return document.model === undefined ? found : judgeClauses(document, document.model, found);
}

/**
 * The weaknesses of a document after the model has had its say: the complaints it sees, with the words of the rules
 * where they mean the same stretch, and of what the rules found beside them only what is named and not asserted.
 * @param found those of the rules, ordered by sentence
 */
export function judgeClauses(
  document: ReadDocument,
  model: Model,
  found: readonly Weakness[],
): readonly Weakness[] {
  const sums = new FeatureSums(model.clause);
  const judged: Weakness[] = [];
  let next = 0;
  document.sentences.forEach((sentence, index) => {
    const from = next;
    while (next < found.length && found[next]!.sentence === index) next++;
    const weaknesses = found.slice(from, next);
    if (weaknesses.length === 0 && isFarFromComplaint(document, sentence)) return;
    const setting = clauseSetting(document, index, weaknesses);
    if (setting === null) return;
    const labels = labelsOf(sums, model.clauseChange, setting);
    const seen = complaintsOf(setting, labels, leastOf(setting.sentence.role));
    judged.push(...statementsOf(document, index, seen, weaknesses));
  });
  return judged;
}

/** How sure it must be that a sentence does something else than complain, for it not to be looked at. */
const SURE = 0.9;

/** Whether a sentence without a weakness surely does something else, in words that say nothing of falling short. */
function isFarFromComplaint({ cues }: ReadDocument, { role, confidence, body, end }: Sentence): boolean {
  if (role === 'problem' || role === 'cause' || confidence < SURE) return false;
  return cues.of('deficiencies', body, end).length === 0;
}

/** Probabilities of the labels of each clause. */
export function labelsOf(sums: FeatureSums, change: readonly number[], setting: ClauseSetting): Float64Array {
  const scores = new Float64Array(setting.clauses.length * LABEL_COUNT);
  setting.clauses.forEach((_clause, i) => {
    addClauseFeatures(sums, setting, i);
    sums.addTo(scores, i * LABEL_COUNT);
  });
  return labelProbabilities(scores, change);
}

/** Least probability with which a clause counts as complaining: where F1 was greatest over sectors left out. */
const LEAST_PROBABILITY = 0.38;
/** The same where the sentence tells of what was done or is to be done: the model alone is not to turn praise into blame. */
const LEAST_ELSEWHERE = 0.6;

const leastOf = (role: Role): number =>
  role === 'problem' || role === 'cause' ? LEAST_PROBABILITY : LEAST_ELSEWHERE;

/**
 * How likely it must be that a clause goes on with the complaint before it, as odds against beginning one, by whether the
 * rules hold the two for one: chosen where F1 was greatest on passages cut by readers.
 */
const LEAST_ODDS = {
  surely: 0,
  likely: 0.1,
  no: 0.25,
} as const;

function complaintsOf(setting: ClauseSetting, labels: Float64Array, least: number): readonly Complaint[] {
  const { document, clauses, weaknesses } = setting;
  const complaints: Complaint[] = [];
  let open = false;
  clauses.forEach(({ start, end }, i) => {
    const at = i * LABEL_COUNT;
    const confidence = 1 - labels[at + clauseLabels.neither]!;
    if (confidence < least || cannotComplain(setting, i)) {
      open = false;
      return;
    }
    const last = complaints.at(-1);
    const odds = labels[at + clauseLabels.goesOn]! / labels[at + clauseLabels.begins]!;
    const one = i > 0 ? oneByRules(document.clean.text, weaknesses, clauses[i - 1]!, clauses[i]!) : 'no';
    if (open && last !== undefined && odds >= LEAST_ODDS[one])
      complaints[complaints.length - 1] = {
        start: last.start,
        end,
        confidence: Math.max(last.confidence, confidence),
      };
    else complaints.push({ start, end, confidence });
    open = true;
  });
  return complaints;
}

/** Whether a clause only sets the scene, or tells of something bad that was put down or grew less. */
function cannotComplain({ document, sentence, clauses, own }: ClauseSetting, index: number): boolean {
  const { start, end } = clauses[index]!;
  const words = document.clean.text.slice(start, end);
  if (onlySetsScene(words)) return own[index] === 0 || words.endsWith('一事');
  if (growsLess(words) || (own[index] === 0 && onlyPraises(words))) return true;
  return sentence.role !== 'problem' && sentence.role !== 'cause' && isPutDown(words);
}

/** Whether the rules hold two neighbouring clauses for one complaint, and each for a part of it. */
function oneByRules(
  text: string,
  weaknesses: readonly Weakness[],
  before: Span,
  after: Span,
): 'surely' | 'likely' | 'no' {
  const joined = weaknesses.filter(
    ({ statement }) =>
      2 * overlapOf(statement, before) > before.end - before.start &&
      2 * overlapOf(statement, after) > after.end - after.start,
  );
  if (joined.length === 0) return 'no';
  if (areOneForSure(text.slice(before.start, before.end), text.slice(after.start, after.end)))
    return 'surely';
  const complains = joined.some(({ statement }) =>
    statement.cues.some((cue) => cue.start >= before.start && cue.end <= before.end),
  );
  return complains ? 'likely' : 'no';
}
