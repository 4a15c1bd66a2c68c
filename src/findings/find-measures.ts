// Steps planned or demanded, with the body responsible and the deadline where they are stated.
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import { type ClauseRun, clauseRuns, withoutFinalMark } from './clause-runs.js';
import type { Measure } from './findings.js';
import { deadlineIn, responsibleIn } from './measure-terms.js';
import { categorise } from './problem-category.js';

/** Roles in which a step is announced: the author's own plan, and what a superior asks for. */
const ANNOUNCING: readonly Sentence['role'][] = ['plan', 'demand'];
/** A shorter sentence that opens a numbered item is its name, not a step. */
const LEAD_LENGTH = 16;

/**
 * Finds measures: in plans and demands, each run of clauses on one subject that names an action. Body responsible and
 * deadline hold for the whole sentence they stand in. A run without an object of its own takes that of its numbered
 * item's first sentence. Ordered by start.
 */
export function findMeasures(document: ReadDocument, _codebook: Codebook): readonly Measure[] {
  const measures: Measure[] = [];
  document.sentences.forEach((sentence, index) => {
    if (!ANNOUNCING.includes(sentence.role) || sentence.heading || isLead(document, index)) return;
    measures.push(...measuresOf(document, sentence, index));
  });
  return measures;
}

/** Whether the sentence only names the item that the next sentence of the same point spells out. */
function isLead(document: ReadDocument, index: number): boolean {
  const sentence = document.sentences[index]!;
  const next = document.sentences[index + 1];
  return (
    sentence.body > sentence.start &&
    sentence.end - sentence.body <= LEAD_LENGTH &&
    next !== undefined &&
    next.point === sentence.point &&
    next.role === sentence.role
  );
}

function measuresOf(document: ReadDocument, sentence: Sentence, index: number): readonly Measure[] {
  const { text } = document.clean;
  const end = withoutFinalMark(text, sentence.body, sentence.end);
  const words = text.slice(sentence.body, end);
  const responsible = responsibleIn(words);
  const deadline = deadlineIn(words);
  const measures: Measure[] = [];
  for (const run of clauseRuns(document.cues, text, sentence.body, end)) {
    if (!document.cues.of('measures', run.start, run.end).some((cue) => cue.row.use === 'action')) continue;
    const subject = run.subject.weight > 0 ? run.subject : subjectOfItem(document, index, run);
    measures.push({
      finding: 'measure',
      start: run.start,
      end: run.end,
      text: text.slice(run.start, run.end),
      sentence: index,
      organization: sentence.organization,
      point: sentence.point,
      category: subject.category,
      aspects: subject.aspects,
      responsible,
      deadline,
    });
  }
  return measures;
}

/** What the numbered item is about: the subject of its first sentence. */
function subjectOfItem(document: ReadDocument, index: number, run: ClauseRun): ClauseRun['subject'] {
  const { point, role } = document.sentences[index]!;
  let first = index;
  while (
    first > 0 &&
    document.sentences[first - 1]!.point === point &&
    document.sentences[first - 1]!.role === role
  )
    first -= 1;
  if (first === index) return run.subject;
  const lead = document.sentences[first]!;
  return categorise(document.cues, document.clean.text, lead.body, lead.end);
}
