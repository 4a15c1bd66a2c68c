// Figures, masked or given, with value, bounds, unit, level and use.
import { bindQuantity } from '../base/chinese-quantities.js';
import type { Codebook } from '../codebook/codebook.js';
import type { ReadDocument } from '../document/document.js';
import { recogniseArabic } from './figure-arabic.js';
import { excludeNumerals } from './figure-exclusions.js';
import { recogniseHanzi } from './figure-hanzi.js';
import { levelOf } from './figure-level.js';
import { recogniseCutOuts, recogniseMask } from './figure-masks.js';
import type { FigureShape } from './figure-shape.js';
import { indexUnits, type UnitIndex } from './figure-units.js';
import { useOf } from './figure-use.js';
import { recogniseRank, recogniseRatio, recogniseWords } from './figure-words.js';
import type { Figure } from './findings.js';

/** Where a figure may begin: a digit, a Chinese numeral, or a word of rank, share or growth. */
const BEGINNING = /[\d零〇一二两三四五六七八九十百千万亿几数壹贰叁肆伍陆柒捌玖拾第前首榜过超近半翻]/g;

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
  for (const match of text.matchAll(BEGINNING)) {
    const at = match.index;
    if (at < floor || excluded[at] === 1) continue;
    const shape = recogniseAt(text, at, units, floor);
    if (shape === null) {
      floor = Math.max(floor, skipTo(text, at));
      continue;
    }
    found.push(shape);
    floor = shape.end;
  }
  return found;
}

function recogniseAt(text: string, at: number, units: UnitIndex, floor: number): FigureShape | null {
  const sign = text[at]!;
  if (sign >= '0' && sign <= '9') return recogniseRatio(text, at) ?? recogniseArabic(text, at, units, floor);
  return recogniseRank(text, at) ?? recogniseWords(text, at, floor) ?? recogniseHanzi(text, at, units, floor);
}

/** Longer runs of Chinese numerals are no numbers and are passed over at once. */
const LONGEST_NUMERAL = 16;
const DIGITS = /[\d.,]*/y;
const NUMERALS = /[零〇一二两三四五六七八九十百千万亿几数]*/y;

/** Where to go on after a place that is no figure: past the digits or past an overlong run of numerals; 0 for the next place. */
function skipTo(text: string, at: number): number {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)![0].length;
  if (digits > 0) return at + digits;
  NUMERALS.lastIndex = at;
  const numerals = NUMERALS.exec(text)![0].length;
  return numerals > LONGEST_NUMERAL ? at + numerals : 0;
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
    use: useOf(text, sentence, shape.start),
    role: sentence.role,
    approximate: quantity?.approximate ?? false,
    masked: quantity === null,
  };
}
