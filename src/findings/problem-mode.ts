// How something falls short: from the construction and from the word for what falls short.
import type { Span } from '../base/span.js';
import type { Mode } from '../codebook/tables/deficiencies.js';
import type { ModeObjectRow } from '../codebook/tables/mode-objects.js';
import type { Cue, CueScan } from '../document/cue-scan.js';
import type { DeficiencyCue } from './problem-cue.js';
import type { Statement } from './problem-joining.js';

type ObjectCue = Cue<ModeObjectRow>;

/** 庸懒散问题仍然突出: the later wording only says that the earlier exists. */
const existing = /突出|存在|发生|凸显|普遍|严重/;

/** The cue that carries the statement: the last one before the first pause after a cue. */
export function leadingCue(text: string, statement: Statement): DeficiencyCue {
  let chosen = statement.cues[0]!;
  for (const cue of statement.cues) {
    if (/[、，：]/.test(text.slice(chosen.end, cue.start)) && !existing.test(chosen.row.phrase)) break;
    if (cue !== chosen && existing.test(cue.row.phrase) && !existing.test(chosen.row.phrase)) continue;
    chosen = cue;
  }
  return chosen;
}

/** A mode and whether a word or a firm construction tells it, or only what the construction usually means. */
export interface ModeReading {
  readonly mode: Mode;
  readonly told: boolean;
}

/** The mode of a statement. */
export function modeOf(text: string, cues: CueScan, statement: Statement): ModeReading {
  const cue = leadingCue(text, statement);
  const violation = statement.cues.find((other) => other.row.mode === 'violation');
  if (violation !== undefined && (cue === violation || /发生|存在|不止|突出/.test(cue.row.phrase)))
    return { mode: 'violation', told: true };
  const doctrine = cues
    .of('slogans', statement.start, statement.end)
    .filter((phrase) => phrase.row.kind === 'doctrine');
  const words = cues
    .of('mode-objects', statement.start, statement.end)
    .filter((word) => isOwnWord(word, statement) && !doctrine.some((phrase) => within(word, phrase)));
  const word = objectWord(words, cue);
  const firm = cue.row.hold === 'firm';
  if (word === null || (firm && word.row.weight < 3)) return { mode: cue.row.mode, told: firm };
  return { mode: word.row.mode, told: true };
}

/** 特色 in 中国特色社会主义 is no word of its own. */
const within = (word: Span, phrase: Span): boolean =>
  phrase.start <= word.start && word.end <= phrase.end && phrase.end - phrase.start > word.end - word.start;

/** 形式 in 形式主义 is no word of its own. */
function isOwnWord(word: ObjectCue, statement: Statement): boolean {
  return (
    word.row.weight === 3 || !statement.cues.some((cue) => cue.start <= word.start && word.end <= cue.end)
  );
}

/** The word for what falls short: the last before the cue, its head; after a cue that takes an object, the last after it. */
function objectWord(words: readonly ObjectCue[], cue: DeficiencyCue): ObjectCue | null {
  let before: ObjectCue | null = null;
  let after: ObjectCue | null = null;
  for (const word of words) {
    if (word.end <= cue.start || (word.row.weight === 3 && word.start < cue.end))
      before = later(before, word);
    else if (word.start >= cue.end) after = later(after, word);
  }
  const takesObject = cue.row.part === 'lead' || cue.row.part === 'negation';
  return takesObject ? (after ?? before) : before;
}

/** 责任落实: how near the weightier word must stand before the lighter. */
const CLOSE = 2;

/** The later of two words; of two that end together the longer; 落实 gives way to 责任 before it. */
function later(chosen: ObjectCue | null, word: ObjectCue): ObjectCue {
  if (chosen === null) return word;
  if (word.end < chosen.end || (word.end === chosen.end && word.start > chosen.start)) return chosen;
  return word.row.weight < chosen.row.weight && word.start - chosen.end <= CLOSE ? chosen : word;
}
