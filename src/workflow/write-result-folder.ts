// Puts a result folder together: tables, report page, marked texts, extracted texts, cluster evidence, manifest.json.
import type { DataTable } from '../base/table.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Profile } from '../profile/profile.js';
import type { ClusterResult } from '../survey/cluster-result.js';
import { reportPage } from '../views/report-page.js';
import { sloganDetailTable } from '../views/slogan-detail-table.js';
import { libraryVersion } from './library-version.js';
import type { OverrideRow } from './override-rows.js';
import { resultNamer } from './result-names.js';
import { type InputDigests, type RunSettings, runManifest } from './run-manifest.js';
import type { AnalysedInput, ScoredInput } from './scored-input.js';
import type { Summary } from './summary.js';
import { resultWriter } from './write-results.js';
import { writeTextPages } from './write-text-pages.js';

/** Everything a result folder is made of. */
export interface ResultFolderContent {
  readonly codebook: Codebook;
  readonly settings: RunSettings;
  /** Digests of the files options name, by option. */
  readonly digests: InputDigests;
  readonly overrides: readonly OverrideRow[];
  readonly inputs: readonly ScoredInput[];
  readonly profiles: readonly Profile[];
  readonly tables: ReadonlyMap<string, DataTable>;
  readonly clusters: ClusterResult | null;
  readonly summary: Summary;
}

/** Writes the folder. */
export async function writeResultFolder(folder: string, content: ResultFolderContent): Promise<void> {
  const { codebook, settings, inputs, profiles, tables, clusters, summary } = content;
  const writer = resultWriter(folder, settings.headers, codebook);
  for (const [name, rows] of tables) await writer.table(name, rows);
  if (settings.detail) await writer.table('slogans-detail', sloganDetailTable(profiles));
  if (clusters !== null) await writer.json('clusters.json', clusters);
  const analysed = inputs.filter((input): input is AnalysedInput => input.outcome === 'ok');
  const nameOf = resultNamer();
  for (const { id, extracted } of analysed) {
    if (extracted !== null) await writer.text(`texts/${nameOf(id)}.txt`, extracted);
  }
  const reports = await writeTextPages(writer, analysed, nameOf);
  const page = reportPage({ ...summary, tables, categories: codebook.tables.categories, reports });
  await writer.text('report.html', page);
  const { headers, seed, detail } = settings;
  const options = { tables: [...tables.keys()], headers, seed, detail, ...content.digests };
  await writer.json(
    'manifest.json',
    runManifest(libraryVersion(), codebook, options, inputs, content.overrides),
  );
}
