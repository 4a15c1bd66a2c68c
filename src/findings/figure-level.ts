// Whether a figure counts activity (meetings held), output (people trained) or outcome (satisfaction), from the words nearest to it.
import type { ReadDocument } from '../document/document.js';
import type { FigureShape } from './figure-shape.js';
import type { FigureLevel } from './findings.js';

const CLAUSE_END = /[，。；！？\n]/;
/** How far a word may stand from the figure it explains, in code units. */
const REACH = 16;

/** The level of a figure, or null where no word near it tells. Ranks and scores are outcomes. */
export function levelOf(document: ReadDocument, figure: FigureShape): FigureLevel | null {
  if (figure.figureKind === 'rank' || figure.figureKind === 'score') return 'outcome';
  const { text } = document.clean;
  const from = clauseStart(text, figure.start);
  const to = clauseEnd(text, figure.end);
  let best: FigureLevel | null = null;
  let nearest = REACH + 1;
  for (const cue of document.cues.of('figure-levels', from, to)) {
    const distance = cue.end <= figure.start ? figure.start - cue.end : Math.max(0, cue.start - figure.end);
    if (distance >= nearest) continue;
    nearest = distance;
    best = cue.row.level;
  }
  return best;
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH * 2 && !CLAUSE_END.test(text[start - 1]!)) start--;
  return start;
}

function clauseEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < REACH * 2 && !CLAUSE_END.test(text[end]!)) end++;
  return end;
}
