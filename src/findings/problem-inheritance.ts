// The category of a complaint that names no object of its own: that of what it goes on with or explains.
import type { ReadDocument, Sentence } from '../document/document.js';
import type { Problem } from './findings.js';
import { type Categorisation, categorise } from './problem-category.js';
import type { Weakness } from './problem-weaknesses.js';

/** An object word of this weight is general (记录, 方法): what the complaint before it named goes on. */
const WEAK_OBJECT = 1;

/**
 * The category of its own words; where they name no object, that of the complaint before it in the same sentence, else of
 * the words before it there, else of the sentence that opens its numbered item.
 */
export function categoryOf(
  document: ReadDocument,
  weakness: Weakness,
  before: Problem | null,
  vague: boolean,
): Pick<Categorisation, 'category' | 'also' | 'aspects'> {
  const { start, end } = weakness.statement;
  const { head } = weakness.statement;
  const first =
    head === undefined ? null : categorise(document.cues, document.clean.text, head.start, head.end);
  const own =
    first !== null && first.weight > WEAK_OBJECT
      ? first
      : categorise(document.cues, document.clean.text, start, end);
  if (own.weight > WEAK_OBJECT || vague) return own;
  if (before !== null && before.category !== 'unspecific') {
    return { category: before.category, also: before.also, aspects: together(before.aspects, own.aspects) };
  }
  const around = objectAround(document, weakness.sentence, start);
  if (around.weight <= WEAK_OBJECT) return own;
  return { category: around.category, also: [], aspects: together(around.aspects, own.aspects) };
}

/** An object that is understood belongs to what is weak as much as one that is repeated. */
const together = (before: readonly string[], own: readonly string[]): readonly string[] => [
  ...new Set([...before, ...own]),
];

/** What the words before `start` in the sentence speak of, else the sentence that opens the numbered item. */
function objectAround(document: ReadDocument, index: number, start: number): Categorisation {
  const { text } = document.clean;
  const sentence = document.sentences[index]!;
  const inSentence = categorise(document.cues, text, sentence.body, Math.max(sentence.body, start));
  if (inSentence.weight > WEAK_OBJECT) return inSentence;
  let first = index;
  while (first > 0 && belongsTo(document.sentences[first - 1]!, sentence)) first -= 1;
  const lead = document.sentences[first]!;
  const opens = first < index && lead.body > lead.start;
  return opens ? categorise(document.cues, text, lead.body, lead.end) : inSentence;
}

const belongsTo = (before: Sentence, sentence: Sentence): boolean =>
  before.point === sentence.point &&
  before.role === sentence.role &&
  before.organization === sentence.organization;

/** Whether two problems stand in one numbered item. */
export function samePoint(document: ReadDocument, lead: Problem, problem: Problem): boolean {
  const one = document.sentences[lead.sentence]!;
  const other = document.sentences[problem.sentence]!;
  return (
    one.point === other.point && one.section === other.section && one.organization === other.organization
  );
}

/** 一是抓党建精力不够。…究其根源，还是抓落实不严: a cause that names no object explains the item's own complaint. */
export const isExplained = (problem: Problem, lead: Problem): boolean =>
  problem.role === 'cause' && problem.category === 'unspecific' && lead.category !== 'unspecific';
