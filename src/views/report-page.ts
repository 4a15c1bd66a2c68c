// report.html: one self-contained page without script or network, everything in it escaped through one door.
import { createHash } from 'node:crypto';
import type { DataTable } from '../base/table.js';
import type { CategoryRow } from '../codebook/tables/categories.js';
import { type Html, html } from './html.js';
import { pageMatrix } from './page-matrix.js';
import { pageStyle } from './page-style.js';
import { pageTable } from './page-table.js';
import { valueName } from './value-names.js';

/** The sentence that stands first in every result: what the tool is for and what not. */
export const PURPOSE = '描述文本，不评价工作，不评价个人；不作为考核、任用、问责依据。';

/** A report shown with its findings marked. */
export interface PageReport {
  readonly file: string;
  readonly organization: string | null;
  readonly year: number | null;
  readonly kind: string;
  /** The marked text, or null where it stands in a page of its own. */
  readonly text: Html | null;
  /** Path of the page with the marked text, relative to the report page; null where the text is here. */
  readonly link: string | null;
  readonly notices: readonly string[];
}

/** What the report page shows. */
export interface ReportPageInput {
  /** Lines of the summary: a number and what it counts. */
  readonly facts: readonly (readonly [label: string, value: number])[];
  /** What this corpus can bear and what not. */
  readonly limits: readonly string[];
  /** Tables by name, as written to CSV; those that are missing are left out of the page. */
  readonly tables: ReadonlyMap<string, DataTable>;
  readonly categories: readonly CategoryRow[];
  readonly reports: readonly PageReport[];
}

const MATRIX_NOTE = '空白与“没有可比报告”不同：前者是写了问题部分而没有提到，后者是无从得知。';

/** Renders the page. Returns a complete HTML document as text. */
export function reportPage(input: ReportPageInput): string {
  const parts = sectionsOf(input).filter(([, , body]) => body !== null);
  const navigation = parts.map(([id, title]) => html`<a href="#${id}">${title}</a>`);
  const body = html`<p class="purpose">${PURPOSE}</p>
<h1>述职文本分析报告</h1>
<nav>${navigation}</nav>
${parts.map(([id, title, part]) => html`<section id="${id}"><h2>${title}</h2>${part}</section>`)}`;
  return pageShell('述职文本分析报告', body);
}

