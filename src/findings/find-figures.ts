// Figures, masked or given, with value, bounds, unit, level and use.
import { bindQuantity } from '../base/chinese-quantities.js';
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import { recogniseArabic } from './figure-arabic.js';
import { excludeNumerals } from './figure-exclusions.js';
import { recogniseHanzi } from './figure-hanzi.js';
import { indicatorOf } from './figure-indicator.js';
import { levelOf } from './figure-level.js';
import { recogniseCutOuts, recogniseMask } from './figure-masks.js';
import type { FigureShape } from './figure-shape.js';
import { indexUnits, type UnitIndex } from './figure-units.js';
import { useOf } from './figure-use.js';
import { recogniseRank, recogniseRatio, recogniseWords } from './figure-words.js';
import type { Figure } from './findings.js';

/** How a figure may begin, by its first code unit: with a digit, a Chinese numeral, a word of rank, or one of share or growth. */
const DIGIT = 1;
const NUMERAL = 2;
const RANK = 3;
const WORD = 4;
const BEGINNINGS = beginnings();

function beginnings(): Uint8Array {
  const kinds = new Uint8Array(65_536);
  const mark = (signs: string, kind: number): void => {
    for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
  };
  mark('0123456789', DIGIT);
  mark('零〇一二两三四五六七八九十百千万亿几数壹贰叁肆伍陆柒捌玖拾', NUMERAL);
  mark('第前首榜', RANK);
  mark('过超近半翻', WORD);
  return kinds;
}

/**
 * Finds the figures of a document, ordered by start, none overlapping. Arabic digits are figures unless something excludes them (dates,
 * document numbers, quotations, formulas, list marks); Chinese numerals only where a strong pattern includes them; masked
 * numbers have null for value and bounds.
 */
export function findFigures(document: ReadDocument, codebook: Codebook): readonly Figure[] {
  const { text, masks } = document.clean;
  const units = indexUnits(codebook);
  const hidden = masks.filter((mask) => mask.kind === 'figure');
  const shapes: FigureShape[] = [];
  let floor = 0;
  for (const mask of hidden) {
    if (mask.start < floor) continue;
    const shape = recogniseMask(text, mask, units, floor);
    shapes.push(shape);
    floor = shape.end;
  }
  shapes.push(...recogniseCutOuts(text));
  shapes.push(...recogniseGiven(document, units, shapes));
  return assign(
    document,
    shapes.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

/** Figures whose number can be read, outside the excluded places and the masked figures. */
function recogniseGiven(
  document: ReadDocument,
  units: UnitIndex,
  masked: readonly FigureShape[],
): readonly FigureShape[] {
  const { text, masks } = document.clean;
  const excluded = excludeNumerals(document);
  for (const mask of masks) excluded.fill(1, mask.start, mask.end);
  for (const shape of masked) excluded.fill(1, shape.start, shape.end);
  const found: FigureShape[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = BEGINNINGS[text.charCodeAt(at)]!;
    if (kind === 0 || excluded[at] === 1) continue;
    const shape = recogniseAt(text, at, kind, units, floor);
    if (shape !== null) {
      found.push(shape);
      floor = shape.end;
      at = floor - 1;
    } else at = Math.max(at, skipTo(text, at, kind) - 1);
  }
  return found;
}

function recogniseAt(
  text: string,
  at: number,
  kind: number,
  units: UnitIndex,
  floor: number,
): FigureShape | null {
  if (kind === DIGIT) return recogniseRatio(text, at) ?? recogniseArabic(text, at, units, floor);
  if (kind === RANK) return recogniseRank(text, at, floor);
  if (kind === WORD) return recogniseWords(text, at, floor);
  return recogniseWords(text, at, floor) ?? spokenRatio(text, at) ?? recogniseHanzi(text, at, units, floor);
}

/** 一比十四: tried only where 比 follows the numeral. */
const spokenRatio = (text: string, at: number): FigureShape | null =>
  text[at + 1] === '比' || text[at + 2] === '比' || text[at + 3] === '比' ? recogniseRatio(text, at) : null;

/** Longer runs of Chinese numerals are no numbers and are passed over at once. */
const LONGEST_NUMERAL = 16;
const DIGITS = /[\d.,]*/y;
const NUMERALS = /[零〇一二两三四五六七八九十百千万亿几数]*/y;

/** Where to go on after a place that is no figure: past the digits, past an overlong run of numerals, else the next place. */
function skipTo(text: string, at: number, kind: number): number {
  if (kind > NUMERAL) return at + 1;
  const run = kind === DIGIT ? DIGITS : NUMERALS;
  run.lastIndex = at;
  const length = run.exec(text)?.[0].length ?? 0;
  return kind === DIGIT || length > LONGEST_NUMERAL ? at + length : at + 1;
}

/** Gives each shape its sentence, level and use; shapes in noise or overlapping the one before fall away. */
function assign(document: ReadDocument, shapes: readonly FigureShape[]): readonly Figure[] {
  const figures: Figure[] = [];
  const { sentences } = document;
  let index = 0;
  let floor = 0;
  for (const shape of shapes) {
    while (index < sentences.length && sentences[index]!.end <= shape.start) index++;
    const sentence = sentences[index];
    if (sentence === undefined) break;
    if (shape.start < sentence.start || shape.start < floor || sentence.role === 'noise') continue;
    floor = shape.end;
    figures.push(figureOf(document, shape, index));
  }
  return figures;
}

function figureOf(document: ReadDocument, shape: FigureShape, index: number): Figure {
  const sentence = document.sentences[index]!;
  const { text } = document.clean;
  const quantity = shape.quantity === null ? null : bindQuantity(shape.quantity, shape.bound);
  return {
    finding: 'figure',
    start: shape.start,
    end: shape.end,
    text: text.slice(shape.start, shape.end),
    sentence: index,
    organization: sentence.organization,
    value: quantity?.value ?? null,
    low: quantity?.low ?? null,
    high: quantity?.high ?? null,
    unit: shape.unit,
    figureKind: shape.figureKind,
    level: levelOf(document, shape),
    indicator: indicatorOf(document, shape),
    use: useOf(text, sentence, shape.start, shape.end),
    role: sentence.role,
    approximate: quantity?.approximate ?? false,
    masked: quantity === null,
  };
}
