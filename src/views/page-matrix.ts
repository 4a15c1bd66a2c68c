// The matrix on the report page: heat maps for each voice, and behind every cell the quotations it rests on.
import type { DataTable, Row } from '../base/table.js';
import type { CategoryRow } from '../codebook/tables/categories.js';
import { voices } from '../codebook/vocabulary.js';
import { drawHeatmap } from './draw-heatmap.js';
import { Html, html } from './html.js';
import { statementLink, type TextPlaces } from './page-anchors.js';
import { valueName } from './value-names.js';

/** The tables the matrix is drawn from. */
export interface PageMatrixInput {
  /** matrix-long.csv. */
  readonly long: DataTable;
  /** problems.csv, for the quotations. */
  readonly problems: DataTable;
  readonly categories: readonly CategoryRow[];
  /** Where the texts are shown, for the way from a quotation to its neighbours. */
  readonly places: TextPlaces;
}

/** Organisations in one heat map: more, and the names of the columns are out of sight. */
const BLOCK = 40;
/** Organisations of one voice on the page; all of them stand in matrix.csv. */
const MOST_ORGANIZATIONS = 320;
/** Quotations of one voice on the page: each cell shows at least one, few cells show up to 20 each. */
const MOST_QUOTES = 6000;
const MOST_QUOTES_IN_CELL = 20;

const NOTE =
  '颜色：提到该类问题的报告 ÷ 可比报告；格内数字：报告数。空白：写了问题部分而没有提到；斜线：没有可比报告，无从得知（不是 0）。点击格子看原文，点击出处看上下文。';

/** What is behind one cell. */
interface CellQuotes {
  readonly anchor: string;
  readonly organization: string;
  readonly category: string;
  readonly rows: readonly Row[];
}

type CellIndex<Value> = ReadonlyMap<string, ReadonlyMap<string, Value>>;

/** The part of each voice that speaks of anybody. */
export function pageMatrix(input: PageMatrixInput): Html {
  const parts = voices.flatMap((voice) => {
    const rows = input.long.filter((row) => row.voice === voice);
    return rows.length === 0 ? [] : [voicePart(voice, rows, input)];
  });
  return html`<p class="note">${NOTE}</p>${parts}`;
}

function voicePart(voice: string, rows: readonly Row[], input: PageMatrixInput): Html {
  const all = [...new Set(rows.map((row) => String(row.organization)))];
  const shown = all.slice(0, MOST_ORGANIZATIONS);
  const present = new Set(rows.filter((row) => Number(row.reports) > 0).map((row) => String(row.category)));
  const columns = input.categories.filter((row) => present.has(row.category));
  const cells = indexed(rows.map((row) => [String(row.organization), String(row.category), row]));
  const quotes = quotesOf(voice, shown, columns, input);
  const anchors = indexed(quotes.map((cell) => [cell.organization, cell.category, cell.anchor]));
  const blocks: Html[] = [];
  for (let from = 0; from < shown.length; from += BLOCK) {
    const part = picture(shown.slice(from, from + BLOCK), columns, cells, anchors);
    const title = `第 ${from + 1}–${Math.min(from + BLOCK, shown.length)} 个单位`;
    blocks.push(from === 0 ? part : html`<details><summary>${title}</summary>${part}</details>`);
  }
  const left = all.length - shown.length;
  return html`<h3>${valueName('voice', voice)}（${all.length} 个单位）</h3>
${blocks}${left > 0 ? html`<p class="note">还有 ${left} 个单位，见 matrix.csv。</p>` : null}
<details><summary>各格原文（${quotes.length} 格）</summary>${quotePart(quotes, input)}</details>`;
}

function picture(
  organizations: readonly string[],
  columns: readonly CategoryRow[],
  cells: CellIndex<Row>,
  anchors: CellIndex<string>,
): Html {
  const cellAt = (row: number, column: number): Row | undefined =>
    cells.get(organizations[row]!)?.get(columns[column]!.category);
  const svg = drawHeatmap({
    rows: organizations,
    columns: columns.map((row) => row.name),
    shade: (row, column) => numberOrNull(cellAt(row, column)?.share),
    label: (row, column) => String(Number(cellAt(row, column)?.reports ?? 0) || ''),
    tooltip: (row, column) => tooltipOf(organizations[row]!, columns[column]!.name, cellAt(row, column)),
    link: (row, column) => {
      const anchor = anchors.get(organizations[row]!)?.get(columns[column]!.category);
      return anchor === undefined ? null : `#${anchor}`;
    },
  });
  return html`<div class="scroll">${new Html(svg)}</div>`;
}

function quotePart(quotes: readonly CellQuotes[], { categories, places }: PageMatrixInput): readonly Html[] {
  const names = new Map(categories.map((row) => [row.category, row.name]));
  const each = Math.max(1, Math.min(MOST_QUOTES_IN_CELL, Math.floor(MOST_QUOTES / quotes.length)));
  return quotes.map(({ anchor, organization, category, rows }) => {
    const more =
      rows.length > each ? html`<p class="note">还有 ${rows.length - each} 条，见 problems.csv。</p>` : null;
    return html`<details id="${anchor}" open><summary>${organization} · ${names.get(category) ?? category}（${rows.length}）</summary>
${rows.slice(0, each).map((row) => quotation(row, places))}${more}</details>`;
  });
}

function quotation(row: Row, places: TextPlaces): Html {
  const source = `${row.year ?? '年度不详'} ${row.file} 第${row.point}条`;
  const link = statementLink(places, String(row.file), Number(row.start));
  const shown = link === null ? html`${source}` : html`<a href="${link}">${source}</a>`;
  const remark =
    (row.remark ?? '') === '' ? null : html`<br><span class="note">单位说明：${String(row.remark)}</span>`;
  return html`<blockquote>${String(row.text)} <span class="note">${shown}</span>${remark}</blockquote>`;
}

/** Quotations by organisation and category, both in the order of the picture. */
function quotesOf(
  voice: string,
  organizations: readonly string[],
  columns: readonly CategoryRow[],
  { problems }: PageMatrixInput,
): readonly CellQuotes[] {
  const cells = new Map<string, Row[]>();
  for (const row of problems) {
    if (row.voice !== voice) continue;
    const key = JSON.stringify([row.organization, row.category]);
    const ofCell = cells.get(key) ?? [];
    cells.set(key, ofCell);
    ofCell.push(row);
  }
  let number = 0;
  return organizations.flatMap((organization) =>
    columns.flatMap(({ category }) => {
      const rows = cells.get(JSON.stringify([organization, category]));
      if (rows === undefined) return [];
      number += 1;
      return [{ anchor: `cell-${voice}-${number}`, organization, category, rows }];
    }),
  );
}

function indexed<Value>(
  entries: readonly (readonly [organization: string, category: string, value: Value])[],
): CellIndex<Value> {
  const index = new Map<string, Map<string, Value>>();
  for (const [organization, category, value] of entries) {
    const ofOne = index.get(organization) ?? new Map<string, Value>();
    index.set(organization, ofOne.set(category, value));
  }
  return index;
}

const numberOrNull = (value: Row[string] | undefined): number | null =>
  typeof value === 'number' ? value : null;

function tooltipOf(organization: string, category: string, row: Row | undefined): string {
  if (row === undefined || Number(row.exposure) === 0) return `${organization} · ${category}：没有可比报告`;
  return `${organization} · ${category}：${row.reports}/${row.exposure} 份报告，${row.count} 条`;
}
