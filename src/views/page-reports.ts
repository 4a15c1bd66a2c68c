// The reports on the report page: each in a fold with its findings marked, or a link to its own page.
import { type Html, html } from './html.js';
import type { TextPlaces } from './page-anchors.js';
import { valueName } from './value-names.js';

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

/** Every report, in the order of their files. */
export function pageReports(reports: readonly PageReport[]): Html {
  return html`${legend()}${reports.map(reportPart)}`;
}

/** What the markings of a text mean. */
export function legend(): Html {
  return html`<p class="legend"><span class="problem">问题</span><span class="named">提到而未承认</span><span class="slogan">套话</span><span class="figure">数字</span><span class="masked">隐去</span><span class="boilerplate">程式化表述，未见具体事实</span><span class="r-noise">噪声</span> 底色：<span class="r-problem">问题部分</span><span class="r-cause">原因</span><span class="r-plan">打算</span><span class="r-demand">要求</span></p>`;
}

/** Where the texts are, for links from statements. */
export function textPlaces(reports: readonly PageReport[]): TextPlaces {
  return new Map(reports.map(({ file, link }) => [file, link ?? '']));
}

function reportPart(report: PageReport): Html {
  const head = `${report.file} · ${report.organization ?? '（未指明单位）'} · ${report.year ?? '年度不详'} · ${valueName('kind', report.kind)}`;
  const notices = report.notices.map((notice) => html`<p class="note">${notice}</p>`);
  if (report.text === null) return html`<p><a href="${report.link ?? ''}">${head}</a></p>${notices}`;
  return html`<details><summary>${head}</summary>${notices}<div class="text">${report.text}</div></details>`;
}
