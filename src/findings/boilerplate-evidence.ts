// What is particular in a sentence: figures, documents, named undertakings, events, places, groups, outcomes, specific problems.
import type { ReadDocument, Sentence } from '../document/document.js';
import type { Evidence, Figure, Problem, Slogan } from './findings.js';

/** The particulars of a sentence. */
export interface SentenceEvidence {
  readonly evidence: Evidence;
  /** What is particular, as `code:words`. */
  readonly reasons: readonly string[];
}

/** The findings that lie in one sentence. */
export interface SentenceFindings {
  readonly figures: readonly Figure[];
  readonly slogans: readonly Slogan[];
  readonly problems: readonly Problem[];
}

const TITLE = /《[^《》\n]{2,80}》/g;
/** Works and laws of the whole country: to name them says nothing about this organisation. */
const COMMON_TITLE = /^《(?:中国共产党|中华人民共和国|习近平|党章|论|关于新形势下)/;
const QUOTED = /[“「『]([^“”「」『』\n]{2,24})[”」』]/g;
const UNDERTAKING =
  /^[^，。；、“\n]{0,6}?(?:活动|行动|工程|计划|制度|机制|品牌|项目|工作法|模式|平台|课堂|学堂|基地|年|日|岗|队|室|评选|建设|引才|清单)/;
/** A quotation shorter than this is a word in quotation marks, unless an undertaking bears it as its name. */
const SHORTEST_NAME = 4;

/** Collects the particulars of a sentence. Masked figures and names count as masked evidence where nothing is given. */
export function sentenceEvidence(
  document: ReadDocument,
  sentence: Sentence,
  found: SentenceFindings,
): SentenceEvidence {
  const given = [
    ...found.figures
      .filter((figure) => !figure.masked && figure.use !== 'procedural')
      .map((figure) => `figure:${figure.text}`),
    ...found.problems
      .filter((problem) => problem.category !== 'unspecific')
      .map((problem) => `problem:${problem.category}`),
    ...titles(document, sentence),
    ...names(document, sentence, found.slogans),
    ...cues(document, sentence, found.slogans),
  ];
  if (given.length > 0) return { evidence: 'given', reasons: [...new Set(given)] };
  const masked = [
    ...found.figures.filter((figure) => figure.masked).map((figure) => `masked-figure:${figure.text}`),
    ...maskedNames(document, sentence),
  ];
  return masked.length > 0 ? { evidence: 'masked', reasons: masked } : { evidence: 'none', reasons: [] };
}

function titles(document: ReadDocument, sentence: Sentence): readonly string[] {
  const text = document.clean.text.slice(sentence.start, sentence.end);
  return [...text.matchAll(TITLE)]
    .filter((match) => !COMMON_TITLE.test(match[0]))
    .map((match) => `document:${match[0]}`);
}

/** Quoted names of undertakings: in quotation marks, and no set phrase, plain term or word of figurative speech. */
function names(document: ReadDocument, sentence: Sentence, slogans: readonly Slogan[]): readonly string[] {
  const text = document.clean.text.slice(sentence.start, sentence.end);
  const found: string[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const start = sentence.start + match.index + 1;
    const end = start + match[1]!.length;
    const named = UNDERTAKING.test(
      text.slice(match.index + match[0].length, match.index + match[0].length + 12),
    );
    if (!named && match[1]!.length < SHORTEST_NAME) continue;
    if (slogans.some((slogan) => slogan.family !== '数字新词' && slogan.start < end && start < slogan.end))
      continue;
    if (!named && document.cues.of('traps', start, end).length > 0) continue;
    if (document.cues.of('traps', start, end).some((cue) => cue.start === start && cue.end === end)) continue;
    found.push(`name:${match[1]}`);
  }
  return found;
}

function cues(document: ReadDocument, sentence: Sentence, slogans: readonly Slogan[]): readonly string[] {
  const inSlogan = (start: number, end: number): boolean =>
    slogans.some((slogan) => slogan.start <= start && end <= slogan.end);
  const particular = document.cues
    .of('particulars', sentence.body, sentence.end)
    .filter((cue) => !inSlogan(cue.start, cue.end))
    .map((cue) => `${cue.row.evidence}:${cue.row.phrase}`);
  const stated = document.cues
    .of('figure-levels', sentence.body, sentence.end)
    .filter((cue) => cue.row.evidence === 'stated' && sentence.role === 'achievement')
    .map((cue) => `outcome:${cue.row.phrase}`);
  return [...particular, ...stated];
}

/** Hidden names of undertakings (“****”工程); a hidden person or place is no particular that was given up. */
function maskedNames(document: ReadDocument, sentence: Sentence): readonly string[] {
  const { text, masks } = document.clean;
  const found: string[] = [];
  for (const mask of masks) {
    if (mask.end <= sentence.start) continue;
    if (mask.start >= sentence.end) break;
    if (mask.kind === 'date') continue;
    const quoted = /[“「『]/.test(text[mask.start - 1] ?? '') && /[”」』]/.test(text[mask.end] ?? '');
    if (quoted || mask.kind === 'word') found.push(`masked-name:${text.slice(mask.start, mask.end)}`);
  }
  return found;
}
