// Puts a result folder together: tables, report page, marked texts, extracted texts, cluster evidence, manifest.json.
import type { DataTable } from '../base/table.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Profile } from '../profile/profile.js';
import type { ClusterResult } from '../survey/cluster-result.js';
import { Html, html } from '../views/html.js';
import { type PageReport, PURPOSE, pageShell, reportPage } from '../views/report-page.js';
import { sloganDetailTable } from '../views/slogan-detail-table.js';
import { libraryVersion } from './library-version.js';
import { type RunSettings, runManifest } from './run-manifest.js';
import type { AnalysedInput, ScoredInput } from './scored-input.js';
import type { Summary } from './summary.js';
import { type ResultWriter, resultWriter } from './write-results.js';

/** Everything a result folder is made of. */
export interface ResultFolderContent {
  readonly codebook: Codebook;
  readonly settings: RunSettings;
  readonly inputs: readonly ScoredInput[];
  readonly profiles: readonly Profile[];
  readonly tables: ReadonlyMap<string, DataTable>;
  readonly clusters: ClusterResult | null;
  readonly summary: Summary;
}

/** Up to so many reports the marked texts stand inside the report page; above, in pages of their own beside it. */
const TEXTS_INSIDE = 200;

/** Writes the folder. */
export async function writeResultFolder(folder: string, content: ResultFolderContent): Promise<void> {
  const { codebook, settings, inputs, profiles, tables, clusters, summary } = content;
  const writer = resultWriter(folder, settings.headers, codebook);
  for (const [name, rows] of tables) await writer.table(name, rows);
  if (settings.detail) await writer.table('slogans-detail', sloganDetailTable(profiles));
  if (clusters !== null) await writer.json('clusters.json', clusters);
  const analysed = inputs.filter((input): input is AnalysedInput => input.outcome === 'ok');
  for (const { id, extracted } of analysed) {
    if (extracted !== null) await writer.text(`texts/${safeName(id)}.txt`, extracted);
  }
  const reports = await pageReports(writer, analysed);
  const page = reportPage({ ...summary, tables, categories: codebook.tables.categories, reports });
  await writer.text('report.html', page);
  const { headers, seed, detail } = settings;
  const options = { tables: [...tables.keys()], headers, seed, detail };
  await writer.json('manifest.json', runManifest(libraryVersion(), codebook, options, inputs));
}

/** The reports as the page shows them; above the limit their texts are written to pages of their own. */
async function pageReports(
  writer: ResultWriter,
  analysed: readonly AnalysedInput[],
): Promise<readonly PageReport[]> {
  const inside = analysed.length <= TEXTS_INSIDE;
  const reports: PageReport[] = [];
  for (const { id, file, organization, year, kind, markup, notices } of analysed) {
    const text = new Html(markup ?? '');
    const link = inside ? null : `pages/${safeName(id)}.html`;
    if (link !== null) {
      await writer.text(
        link,
        pageShell(
          file,
          html`<p class="purpose">${PURPOSE}</p><h1>${file}</h1><div class="text">${text}</div>`,
        ),
      );
    }
    reports.push({
      file,
      organization,
      year,
      kind,
      text: inside ? text : null,
      link: link === null ? null : encodeURI(link).replace(/#/g, '%23'),
      notices: notices.map((notice) => notice.message),
    });
  }
  return reports;
}

/** An id as a path below the result folder: it cannot leave it and is a name on every system. */
function safeName(id: string): string {
  return id
    .split('/')
    .map((part) =>
      part
        .replace(/[<>:"\\|?*\p{Cc}]/gu, '_')
        .replace(/^\.+$/, '_')
        .replace(/[. ]+$/, '_'),
    )
    .join('/');
}
