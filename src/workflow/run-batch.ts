// Runs a batch: reads, analyses, compares, and writes a result folder.
import { defaultCodebook } from '../codebook/default-codebook.js';
import { listInputs } from '../corpus/list-inputs.js';
import { type CheckedReadOptions, checkPaths, checkReadOptions } from '../corpus/read-options.js';
import type { Report } from '../corpus/report.js';
import { streamReports } from '../corpus/stream-reports.js';
import { survey } from '../survey/survey.js';
import { collectInputs } from './collect-inputs.js';
import { givenOverrides } from './given-overrides.js';
import { openOutputFolder } from './output-folder.js';
import { overrideRows } from './override-rows.js';
import { assertOutside, withoutOwnResults } from './own-results.js';
import { readTemplateFiles } from './read-template.js';
import { countInputs } from './run-manifest.js';
import { scoreInputs } from './score-inputs.js';
import { checkScoreOptions, type ScoreOptions } from './score-options.js';
import type { ScoreResult } from './score-result.js';
import { scoreTables } from './score-tables.js';
import { summarise } from './summary.js';
import { writeResultFolder } from './write-result-folder.js';

/** Does what `scoreReports` says. */
export async function runBatch(
  paths: string | readonly string[],
  options: ScoreOptions,
): Promise<ScoreResult> {
  const checked = checkScoreOptions(options);
  const reading = readingOptions(options);
  const codebook = options.codebook ?? defaultCodebook();
  const corrections = await givenOverrides(options.overrides ?? [], codebook);
  const template =
    options.template === undefined ? null : await readTemplateFiles(options.template, codebook);
  const folder = options.out === undefined ? null : await openOutputFolder(options.out);
  try {
    const given = checkPaths('scoreReports', paths);
    const found = await withoutOwnResults(await listInputs(given, reading), given);
    const listed = found.filter((item) => !('path' in item && template?.files.has(item.path) === true));
    if (options.out !== undefined) assertOutside(options.out, listed);
    const collected = await collectInputs(
      scoreInputs(listed, {
        codebook,
        isDefault: options.codebook === undefined,
        reading,
        scoring: { marked: folder !== null, overrides: corrections.overrides },
        workers: checked.workersFor(listed.length),
        onProgress: checked.onProgress,
      }),
    );
    const all = survey(collected.profiles, { codebook });
    const clusters = checked.tables.includes('clusters') ? all.clusters({ seed: checked.seed }) : null;
    const { profiles, rejected, inputs } = collected;
    const overrides = overrideRows(corrections.overrides, inputs);
    const used = new Set(inputs.flatMap((input) => (input.outcome === 'ok' ? [input.file] : [])));
    const reports = (): AsyncIterable<Report> => reportsAgain(given, reading, used);
    const tables = await scoreTables(
      { survey: all, profiles, rejected, codebook, clusters, template, reports },
      checked.tables,
    );
    const counts = countInputs(inputs);
    const summary = summarise(counts, profiles);
    if (folder !== null) {
      await writeResultFolder(folder.staging, {
        codebook,
        settings: checked,
        overrides,
        digests: {
          ...(options.overrides === undefined ? {} : { overrides: corrections.sha256 }),
          ...(template === null ? {} : { template: template.sha256 }),
        },
        inputs,
        profiles,
        tables,
        clusters,
        summary,
      });
      await folder.publish();
    }
    return { tables, survey: all, rejected, overrides, counts, summary };
  } catch (error) {
    await folder?.discard();
    throw error;
  }
}

function readingOptions({ manifest, textColumn }: ScoreOptions): CheckedReadOptions {
  return checkReadOptions('scoreReports', { manifest, textColumn });
}

/** The reports once more, for what needs texts; what was not used the first time is left out again. */
async function* reportsAgain(
  paths: readonly string[],
  { manifest, textColumn }: CheckedReadOptions,
  used: ReadonlySet<string>,
): AsyncGenerator<Report> {
  for await (const outcome of streamReports(paths, { manifest, textColumn })) {
    if (outcome.outcome === 'ok' && used.has(outcome.report.file ?? outcome.report.id)) yield outcome.report;
  }
}
