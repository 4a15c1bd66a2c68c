// Whether a figure counts activity (meetings held), output (people trained) or outcome (satisfaction), from its kind, the words nearest to it and its unit.
import type { UnitClass } from '../codebook/tables/units.js';
import type { ReadDocument } from '../document/document.js';
import type { FigureShape } from './figure-shape.js';
import type { FigureKind, FigureLevel } from './findings.js';

/** How far a word may stand from the figure it explains, in code units. */
const REACH = 16;
/** A word behind a figure tells less than one before it: so many code units further away. */
const BEHIND = 6;
const CLAUSE_ENDS: ReadonlySet<string> = new Set('，。；！？\n,;');

/** Shares, growth, ranks and scores measure what came of the work. */
const MEASURED: readonly FigureKind[] = ['rank', 'score', 'growth', 'percent', 'fraction'];
/** 降到43.8, 由186天压减到98天: a state before or after a change. */
const CHANGED = /(?:[降升提增减压缩涨跌滑][高低少长加短升减]?[到至为]|达到?|突破|稳定在|控制在|徘徊在)$/;
const CHANGING_FROM = /[由从][^，。；\n]{0,10}$/;
const CHANGING = /^[^，。；\n]{0,3}(?:[降升提增减压缩涨跌滑下上])/;

/** Units that tell the level where no word does: 次 and 场 count doings; 起 and 例 cases; lengths and areas what was made. */
const UNIT_LEVELS: ReadonlyMap<string, FigureLevel> = new Map([
  ...'次 场 轮 期 回 遍 趟 场次 轮次 节 课时 学时 件次'.split(' ').map((unit) => [unit, 'activity'] as const),
  ...'起 宗 例'.split(' ').map((unit) => [unit, 'outcome'] as const),
  ...'座 栋 幢 盏 眼 套 所'.split(' ').map((unit) => [unit, 'output'] as const),
]);
const CLASS_LEVELS: ReadonlyMap<UnitClass, FigureLevel> = new Map([
  ['area', 'output'],
  ['length', 'output'],
  ['weight', 'output'],
  ['energy', 'output'],
  ['money', 'outcome'],
]);

/** The level of a figure, or null where neither its kind nor a word near it nor its unit tells. */
export function levelOf(document: ReadDocument, figure: FigureShape): FigureLevel | null {
  if (MEASURED.includes(figure.figureKind)) return 'outcome';
  const { text } = document.clean;
  const before = text.slice(Math.max(0, figure.start - 12), figure.start);
  if (CHANGED.test(before)) return 'outcome';
  if (CHANGING_FROM.test(before) && CHANGING.test(text.slice(figure.end, figure.end + 4))) return 'outcome';
  return nearestLevel(document, figure) ?? levelOfUnit(figure);
}

/** The level of the nearest word in the clause; 次 and 场 of anything but a result are doings. */
function nearestLevel(document: ReadDocument, figure: FigureShape): FigureLevel | null {
  const { text } = document.clean;
  const from = clauseStart(text, figure.start);
  const to = clauseEnd(text, figure.end);
  let best: FigureLevel | null = null;
  let nearest = REACH + 1;
  for (const cue of document.cues.of('figure-levels', from, to)) {
    if (cue.start < from) continue;
    const behind = cue.end > figure.start;
    const distance = behind ? Math.max(0, cue.start - figure.end) + BEHIND : figure.start - cue.end;
    if (distance >= nearest) continue;
    nearest = distance;
    best = cue.row.level;
  }
  return best === 'output' && UNIT_LEVELS.get(figure.unit) === 'activity' ? 'activity' : best;
}

const levelOfUnit = (figure: FigureShape): FigureLevel | null =>
  UNIT_LEVELS.get(figure.unit) ??
  (figure.unitClass === null ? null : (CLASS_LEVELS.get(figure.unitClass) ?? null));

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH * 2 && !CLAUSE_ENDS.has(text[start - 1]!)) start--;
  return start;
}

function clauseEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < REACH * 2 && !CLAUSE_ENDS.has(text[end]!)) end++;
  return end;
}
