// Describes asserted weaknesses: category, mode, whose failing, how widely, by whom said and on what basis.
import type { Extent, Locus } from '../codebook/tables/loci.js';
import type { Voice } from '../codebook/vocabulary.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import type { Problem } from './findings.js';
import { isOwnAct, speaksForItself } from './problem-author.js';
import { basesOf } from './problem-basis.js';
import { type Categorisation, categorise } from './problem-category.js';
import { generalReach } from './problem-general.js';
import { leadingCue, type ModeReading, modeOf } from './problem-mode.js';
import { carriedTo, leadSubject, type SpokenSubject, subjectOf } from './problem-subject.js';
import type { Weakness } from './problem-weaknesses.js';

const nobody: SpokenSubject = { locus: null, extent: 'unstated', carries: 'none' };

/** One problem per weakness, in the same order. */
export function describeProblems(
  document: ReadDocument,
  weaknesses: readonly Weakness[],
): readonly Problem[] {
  const personal = speaksForItself(document);
  const bases = basesOf(document);
  const general = generalReach(document);
  let carried = nobody;
  let before: Problem | null = null;
  let passage = -1;
  return weaknesses.map((weakness) => {
    if (weakness.passage !== passage) {
      passage = weakness.passage;
      carried = nobody;
      before = null;
    }
    const { start, end } = weakness.statement;
    const from = before === null ? document.sentences[weakness.sentence]!.body : before.end;
    if (from < start && !weakness.quoted)
      carried = leadSubject(document.clean.text, document.cues, from, start) ?? carried;
    const own = subjectOf(document.clean.text, document.cues, weakness.statement);
    const subject = carriedTo(document.clean.text.slice(start, end), own, carried);
    if (own.carries !== 'none') carried = own;
    const problem = describe(document, weakness, subject, before, {
      personal,
      basis: bases[weakness.sentence]!,
      general: general[weakness.sentence] === 1,
    });
    before = problem;
    return problem;
  });
}

/** A complaint known by its place alone says nothing of its mode. */
const placed: ModeReading = { mode: 'vague', told: false };

interface Setting {
  readonly personal: boolean;
  readonly basis: Problem['basis'];
  readonly general: boolean;
}

function describe(
  document: ReadDocument,
  weakness: Weakness,
  subject: SpokenSubject,
  before: Problem | null,
  setting: Setting,
): Problem {
  const { statement } = weakness;
  const text = document.clean.text;
  const sentence = document.sentences[weakness.sentence]!;
  const words = text.slice(statement.start, statement.end);
  const { mode, told } = statement.cues.length === 0 ? placed : modeOf(text, document.cues, statement);
  const own = setting.personal && !weakness.quoted && isOwnAct(mode, told, words, sentence.role === 'cause');
  const locus: Locus =
    subject.locus ?? (own ? 'self' : isAmongThoseBelow(mode, words) ? 'subordinate' : 'unit');
  const extent: Extent = subject.extent === 'unstated' && setting.general ? 'general' : subject.extent;
  const { category, also, aspects } = categoryOf(document, weakness, before, mode === 'vague');
  return {
    finding: 'problem',
    start: statement.start,
    end: statement.end,
    text: words,
    sentence: weakness.sentence,
    organization: sentence.organization,
    point: sentence.point,
    category,
    also,
    mode: locus === 'external' ? 'vague' : mode,
    locus,
    extent,
    voice: voiceOf(document, weakness),
    basis: setting.basis,
    cue: statement.cues.length === 0 ? '' : leadingCue(text, statement).row.phrase,
    role: sentence.role,
    confidence: Math.round(weakness.confidence * 100) / 100,
    aspects,
  };
}

/** 基层党建工作不平衡: an unevenness among those below. */
function isAmongThoseBelow(mode: Problem['mode'], words: string): boolean {
  return mode === 'uneven' && /基层|各[级单地]|之间|支部|学校|村/.test(words);
}

/** An object word of this weight is general (记录, 方法): what the complaint before it named goes on. */
const WEAK_OBJECT = 1;

/**
 * The category of its own words; where they name no object, that of the complaint before it in the same sentence, else of
 * the words before it there, else of the sentence that opens its numbered item.
 */
function categoryOf(
  document: ReadDocument,
  weakness: Weakness,
  before: Problem | null,
  vague: boolean,
): Pick<Categorisation, 'category' | 'also' | 'aspects'> {
  const { start, end } = weakness.statement;
  const own = categorise(document.cues, document.clean.text, start, end);
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

/** A finding quoted by a self-report or a rectification notice is the inspectors' word. */
function voiceOf(document: ReadDocument, weakness: Weakness): Voice {
  if (weakness.quoted && (document.voice === 'self' || document.voice === 'inspection')) return 'inspection';
  if (document.voice === 'inspection' && /整改/.test(document.title ?? '')) {
    return document.sentences[weakness.sentence]!.role === 'problem' ? 'inspection' : 'self';
  }
  return document.voice;
}
