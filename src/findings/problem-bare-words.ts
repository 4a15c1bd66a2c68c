// Single characters that carry a complaint only where problems are reported: 长期不开展, 参与少, 转化率低.
import { matchesOf } from '../base/matches.js';
import type { Mode } from '../codebook/tables/deficiencies.js';
import type { DeficiencyCue } from './problem-cue.js';

/** 不断, 不仅, 不同 …: what follows 不 where it denies nothing. */
const notDenying = new Set([
  ...'断仅但同少过是论管久只光乏妨禁时等可得准许忘懈愧朽屈畏惧怕容由然如若妥以负辱凡日约要小',
]);

/** Adjectives that end a clause, with the characters before which make another word of them (减少, 降低, 破解难). */
const adjectives: ReadonlyMap<string, { readonly never: string; readonly mode: Mode }> = new Map([
  ['少', { never: '减至不多缺老青年较偏得很', mode: 'effort' }],
  ['低', { never: '降减较偏', mode: 'effect' }],
  ['难', { never: '解困疑畏灾破攻刁万艰为避两', mode: 'vague' }],
  ['慢', { never: '较偏缓', mode: 'effort' }],
  ['差', { never: '相偏误出时温落较公逆', mode: 'effect' }],
  ['薄', { never: '', mode: 'vague' }],
  ['浅', { never: '', mode: 'effort' }],
  ['窄', { never: '', mode: 'outdated' }],
  ['乱', { never: '作治', mode: 'irregular' }],
  ['散', { never: '疏分', mode: 'effort' }],
  ['松', { never: '放轻', mode: 'effort' }],
  ['软', { never: '手松', mode: 'effort' }],
]);

const anyAdjective = new RegExp(`[${[...adjectives.keys()].join('')}]`, 'g');
const clauseEnd = '，。；、！\n等”';

/** Whether a clause, or a noun phrase called a problem (停车难问题), ends before `at`. */
function endsHere(text: string, at: number): boolean {
  if (clauseEnd.includes(text[at] ?? '\n')) return true;
  const noun = text[at] === '的' ? at + 1 : at;
  return text.startsWith('问题', noun) || text.startsWith('现象', noun);
}

/** Cues of single characters, ordered by start. */
export function bareWordCues(text: string): readonly DeficiencyCue[] {
  const cues: DeficiencyCue[] = [];
  for (let at = text.indexOf('不'); at >= 0; at = text.indexOf('不', at + 1)) {
    const next = text[at + 1] ?? '';
    if (next >= '一' && next <= '鿿' && !notDenying.has(next)) push(cues, at, '不', 'irregular', 'negation');
  }
  for (const { index: at, 0: phrase } of matchesOf(anyAdjective, text)) {
    const word = adjectives.get(phrase);
    if (at === 0 || word === undefined || !endsHere(text, at + 1)) continue;
    if (!word.never.includes(text[at - 1]!)) push(cues, at, phrase, word.mode, 'predicate');
  }
  return cues.sort((a, b) => a.start - b.start);
}

function push(
  cues: DeficiencyCue[],
  start: number,
  phrase: string,
  mode: Mode,
  part: 'negation' | 'predicate',
): void {
  cues.push({
    start,
    end: start + 1,
    row: { phrase, mode, hold: 'open', strength: 1, part, note: '', source: '' },
  });
}
