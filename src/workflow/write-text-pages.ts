// The marked texts: inside the report page while they are few, else in pages of their own that it links to.
import { Html, html } from '../views/html.js';
import { legend, type PageReport } from '../views/page-reports.js';
import { PURPOSE, pageShell } from '../views/report-page.js';
import type { AnalysedInput } from './scored-input.js';
import type { ResultWriter } from './write-results.js';

/** Up to so many reports the marked texts stand inside the report page. */
const TEXTS_INSIDE = 200;

/**
 * The reports as the report page shows them; pages of their own are written on the way.
 * @param nameOf path of a report below a folder of results, without an ending
 */
export async function writeTextPages(
  writer: ResultWriter,
  analysed: readonly AnalysedInput[],
  nameOf: (id: string) => string,
): Promise<readonly PageReport[]> {
  const inside = analysed.length <= TEXTS_INSIDE;
  const reports: PageReport[] = [];
  for (const input of analysed) {
    const text = new Html(input.markup ?? '');
    const path = `pages/${nameOf(input.id)}.html`;
    if (!inside) await writer.text(path, textPage(input.file, text, path));
    reports.push({
      file: input.file,
      organization: input.organization,
      year: input.year,
      kind: input.kind,
      text: inside ? text : null,
      link: inside ? null : encodeURI(path).replace(/#/g, '%23'),
      notices: input.notices.map((notice) => notice.message),
    });
  }
  return reports;
}

function textPage(file: string, text: Html, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const body = html`<p class="purpose">${PURPOSE}</p><h1>${file}</h1>
<nav><a href="${up}report.html">分析报告</a></nav>${legend()}<div class="text">${text}</div>`;
  return pageShell(file, body);
}
