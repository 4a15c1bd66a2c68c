// The text of a report with its findings marked: roles by sentence, and problems, slogans, figures and boilerplate inside.
import type { Span } from '../base/span.js';
import type { Analysis } from '../profile/analysis.js';
import { type Html, type HtmlValue, html } from './html.js';
import { valueName } from './value-names.js';

/** A stretch that carries a CSS class. */
interface Marking extends Span {
  readonly name: string;
  /** What the tooltip says, if anything. */
  readonly title: string;
}

/** What is needed to show a marked text: the text and what was found, without profiles. */
export type MarkedSource = Pick<
  Analysis,
  'report' | 'sentences' | 'problems' | 'slogans' | 'figures' | 'boilerplate' | 'named'
>;

/** Marks a text: paragraphs of `<span class="r-ROLE">` sentences with `<mark>` for findings. */
export function markedText(source: MarkedSource, categoryName: (category: string) => string): Html {
  const { text } = source.report;
  const markings = markingsOf(source, categoryName);
  const paragraphs: HtmlValue[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const span = { start: at, end: at + line.length };
    if (line.trim() !== '') paragraphs.push(html`<p>${paragraph(text, span, markings)}</p>`);
    at = span.end + 1;
  }
  return html`${paragraphs}`;
}

function markingsOf(source: MarkedSource, categoryName: (category: string) => string): readonly Marking[] {
  const mark = (spans: readonly Span[], name: string, title: string): Marking[] =>
    spans.map(({ start, end }) => ({ start, end, name, title }));
  return [
    ...source.sentences.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      name: `r-${sentence.role}`,
      title: valueName('role', sentence.role),
    })),
    ...mark(source.boilerplate, 'boilerplate', '程式化表述，未见具体事实'),
    ...source.problems.map((problem) => ({
      start: problem.start,
      end: problem.end,
      name: 'problem',
      title: `问题：${categoryName(problem.category)}`,
    })),
    ...mark(source.named, 'named', '提到而未承认'),
    ...source.slogans.map((slogan) => ({
      start: slogan.start,
      end: slogan.end,
      name: 'slogan',
      title: '套话',
    })),
    ...source.figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      name: figure.masked ? 'masked' : 'figure',
      title: figure.masked ? '数字在本件中隐去' : '数字',
    })),
  ];
}

/** Cuts a line wherever a marking begins or ends, so that overlapping findings need no nesting. */
function paragraph(text: string, line: Span, markings: readonly Marking[]): readonly Html[] {
  const inLine = markings.filter((marking) => marking.start < line.end && line.start < marking.end);
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of inLine) {
    cuts.add(Math.max(start, line.start));
    cuts.add(Math.min(end, line.end));
  }
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1]!;
    const names = inLine.filter((marking) => marking.start <= start && end <= marking.end);
    return piece(text.slice(start, end), names);
  });
}

function piece(words: string, markings: readonly Marking[]): Html {
  if (markings.length === 0) return html`${words}`;
  const classes = [...new Set(markings.map((marking) => marking.name))].join(' ');
  const title = [...new Set(markings.map((marking) => marking.title))].join(' · ');
  return html`<span class="${classes}" title="${title}">${words}</span>`;
}
