// What is particular in a sentence: figures, documents, named undertakings, events, places, groups, outcomes, specific problems.
import type { Span } from '../base/span.js';
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
  /^[^，。；、“\n]{0,6}?(?:活动|行动|工程|计划|制度|机制|品牌|项目|工作法|模式|平台|课堂|学堂|基地|年|日|岗|队|室|调研|评选|建设|引才|清单)/;
/** What an organisation does under a common watchword is its own all the same (“党建引领”项目评选). */
const OWN_UNDERTAKING = /^[^，。；、“\n]{0,4}?(?:项目|评选|大赛|比赛|竞赛|品牌|行动|工作法|示范)/;
const VAGUE_CAUSES: readonly string[] = ['unspecific', 'party-responsibility', 'theory', 'conduct'];
const COINED = '数字新词';
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
    ...specificProblems(sentence, found.problems),
    ...titles(document, sentence),
    ...names(document, sentence, found.slogans),
    ...cues(document, sentence, found.slogans),
    ...acts(document, sentence),
  ];
  if (given.length > 0) return { evidence: 'given', reasons: [...new Set(given)] };
  const masked = [
    ...found.figures.filter((figure) => figure.masked).map((figure) => `masked-figure:${figure.text}`),
    ...maskedNames(document, sentence),
  ];
  return masked.length > 0 ? { evidence: 'masked', reasons: masked } : { evidence: 'none', reasons: [] };
}

/** Problems with an object of their own; in a cause, that attention and thinking fell short is said by everybody. */
function specificProblems(sentence: Sentence, problems: readonly Problem[]): readonly string[] {
  const vague = sentence.role === 'cause' ? VAGUE_CAUSES : ['unspecific'];
  return problems
    .filter(
      (problem) =>
        !vague.includes(problem.category) ||
        (sentence.role === 'cause' && problem.mode !== 'attention' && problem.mode !== 'vague'),
    )
    .map((problem) => `problem:${problem.category}`);
}

/** Acts with a place in time: a meeting held, a check made, a person named. */
const ACTS: readonly (readonly [code: string, pattern: RegExp])[] = [
  [
    'event',
    /(?:召开|举办|举行)(?!会议)[^，。；、\n]{2,40}?(?:大会|会议|评议会|座谈会|培训班|研讨班|论坛|讲座|比赛|竞赛|(?<=[^机社])会(?![议员]))/g,
  ],
  [
    'event',
    /(?:专项检查|专项整治|专项治理|专项行动|集中约谈|现场指导|现场观摩|拉网式排查|末位问责|挂牌督办|跟踪督查)/g,
  ],
  ['date', /(?:20\d{2}年(?:上半年|下半年|\d{1,2}月)|\d{1,2}月\d{1,2}日)/g],
  ['person', /[\u4e00-\u9fff][*×＊xX]{1,3}(?=同志|书记|主任|校长|院长|局长)/g],
];
/** A person addressed (希望**同志) or spoken of with the surname hidden as well is no particular. */
const NO_PERSON = /^[望请由对向给让为和与及、，的]/;

function acts(document: ReadDocument, sentence: Sentence): readonly string[] {
  const text = document.clean.text.slice(sentence.start, sentence.end);
  const found: string[] = [];
  for (const [code, pattern] of ACTS) {
    for (const match of text.matchAll(pattern)) {
      if (code === 'person' && NO_PERSON.test(match[0])) continue;
      found.push(`${code}:${match[0]}`);
    }
  }
  return found;
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
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (isName(document, { start, end }, after, slogans)) found.push(`name:${match[1]}`);
  }
  return found;
}

/** Whether what is quoted is the name of something this organisation has or does. */
function isName(document: ReadDocument, quoted: Span, after: string, slogans: readonly Slogan[]): boolean {
  const touching = slogans.filter((slogan) => slogan.start < quoted.end && quoted.start < slogan.end);
  if (touching.some((slogan) => slogan.family === COINED)) return true;
  if (touching.length > 0) return OWN_UNDERTAKING.test(after);
  const trapped = document.cues.of('traps', quoted.start, quoted.end);
  if (trapped.some((cue) => cue.start === quoted.start && cue.end === quoted.end)) return false;
  if (UNDERTAKING.test(after)) return true;
  return quoted.end - quoted.start >= SHORTEST_NAME && trapped.length === 0;
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
