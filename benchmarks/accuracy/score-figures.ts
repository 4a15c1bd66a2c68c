// Scores the figures: whether they are found, what they are said to be, and the numerals wrongly taken for one.
import type { ScoredAnnotation } from './annotation.js';
import type { GoldDocument, GoldFigure } from './gold.js';
import type { DocumentScores } from './measures.js';
import { overlap, type Pair, pairUp } from './spans.js';
import { metOf, noTally, shareOf } from './tally.js';

type FigureMeasures = Pick<
  DocumentScores,
  'figure' | 'masked' | 'value' | 'unit' | 'quantity' | 'use' | 'level' | 'figureOnOther'
>;

/** Numerals that are certainly no figures. */
const noFigures: readonly string[] = ['slogan', 'date', 'ordinal', 'marker'];

/** Announcements of a list (四项议程) may be called a figure or not. */
export function scoreFigures({ units }: GoldDocument, annotation: ScoredAnnotation): FigureMeasures {
  const gold = units.flatMap((unit) => unit.figures);
  const others = units.flatMap((unit) => unit.others);
  const neutral = others.filter(({ why }) => why === 'enumeration');
  const wrong = others.filter(({ why }) => noFigures.includes(why));
  const figures = annotation.figures.filter((figure) => !neutral.some((other) => overlap(other, figure) > 0));
  const pairs = pairUp(gold, figures);
  const onOther = figures.filter(
    (figure) =>
      wrong.some((other) => overlap(other, figure) > 0) && !gold.some((label) => overlap(label, figure) > 0),
  );
  return {
    figure: metOf(pairs.length, gold.length, figures.length),
    masked: shareOf(pairs, ([label, found]) => (label.masked ?? false) === (found.masked ?? false)),
    value: shareOf(pairs, sameIn('value')),
    unit: shareOf(pairs, sameIn('unit')),
    quantity: shareOf(pairs, (pair) => both(sameIn('value')(pair), sameIn('unit')(pair))),
    use: shareOf(pairs, sameIn('use')),
    level: shareOf(pairs, sameIn('level')),
    figureOnOther: { ...noTally, found: onOther.length },
  };
}

const sameIn =
  (field: 'value' | 'unit' | 'use' | 'level') =>
  ([label, found]: Pair<GoldFigure, GoldFigure>): boolean | null =>
    label[field] === undefined ? null : label[field] === found[field];

const both = (a: boolean | null, b: boolean | null): boolean | null =>
  a === null || b === null ? null : a && b;
