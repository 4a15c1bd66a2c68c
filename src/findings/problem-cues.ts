// Chooses the deficiency cues of a text that can carry a complaint: the longest at each place, no traps, no 好不好.
import type { ReadDocument } from '../document/document.js';
import { bareWordCues } from './problem-bare-words.js';
import { constructionCues } from './problem-constructions.js';
import type { DeficiencyCue } from './problem-cue.js';

/** All deficiency cues of a document, not overlapping, ordered by start. */
export function chooseDeficiencyCues(document: ReadDocument): readonly DeficiencyCue[] {
  const text = document.clean.text;
  const traps = document.cues.of('traps').filter((cue) => cue.row.trap === 'deficiency');
  const listed = document.cues.of('deficiencies');
  const candidates = merge(listed, [...constructionCues(text), ...bareWordCues(text)]);
  const chosen: DeficiencyCue[] = [];
  let floor = 0;
  let trap = 0;
  let trapped = 0;
  for (const cue of candidates) {
    for (; trap < traps.length && traps[trap]!.start <= cue.start; trap++)
      trapped = Math.max(trapped, traps[trap]!.end);
    if (cue.start < floor || cue.end <= trapped || !stands(text, cue)) continue;
    chosen.push(cue);
    floor = cue.end;
  }
  return chosen;
}

function merge(a: readonly DeficiencyCue[], b: readonly DeficiencyCue[]): readonly DeficiencyCue[] {
  return b.length === 0 ? a : [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end);
}

const BU = 0x4e0d;

/** Whether the cue is what it looks like at this place. */
function stands(text: string, cue: DeficiencyCue): boolean {
  const first = text.charCodeAt(cue.start);
  if (first === BU) {
    // 好不好, 到不到位 ask.
    if (text.charCodeAt(cue.start - 1) === text.charCodeAt(cue.start + 1)) return false;
    // 从不…, 毫不…, 并不…
    if ('从毫决绝永并'.includes(text[cue.start - 1] ?? ' ')) return false;
  }
  if (cue.row.phrase === '不足') return !startsNumber(text[cue.end] ?? '');
  // 有限空间, 有限公司 are names of things.
  if (cue.row.phrase === '有限')
    return !/^(?:公司|责任|空间|合伙|集团|元)/.test(text.slice(cue.end, cue.end + 2));
  // 弱 alone is a predicate only at the end of a clause.
  if (cue.row.phrase === '弱')
    return endsClause(text[cue.end] ?? '') && !'强减削示'.includes(text[cue.start - 1] ?? ' ');
  // 困难群众, 矛盾纠纷 are things; 困难较多, 矛盾突出 are complaints.
  if (cue.row.phrase === '困难' || cue.row.phrase === '矛盾')
    return !isHan(text.charCodeAt(cue.end)) || '较很重多增加突依仍明日不'.includes(text[cue.end]!);
  if (cue.row.phrase === '未') return isHan(text.charCodeAt(cue.end)) && text[cue.start - 1] !== '从';
  return true;
}

const startsNumber = (unit: string): boolean => /[\d一二三四五六七八九十百千万×X*＊]/.test(unit);
const endsClause = (unit: string): boolean => unit === '' || /[，。；、！？\n等的）”]/.test(unit);
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
