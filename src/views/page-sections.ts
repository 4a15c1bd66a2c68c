// The sections of the report page in their order: what each shows of which table, and the sentence that says how to read it.
import type { DataTable } from '../base/table.js';
import { type Html, html } from './html.js';
import { pageClusters } from './page-clusters.js';
import { pageCommon, pageDistinctive } from './page-common.js';
import { pageMatrix } from './page-matrix.js';
import { pageRecurrence } from './page-recurrence.js';
import { pageReports, textPlaces } from './page-reports.js';
import { pageTable } from './page-table.js';
import {
  dating,
  figuresCompared,
  ledger,
  oneSided,
  ratings,
  rejected,
  reuse,
  type TableSection,
  tension,
  voiceGaps,
} from './page-table-sections.js';
import type { ReportPageInput } from './report-page-input.js';

/** A section; without a body it is left out. */
export type PageSection = readonly [id: string, title: string, body: Html | null];

/** The sections of the page; those whose table was not made have no body. */
export function pageSections(input: ReportPageInput): readonly PageSection[] {
  const { tables, categories } = input;
  const names = new Map(categories.map((row) => [row.category, row.name]));
  const shown = (id: string, render: (rows: DataTable) => Html | null): Html | null => {
    const rows = tables.get(id);
    return rows === undefined ? null : render(rows);
  };
  const asTable = (section: TableSection): PageSection => {
    const { id, title, note, columns, quotes = [], keep } = section;
    const options = { columns, quotes, file: id, categoryNames: names };
    const body = shown(id, (rows) => {
      const kept = keep === undefined ? rows : rows.filter(keep);
      if (keep !== undefined && kept.length === 0) return null;
      return html`<p class="note">${note}</p>${pageTable(kept, options)}`;
    });
    return [id, title, body];
  };
  return [
    ['summary', '概要', summary(input)],
    ['matrix', '问题频次矩阵', shown('matrix-long', (long) => matrixPart(long, input))],
    ['common', '共性问题', shown('common', pageCommon)],
    ['distinctive', '个性问题', shown('matrix-long', (rows) => pageDistinctive(rows, names))],
    ['recurrence', '反复提到', shown('recurrence', (rows) => pageRecurrence(rows, names))],
    ['clusters', '分群', shown('clusters', pageClusters)],
    asTable(oneSided),
    asTable(voiceGaps),
    asTable(tension),
    asTable(ledger),
    asTable(reuse),
    asTable(figuresCompared),
    asTable(dating),
    asTable(ratings),
    ['reports', '各份文本', pageReports(input.reports)],
    asTable(rejected),
  ];
}

function summary({ facts, limits }: ReportPageInput): Html {
  return html`<ul class="facts">${facts.map(([label, value]) => html`<li><b>${value}</b>${label}</li>`)}</ul>
<ul>${limits.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function matrixPart(long: DataTable, { tables, categories, reports }: ReportPageInput): Html | null {
  const problems = tables.get('problems');
  if (problems === undefined) return null;
  return pageMatrix({ long, problems, categories, places: textPlaces(reports) });
}
