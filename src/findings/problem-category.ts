// What is weak: the category of a stretch of text, from the object words in it.
import { indexWithin } from '../base/index-within.js';
import type { Span } from '../base/span.js';
import type { AspectRow } from '../codebook/tables/aspects.js';
import type { Cue, CueScan } from '../document/cue-scan.js';
import { outermostCues } from '../document/outermost-cues.js';

/** The category of a statement and the objects it names. */
export interface Categorisation {
  /** Category id; `unspecific` where no object is named. */
  readonly category: string;
  /** Further categories whose objects are named as plainly, in text order, at most two. */
  readonly also: readonly string[];
  /** Canonical names of all objects found, in text order, without repeats. */
  readonly aspects: readonly string[];
  /** Weight of the deciding object word, 1–3; 0 where none was found. */
  readonly weight: number;
}

type AspectCue = Cue<AspectRow>;

const MOST_ALSO = 2;
/** Words that turn what stands before them into a mere cause (因职称评审引发上访). */
const CONSEQUENCES = ['引发', '导致', '造成', '受到', '致使'] as const;

/**
 * Decides the category of `[start, end)` of a clean text from its own object words: the most decisive word wins; of two
 * that stand in one noun phrase the later, which is its head; of words apart the one after 对, else the first.
 */
export function categorise(cues: CueScan, text: string, start: number, end: number): Categorisation {
  const found = outermostCues(cues.of('aspects', start, end));
  if (found.length === 0) return NOTHING_NAMED;
  const asides = [causeSpan(text, start, end), occasionSpan(text, start, end), exceptSpan(text, start, end)];
  const weigh = (cue: AspectCue): number =>
    asides.some((aside) => aside !== null && cue.start >= aside.start && cue.end <= aside.end)
      ? Math.min(1, cue.row.weight)
      : cue.row.weight;
  if (found.length === 1) return onlyOne(found[0]!, weigh(found[0]!));
  const heaviest = Math.max(...found.map(weigh));
  const decisive = found.filter((cue) => weigh(cue) === heaviest);
  const chosen = heaviest > 1 ? headOf(text, start, decisive) : decisive[0]!;
  return {
    category: chosen.row.category,
    also: heaviest > 1 ? othersThan(chosen.row.category, decisive) : [],
    aspects: [...new Set(found.map((cue) => cue.row.aspect))],
    weight: heaviest,
  };
}

const NONE: readonly string[] = Object.freeze([]);
const NOTHING_NAMED: Categorisation = Object.freeze({
  category: 'unspecific',
  also: NONE,
  aspects: NONE,
  weight: 0,
});

const onlyOne = ({ row }: AspectCue, weight: number): Categorisation => ({
  category: row.category,
  also: NONE,
  aspects: [row.aspect],
  weight,
});

function othersThan(category: string, cues: readonly AspectCue[]): readonly string[] {
  const others = new Set(cues.map((cue) => cue.row.category));
  others.delete(category);
  return [...others].slice(0, MOST_ALSO);
}

/** The word that says what is weak among equally decisive ones. */
function headOf(text: string, start: number, cues: readonly AspectCue[]): AspectCue {
  const towards = indexWithin(text, '对', start, cues.at(-1)!.end);
  const afterTowards =
    towards < 0
      ? undefined
      : cues.find((cue) => cue.start === towards + 1 || followsClosely(text, towards, cue));
  let head = afterTowards ?? cues[0]!;
  for (const cue of cues) {
    if (cue.start >= head.start && cue !== head && inOnePhrase(text, head, cue)) head = cue;
  }
  return head;
}

/** Whether only modifiers, no comma, stand between 对 and the cue. */
function followsClosely(text: string, towards: number, cue: AspectCue): boolean {
  return cue.start > towards && cue.start - towards <= 8 && !/[，、；]/.test(text.slice(towards, cue.start));
}

/** Whether two words touch or are joined by 的 alone: 医疗设备采购, 组织运行的监管. */
function inOnePhrase(text: string, before: AspectCue, after: AspectCue): boolean {
  const gap = text.slice(before.end, after.start);
  return after.start < before.end || gap === '' || gap === '的' || gap === '”' || gap === '”的';
}

/** What closes the naming of a mere occasion: …一事，我拖了两个月才到现场. */
const OCCASIONS = ['一事，', '这件事，', '这件事上，'] as const;

/** The occasion on which somebody fell short: what is weak is said after it. */
function occasionSpan(text: string, start: number, end: number): Span | null {
  for (const word of OCCASIONS) {
    const at = indexWithin(text, word, start, end);
    if (at > start && at + word.length < end) return { start, end: at };
  }
  return null;
}

/** 除了门面出租外没有别的收入: what is there is not what is missing. */
function exceptSpan(text: string, start: number, end: number): Span | null {
  const from = indexWithin(text, '除', start, end);
  if (from < 0 || /^除(?:险|名|尘|虫|草|害|冰|雪)/.test(text.slice(from, from + 2))) return null;
  const to = indexWithin(text, '外', from, end);
  return to < 0 || to + 1 >= end ? null : { start: from, end: to };
}

function causeSpan(text: string, start: number, end: number): Span | null {
  const because = indexWithin(text, '因', start, end);
  if (because < 0) return null;
  let until = -1;
  for (const word of CONSEQUENCES) {
    const at = indexWithin(text, word, because, until < 0 ? end : until);
    if (at >= 0) until = at;
  }
  return until < 0 ? null : { start: because, end: until };
}