/** A complete document around a body: style inside, nothing loaded, nothing run. */
export function pageShell(title: string, body: Html): string {
  const hash = createHash('sha256').update(pageStyle).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${html`${title}`.markup}</title>
<style>${pageStyle}</style></head>
<body>${body.markup}</body></html>
`;
}

type PagePart = readonly [id: string, title: string, body: Html | null];

function sectionsOf(input: ReportPageInput): readonly PagePart[] {
  const { tables } = input;
  const categoryNames = new Map(input.categories.map((row) => [row.category, row.name]));
  const part = (
    id: string,
    title: string,
    note: string,
    columns: readonly string[],
    quotes: readonly string[] = [],
  ): PagePart => {
    const rows = tables.get(id);
    return [
      id,
      title,
      rows === undefined
        ? null
        : html`<p class="note">${note}</p>${pageTable(rows, { columns, quotes, categoryNames })}`,
    ];
  };
  return [
    ['summary', '概要', summary(input)],
    ['matrix', '问题频次矩阵', matrixPart(input)],
    part(
      'common',
      '共性问题',
      '多少单位提到；后面是文件数和讲话者数：同一讲话者批评五家，仍是一种声音。区间为 90% Jeffreys 区间。',
      [
        'voice',
        'categoryName',
        'organizations',
        'documents',
        'speakers',
        'exposure',
        'prevalence',
        'low',
        'high',
      ],
    ),
    ['distinctive', '个性问题', distinctivePart(tables.get('matrix-long'), input.categories)],
    part('recurrence', '反复提到', '没有再提到不等于已经解决。', [
      'organization',
      'voice',
      'category',
      'state',
      'present',
      'observed',
      'posterior',
      'low',
      'high',
    ]),
    part(
      'clusters',
      '分群',
      '只说相对更多提到什么，不是类型名；可以没有群。',
      ['organization', 'voice', 'cluster', 'label', 'membership', 'runnerUp', 'note'],
      ['label', 'note'],
    ),
    part(
      'one-sided',
      '仅一方提及',
      '自述提到而上级、巡察未提到，或者相反；两边看的材料不同，差别本身不是结论。',
      ['organization', 'year', 'category', 'self', 'superior', 'inspection', 'quotes'],
      ['quotes'],
    ),
    part(
      'tension',
      '成绩与不足并见',
      '同一份报告里，同一对象既写成绩又写不足。',
      ['organization', 'year', 'category', 'claim', 'admission', 'file'],
      ['claim', 'admission'],
    ),
    part(
      'ledger',
      '三张清单',
      '问题—措施—后来的文字。空列就是发现；没有后续文字不等于没有做。',
      [
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
        'lag',
      ],
      ['problem', 'cause', 'measure', 'evidence'],
    ),
    part(
      'reuse',
      '重复段落',
      '同一段话出现在不止一处；方向只有日期能说明。',
      ['passage', 'reuseKind', 'organization', 'year', 'file', 'members', 'chars', 'text'],
      ['text'],
    ),
    ['reports', '各份文本', reportsPart(input.reports)],
    part(
      'rejected',
      '未采用的输入',
      '列出文件、位置和原因；不会当作“没有问题”。',
      ['file', 'code', 'place', 'reason'],
      ['reason'],
    ),
  ];
}

function summary(input: ReportPageInput): Html {
  return html`<ul class="facts">${input.facts.map(([label, value]) => html`<li><b>${value}</b>${label}</li>`)}</ul>
<ul>${input.limits.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function matrixPart(input: ReportPageInput): Html | null {
  const long = input.tables.get('matrix-long');
  const problems = input.tables.get('problems');
  if (long === undefined || problems === undefined) return null;
  return html`<p class="note">${MATRIX_NOTE}</p>${pageMatrix({ long, problems, categories: input.categories })}`;
}

/** |ζ| above which a cell counts as distinctive: the two-sided 5 % point of the normal distribution. */
const DISTINCTIVE = 1.96;

function distinctivePart(long: DataTable | undefined, categories: readonly CategoryRow[]): Html | null {
  if (long === undefined) return null;
  const names = new Map(categories.map((row) => [row.category, row.name]));
  const rows = long.filter((row) => typeof row.distinctive === 'number' && row.distinctive > DISTINCTIVE);
  if (rows.length === 0)
    return html`<p class="note">没有单位在某类问题上明显多于其他单位（ζ &gt; ${DISTINCTIVE}）。</p>`;
  const line = (row: DataTable[number]): Html =>
    html`<tr><td>${String(row.organization)}</td><td>${valueName('voice', String(row.voice))}</td><td>${names.get(String(row.category)) ?? String(row.category)}</td><td class="number">${row.reports as number}/${row.exposure as number}</td><td class="number">${(row.distinctive as number).toFixed(2)}</td></tr>`;
  return html`<p class="note">相对同一声音的其他单位更多提到（对数优势 ζ &gt; ${DISTINCTIVE}，Monroe 等 2008）；多写不等于更差。</p>
<div class="scroll"><table><tr><th>单位</th><th>声音</th><th>类别</th><th>报告数/可比</th><th>ζ</th></tr>${rows.map(line)}</table></div>`;
}

function reportsPart(reports: readonly PageReport[]): Html {
  const legend = html`<p class="legend"><span class="problem">问题</span><span class="named">提到而未承认</span><span class="slogan">套话</span><span class="figure">数字</span><span class="masked">隐去</span><span class="boilerplate">程式化表述，未见具体事实</span><span class="r-noise">噪声</span></p>`;
  return html`${legend}${reports.map(reportPart)}`;
}

function reportPart(report: PageReport): Html {
  const head = `${report.file} · ${report.organization ?? '（未指明单位）'} · ${report.year ?? '年度不详'} · ${valueName('kind', report.kind)}`;
  const notices = report.notices.map((notice) => html`<p class="note">${notice}</p>`);
  if (report.text === null) return html`<p><a href="${report.link ?? ''}">${head}</a></p>${notices}`;
  return html`<details><summary>${head}</summary>${notices}<div class="text">${report.text}</div></details>`;
}
