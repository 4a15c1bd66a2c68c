// Finds repeated passages in a batch: profiles keep hashes, the words come from the reports themselves, which are read once more.
import type { DataTable } from '../base/table.js';
import type { Report } from '../corpus/report.js';
import type { ReuseRow } from '../survey/reuse.js';
import type { Survey } from '../survey/survey.js';
import type { GivenTemplate } from './read-template.js';

/** The table of repeated passages with the texts at hand: quoted, and also found inside longer sentences; without what stands in the template. */
export async function reuseWithText(
  survey: Survey,
  reports: AsyncIterable<Report>,
  template: GivenTemplate | null,
): Promise<DataTable<ReuseRow>> {
  if (survey.profiles.length < 2 && template === null) return survey.reuse();
  const wanted = new Set(survey.profiles.map(({ report }) => report));
  const texts = new Map<string, string>(template?.texts);
  for await (const { id, text } of reports) if (wanted.has(id)) texts.set(id, text);
  return survey.reuse({
    textOf: (report) => texts.get(report),
    template: template?.profiles ?? [],
  });
}
