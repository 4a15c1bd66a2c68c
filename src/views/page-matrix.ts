// The matrix on the report page: a heat map per voice, and behind every cell the quotations it rests on.
import type { DataTable, Row } from '../base/table.js';
import type { CategoryRow } from '../codebook/tables/categories.js';
import { drawHeatmap } from './draw-heatmap.js';
import { Html, html } from './html.js';
import { valueName } from './value-names.js';

/** The tables the matrix is drawn from. */
export interface PageMatrixInput {
  /** matrix-long.csv. */
  readonly long: DataTable;
  /** problems.csv, for the quotations. */
  readonly problems: DataTable;
  readonly categories: readonly CategoryRow[];
}

const SEPARATOR = '\t';

/** One heat map per voice that has problems, each followed by the quotations of its cells. */
export function pageMatrix(input: PageMatrixInput): Html {
  const voices = [...new Set(input.long.map((row) => String(row.voice)))].sort();
  return html`${voices.map((voice) => voicePart(voice, input))}`;
}

function voicePart(voice: string, { long, problems, categories }: PageMatrixInput): Html {
  const rows = long.filter((row) => row.voice === voice);
  const cells = new Map(rows.map((row) => [keyOf(row), row]));
  const organizations = [...new Set(rows.map((row) => String(row.organization)))];
  const present = new Set(rows.filter((row) => Number(row.reports) > 0).map((row) => String(row.category)));
  const columns = categories.filter((row) => present.has(row.category));
  const quotes = quotesByCell(problems, voice);
  const cellAt = (row: number, column: number): Row | undefined =>
    cells.get(`${organizations[row]}${SEPARATOR}${columns[column]!.category}`);
  const anchors = new Map([...quotes.keys()].map((key, index) => [key, `cell-${voice}-${index + 1}`]));
  const svg = drawHeatmap({
    rows: organizations,
    columns: columns.map((row) => row.name),
    shade: (row, column) => numberOrNull(cellAt(row, column)?.share),
    label: (row, column) => String(Number(cellAt(row, column)?.reports ?? 0) || ''),
    tooltip: (row, column) => tooltipOf(organizations[row]!, columns[column]!.name, cellAt(row, column)),
    link: (row, column) => {
      const anchor = anchors.get(`${organizations[row]}${SEPARATOR}${columns[column]!.category}`);
      return anchor === undefined ? null : `#${anchor}`;
    },
  });
  return html`<h3>${valueName('voice', voice)}（${organizations.length} 个单位）</h3>
<p class="note">颜色：提到该类问题的报告 ÷ 可比报告；格内数字：报告数；斜线：没有可比报告（不是 0）。点击格子看原文。</p>
<div class="scroll">${new Html(svg)}</div>
<details><summary>各格原文（${quotes.size} 格）</summary>${[...quotes].map(([key, lines]) => quotePart(key, lines, anchors, categories))}</details>`;
}

function quotePart(
  key: string,
  lines: readonly Row[],
  anchors: ReadonlyMap<string, string>,
  categories: readonly CategoryRow[],
): Html {
  const [organization, category] = key.split(SEPARATOR);
  const name = categories.find((row) => row.category === category)?.name ?? category ?? '';
  return html`<details id="${anchors.get(key) ?? ''}" open><summary>${organization ?? ''} · ${name}（${lines.length}）</summary>
${lines.map((row) => html`<blockquote>${String(row.text)} <span class="note">${row.year as number | null} ${String(row.file)} 第${row.point as number}条</span></blockquote>`)}</details>`;
}

/** Quotations by organisation and category, in the order of problems.csv. */
function quotesByCell(problems: DataTable, voice: string): ReadonlyMap<string, readonly Row[]> {
  const quotes = new Map<string, Row[]>();
  for (const row of problems) {
    if (row.voice !== voice || row.organization === null) continue;
    const key = keyOf(row);
    const lines = quotes.get(key) ?? [];
    lines.push(row);
    quotes.set(key, lines);
  }
  return quotes;
}

const keyOf = (row: Row): string => `${row.organization}${SEPARATOR}${row.category}`;

const numberOrNull = (value: Row[string] | undefined): number | null =>
  typeof value === 'number' ? value : null;

function tooltipOf(organization: string, category: string, row: Row | undefined): string {
  if (row === undefined || Number(row.exposure) === 0) return `${organization} · ${category}：没有可比报告`;
  return `${organization} · ${category}：${row.reports}/${row.exposure} 份报告，${row.count} 条`;
}
