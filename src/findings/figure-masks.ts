// Recognises figures hidden in this copy: ×名, XX%, **处, 12X人, and shares whose number was cut out (占比%).

import { matchesOf } from '../base/matches.js';
import type { Span } from '../base/span.js';
import { frameFigure } from './figure-frame.js';
import { kindOf } from './figure-kind.js';
import type { FigureShape } from './figure-shape.js';
import type { UnitIndex } from './figure-units.js';

const AROUND_NUMBER = /[\d.,]/;
const SCALE = /(?:余|多)?(?:[十百千]?[万亿]|千|百)?(?:余|多)?/y;
/** A share with nothing where its number should stand. */
const CUT_OUT = /(?:占比|占|达到?|率|为|完成|比例|增长|提高|提升|下降|上升|超过?|[近约])([%％‰]|个百分点)/g;

/** Reads the figure behind a mask of numbers: the mask, digits that are left of it, scale and unit. */
export function recogniseMask(text: string, mask: Span, units: UnitIndex, floor: number): FigureShape {
  let start = mask.start;
  while (start > floor && AROUND_NUMBER.test(text[start - 1]!) && /\d/.test(text[start - 1]!)) start--;
  let end = mask.end;
  while (end < text.length && /\d/.test(text[end]!)) end++;
  SCALE.lastIndex = end;
  const direct = units.at(text, end);
  if (direct === null || direct.phrase.length === 1) end += SCALE.exec(text)?.[0].length ?? 0;
  const found = units.at(text, end);
  const unit = found?.unitClass === 'body' ? null : found;
  end += unit?.phrase.length ?? 0;
  const frame = frameFigure(text, start, end, unit?.unitClass ?? null, floor);
  return {
    start: frame.start,
    end: frame.end,
    quantity: null,
    bound: frame.bound,
    unit: unit?.canonical ?? '',
    unitClass: unit?.unitClass ?? null,
    figureKind: kindOf(text, frame.start, unit),
  };
}

/** Shares whose number was deleted from this copy (占比%): only the sign is left to quote. */
export function recogniseCutOuts(text: string): readonly FigureShape[] {
  const found: FigureShape[] = [];
  for (const match of matchesOf(CUT_OUT, text)) {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    const unit = match[1] === '个百分点' ? '个百分点' : match[1] === '‰' ? '‰' : '%';
    const figureKind =
      match[1] === '个百分点' || /[长高升降]$/.test(text.slice(0, start).slice(-1)) ? 'growth' : 'percent';
    found.push({ start, end, quantity: null, bound: 'exact', unit, unitClass: 'ratio', figureKind });
  }
  return found;
}
