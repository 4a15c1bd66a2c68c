// The text of a report with its findings marked: roles by sentence, and problems, slogans, figures and boilerplate inside.
import type { Span } from '../base/span.js';
import type { Analysis } from '../profile/analysis.js';
import { type Html, type HtmlValue, html } from './html.js';
import { statementAnchor } from './page-anchors.js';
import { valueName } from './value-names.js';

/** A stretch that carries a CSS class. */
interface Marking extends Span {
  readonly name: string;
  /** What the tooltip says. */
  readonly title: string;
  /** The id of the place where it begins, where links lead to it. */
  readonly anchor?: string;
}

/** What is needed to show a marked text: the text and what was found, without profiles. */
export type MarkedSource = Pick<
  Analysis,
  'report' | 'sentences' | 'problems' | 'slogans' | 'figures' | 'boilerplate' | 'named'
>;

/** Marks a text: a paragraph per line, cut into `<span>`s with a class per role and finding; statements of problems can be linked to. */
export function markedText(source: MarkedSource, categoryName: (category: string) => string): Html {
  const { text } = source.report;
  const within = markingsWithin(markingsOf(source, categoryName));
  const paragraphs: HtmlValue[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const span = { start: at, end: at + line.length };
    if (line.trim() !== '') paragraphs.push(html`<p>${paragraph(text, span, within(span))}</p>`);
    at = span.end + 1;
  }
  return html`${paragraphs}`;
}

/** The markings that touch a line, in the order given, for lines asked for from first to last: each marking is looked at once. */
function markingsWithin(markings: readonly Marking[]): (line: Span) => readonly Marking[] {
  const order = new Map(markings.map((marking, index) => [marking, index]));
  const byStart = [...markings].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Marking[] = [];
  return (line) => {
    for (; next < byStart.length && byStart[next]!.start < line.end; next++) open.push(byStart[next]!);
    open = open.filter((marking) => marking.end > line.start);
    return [...open].sort((a, b) => order.get(a)! - order.get(b)!);
  };
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
      title: `问题：${categoryName(problem.category)}${problem.remark === undefined ? '' : `（单位说明：${problem.remark}）`}`,
      anchor: statementAnchor(source.report.file ?? source.report.id, problem.start),
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
function paragraph(text: string, line: Span, inLine: readonly Marking[]): readonly Html[] {
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of inLine) {
    cuts.add(Math.max(start, line.start));
    cuts.add(Math.min(end, line.end));
  }
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1]!;
    const over = inLine.filter((marking) => marking.start <= start && end <= marking.end);
    return piece(text.slice(start, end), start, over);
  });
}

function piece(words: string, start: number, markings: readonly Marking[]): Html {
  if (markings.length === 0) return html`${words}`;
  const classes = [...new Set(markings.map((marking) => marking.name))].join(' ');
  const title = [...new Set(markings.map((marking) => marking.title))].join(' · ');
  const anchor = markings.find((marking) => marking.start === start && marking.anchor !== undefined)?.anchor;
  const id = anchor === undefined ? null : html` id="${anchor}"`;
  return html`<span${id} class="${classes}" title="${title}">${words}</span>`;
}
