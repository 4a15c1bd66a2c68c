// The sections of the report page in their order: what each shows of which table, and the sentence that says how to read it.
import type { DataTable } from '../base/table.js';
import { type Html, html } from './html.js';
import { pageClusters } from './page-clusters.js';
import { pageCommon, pageDistinctive } from './page-common.js';
import { pageMatrix } from './page-matrix.js';
import { pageRecurrence } from './page-recurrence.js';
import { pageReports, textPlaces } from './page-reports.js';
import { pageTable } from './page-table.js';
import type { ReportPageInput } from './report-page-input.js';

/** A section; without a body it is left out. */
export type PageSection = readonly [id: string, title: string, body: Html | null];

/** A section that is a table as it is. */
interface TableSection {
  /** Name of the table and id of the section. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly quotes?: readonly string[];
}

const oneSided: TableSection = {
  id: 'one-sided',
  title: '仅一方提及',
  note: '自述提到而上级、巡察未提到，或者相反；两边看的材料不同，差别本身不是结论。空格：那一方没有材料。',
  columns: ['organization', 'year', 'category', 'self', 'superior', 'inspection', 'quotes'],
  quotes: ['quotes'],
};

const tension: TableSection = {
  id: 'tension',
  title: '成绩与不足并见',
  note: '同一份报告里，同一对象既写成绩又写不足。',
  columns: ['organization', 'year', 'category', 'claim', 'admission', 'file'],
  quotes: ['claim', 'admission'],
};

const ledger: TableSection = {
  id: 'ledger',
  title: '三张清单',
  note: '问题—措施—后来的文字。空列就是发现；没有后续文字不等于没有做。',
  columns: [
    'organization',
    'year',
    'point',
    'category',
    'problem',
    'cause',
    'measure',
    'responsible',
    'deadline',
    'outcome',
    'evidence',
  ],
  quotes: ['problem', 'cause', 'measure', 'responsible', 'deadline', 'evidence'],
};

const reuse: TableSection = {
  id: 'reuse',
  title: '重复段落',
  note: '同一段话出现在不止一处；方向只有日期能说明。',
  columns: ['passage', 'reuseKind', 'organization', 'year', 'file', 'members', 'chars', 'text'],
  quotes: ['text'],
};

const rejected: TableSection = {
  id: 'rejected',
  title: '未采用的输入',
  note: '列出文件、位置和原因；不会当作“没有问题”。',
  columns: ['file', 'code', 'place', 'reason'],
  quotes: ['reason'],
};

/** The sections of the page; those whose table was not made have no body. */
export function pageSections(input: ReportPageInput): readonly PageSection[] {
  const { tables, categories } = input;
  const names = new Map(categories.map((row) => [row.category, row.name]));
  const shown = (id: string, render: (rows: DataTable) => Html | null): Html | null => {
    const rows = tables.get(id);
    return rows === undefined ? null : render(rows);
  };
  const asTable = (section: TableSection): PageSection => {
    const { id, title, note, columns, quotes = [] } = section;
    const options = { columns, quotes, file: id, categoryNames: names };
    return [id, title, shown(id, (rows) => html`<p class="note">${note}</p>${pageTable(rows, options)}`)];
  };
  return [
    ['summary', '概要', summary(input)],
    ['matrix', '问题频次矩阵', shown('matrix-long', (long) => matrixPart(long, input))],
    ['common', '共性问题', shown('common', pageCommon)],
    ['distinctive', '个性问题', shown('matrix-long', (rows) => pageDistinctive(rows, names))],
    ['recurrence', '反复提到', shown('recurrence', (rows) => pageRecurrence(rows, names))],
    ['clusters', '分群', shown('clusters', pageClusters)],
    asTable(oneSided),
    asTable(tension),
    asTable(ledger),
    asTable(reuse),
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
