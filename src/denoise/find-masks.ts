// Finds what a copy hides by X, ×, *, 〇 …, and tells a hidden figure from a hidden name, date or word.
import { patternSet } from '../base/pattern-set.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Mask, MaskKind } from './clean-text.js';
import { measureWords } from './measure-words.js';

/** Runs of mask signs: ** × XX ○○ □ ==== __ xx */
const run = /[*×]+|[Xx]+|[○〇□△]{2,}|[□△]|={3,}|_{2,}|(?<=[第约达占])[○〇](?=[名个次项])/y;
const search = patternSet([{ pattern: run, anchors: '*×Xx○〇□△=_' }]);
const LATIN = /[A-Za-z]/;
/** 20xx年, ×月初, X日: part of a date; X年级 and X个月 are none. */
const date = /^(?:年(?!级|轻|龄|均)|月(?!考|度|均|报|嫂)|日(?!常)|时许|点(?=\d|半))/;
/** 连续X年, 历时×日: a duration. */
const durationBefore = /(?:连续|历时|近|长达|为期|持续|干了|工作|任职)$/;
const durationAfter = /^(?:年|月|日)(?:来|以来|多|内|期|之久|以上)/;
const figureAfter =
  /^(?:%|‰|％|余|多(?=[名个次人户家万])|万|亿|千|百(?![姓货])|个百分点|分之|成(?=以上|左右|的))/;
const figureBefore = /(?:占比?|达到?|约|近|超过?|完成|共计?|累计|同比|增长|下降|提高|第)$/;

/** The masks of a clean text, in order. */
export function findMasks(text: string, codebook: Codebook): readonly Mask[] {
  const masks: Mask[] = [];
  let words: ReadonlySet<string> | null = null;
  for (const match of search(text)[0]!) {
    let start = match.index;
    const end = start + match[0].length;
    if (!isMask(text, start, end)) continue;
    words ??= measureWords(codebook);
    const kind = kindOf(text, start, end, words);
    // 20xx年: the digits left of a date belong to it.
    if (kind === 'date') while (start > 0 && /\d/.test(text[start - 1]!)) start--;
    masks.push({ start, end, kind });
  }
  return masks;
}

function isMask(text: string, start: number, end: number): boolean {
  const first = text[start]!;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (first === '*' && end - start === 1 && /\d/.test(before) && /\d/.test(after)) return false;
  if (first === '×' && /\d/.test(before) && /\d/.test(after)) return false;
  if (first !== 'X' && first !== 'x') return true;
  if (LATIN.test(before) || LATIN.test(after)) return false;
  return first === 'X' || end - start >= 2 || /[%名个次项]/.test(after);
}

function kindOf(text: string, start: number, end: number, words: ReadonlySet<string>): MaskKind {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 6);
  if (/(?:19|20)\d?$/.test(before) && after.startsWith('年')) return 'date';
  if (durationAfter.test(after) || (durationBefore.test(before) && /^[年月日天周]/.test(after)))
    return 'figure';
  if (date.test(after)) return 'date';
  if (figureAfter.test(after)) return 'figure';
  if (hasMeasureWord(after, words)) return 'figure';
  if (figureBefore.test(before) && /^[，。；、）)]|^$/.test(after)) return 'figure';
  if (/[+-]$/.test(before)) return 'word';
  return text[start] === 'X' && end - start === 1 && /^[，。；、”]/.test(after) ? 'word' : 'name';
}

/** Longer words that begin like a measure word: **集团, **项目, ××人民政府, **期间. */
const longerWord =
  /^(?:项目|条例|集团|家园|家庭|期间|期货|场所|名单|名师|名称|位于|次要|人民|人事|人大|人才|人社|人武|元旦|天地|天津|户籍|份额|章程|篇章|股份|股室|分局|分公司|套餐|台账|对口|顶层|面积|辆次|首届|本级|种植|部署)/;

/** Whether a measure word follows that no name begins with: ×名, **处, ×个党支部; not **镇, ×校, ××组. */
function hasMeasureWord(after: string, words: ReadonlySet<string>): boolean {
  if (longerWord.test(after)) return false;
  for (let length = Math.min(LONGEST_MEASURE_WORD, after.length); length > 0; length--) {
    if (words.has(after.slice(0, length))) return true;
  }
  return false;
}

const LONGEST_MEASURE_WORD = 4;
