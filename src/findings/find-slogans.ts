// Set phrases: the longest listed wording, and unlisted phrases by shape.
import { matchesOf } from '../base/matches.js';
import type { Span } from '../base/span.js';
import { defaultBackground } from '../codebook/background.js';
import { type Codebook, scannedTables } from '../codebook/codebook.js';
import type { SloganRow } from '../codebook/tables/slogans.js';
import type { ReadDocument } from '../document/document.js';
import { phraseOwners } from '../document/phrase-owners.js';
import type { Slogan } from './findings.js';
import { findCoinages, findShapes, type SloganShape } from './slogan-shapes.js';
import { balanceQuotes, type SqueezedText, squeeze } from './slogan-text.js';

interface Candidate extends Span {
  readonly row: SloganRow | null;
  readonly family: string;
}

/**
 * Finds the set phrases of a document, ordered by start, none overlapping: of overlapping ones the longest. Quotation marks and the
 * kind of comma do not matter. Words in book-title marks are titles, and a quotation that names an undertaking (“党旗领航”活动) is a
 * name: neither is searched.
 */
export function findSlogans(document: ReadDocument, codebook: Codebook): readonly Slogan[] {
  const { text } = document.clean;
  const squeezed = squeeze(text);
  const known = listed(codebook, text, squeezed);
  const candidates = [
    ...known,
    ...findShapes(squeezed.text).map((shape) => lift(text, squeezed, shape, null, shape.family)),
    ...findCoinages(text)
      .filter((shape) => !isPlainTerm(document, shape))
      .map((shape) => ({ ...shape, row: null })),
    ...unlisted(text, squeezed, known),
  ];
  const closed = closedPlaces(text);
  const chosen = longest(
    candidates.filter((span) => isOpen(closed, span)),
    text.length,
  );
  return assign(document, chosen);
}

const SLOGANS = scannedTables.indexOf('slogans');

function listed(codebook: Codebook, text: string, squeezed: SqueezedText): readonly Candidate[] {
  const ownersOf = phraseOwners(codebook);
  const hits = codebook.setPhrases.scan(squeezed.text);
  const found: Candidate[] = [];
  for (let h = 0; h < hits.count; h++) {
    const owner = ownersOf(hits.patterns[h]!).find(({ slot }) => slot === SLOGANS);
    if (owner === undefined) continue;
    const row = owner.row as SloganRow;
    const start = hits.starts[h]!;
    if (startsInNumeral(squeezed.text, start)) continue;
    found.push(lift(text, squeezed, { start, end: hits.ends[h]! }, row, row.family));
  }
  return found;
}

/** Family of what recurs in public official texts and reads like formula, but is in no list. */
export const UNLISTED_FAMILY = '未收提法';

/** Set phrases of the background where no listed one stands: a listed phrase knows its family and year. */
function unlisted(text: string, squeezed: SqueezedText, known: readonly Span[]): readonly Candidate[] {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of known) taken.fill(1, start, end);
  return defaultBackground()
    .find(squeezed.text)
    .filter(({ setPhrase }) => setPhrase)
    .map((hit) => lift(text, squeezed, hit, null, UNLISTED_FAMILY))
    .filter(({ start, end }) => !taken.subarray(start, end).includes(1));
}

const NUMERAL = /[一二两三四五六七八九十百\d]/;

/** 六稳 is not in 十六稳: a phrase that begins with a numeral must not continue one. */
function startsInNumeral(text: string, start: number): boolean {
  return NUMERAL.test(text[start]!) && start > 0 && /[一二三四五六七八九十百千\d第]/.test(text[start - 1]!);
}

function lift(
  text: string,
  squeezed: SqueezedText,
  span: Span,
  row: SloganRow | null,
  family: string,
): Candidate {
  const start = squeezed.source[span.start]!;
  const end = squeezed.source[span.end - 1]! + 1;
  if (end - start === span.end - span.start) return { start, end, row, family };
  const [from, to] = balanceQuotes(text, start, end);
  return { start: from, end: to, row, family };
}

/** Plain numbered terms (三农, 两会) are no set phrases. */
function isPlainTerm(document: ReadDocument, shape: SloganShape): boolean {
  return document.cues
    .of('traps', shape.start, shape.end)
    .some((cue) => cue.row.trap === 'numeral' && cue.start === shape.start && cue.end === shape.end);
}

const TITLE = /《[^《》\n]{1,80}》/g;
const NAMED =
  /[“「『]([^“”「」『』\n]{2,20})[”」』](?=[^，。；、“\n]{0,6}?(?:活动|行动|计划|工程|品牌|项目|大赛|比赛|竞赛|专栏|讲堂|论坛|基地|示范点|平台|系统|工作室|工作法))/g;

interface ClosedPlace extends Span {
  /** Whether a phrase that fills the place wholly is let through. */
  readonly whole: boolean;
}

function closedPlaces(text: string): readonly ClosedPlace[] {
  const closed: ClosedPlace[] = [];
  for (const match of matchesOf(TITLE, text)) {
    closed.push({ start: match.index, end: match.index + match[0].length, whole: false });
  }
  for (const match of matchesOf(NAMED, text)) {
    closed.push({ start: match.index + 1, end: match.index + 1 + match[1]!.length, whole: true });
  }
  return closed.sort((a, b) => a.start - b.start);
}

function isOpen(closed: readonly ClosedPlace[], span: Span): boolean {
  for (const place of closed) {
    if (place.start >= span.end) return true;
    if (place.end <= span.start) continue;
    const fills = span.start <= place.start && span.end >= place.end;
    if (!(place.whole && fills)) return false;
  }
  return true;
}

/** Of overlapping candidates the longest, then the first, then the listed one. */
function longest(candidates: readonly Candidate[], length: number): readonly Candidate[] {
  const taken: Candidate[] = [];
  const covered = new Uint8Array(length);
  const byLength = [...candidates].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      Number(a.row === null) - Number(b.row === null),
  );
  for (const candidate of byLength) {
    const { start, end } = candidate;
    // A longer one cannot lie within this one, so an overlap shows at one of its ends.
    if (covered[start] === 1 || covered[end - 1] === 1) continue;
    covered.fill(1, start, end);
    taken.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function assign(document: ReadDocument, chosen: readonly Candidate[]): readonly Slogan[] {
  const { sentences, clean } = document;
  const slogans: Slogan[] = [];
  let index = 0;
  for (const candidate of chosen) {
    while (index < sentences.length && sentences[index]!.end <= candidate.start) index++;
    const sentence = sentences[index];
    if (sentence === undefined) break;
    if (candidate.start < sentence.start || candidate.end > sentence.end || sentence.role === 'noise')
      continue;
    const text = clean.text.slice(candidate.start, candidate.end);
    slogans.push({
      finding: 'slogan',
      start: candidate.start,
      end: candidate.end,
      text,
      sentence: index,
      organization: sentence.organization,
      phrase: candidate.row === null ? text : candidate.row.variantOf || candidate.row.phrase,
      family: candidate.family,
      since: candidate.row?.since ?? null,
    });
  }
  return slogans;
}
