// Puts the words to the places of repeated passages: profiles keep hashes, the words come from the reports themselves.
import { type DataTable, table } from '../base/table.js';
import type { Report } from '../corpus/report.js';
import type { ReuseRow } from '../survey/reuse.js';

/** The same table with `text` filled in from the reports, which are read once, one at a time. */
export async function reuseWithText(
  rows: DataTable<ReuseRow>,
  reports: AsyncIterable<Report>,
): Promise<DataTable<ReuseRow>> {
  if (rows.length === 0) return rows;
  const placesOf = new Map<string, number[]>();
  rows.forEach((row, index) => {
    placesOf.set(row.file, [...(placesOf.get(row.file) ?? []), index]);
  });
  const texts = new Array<string>(rows.length).fill('');
  for await (const report of reports) {
    for (const index of placesOf.get(report.file ?? report.id) ?? []) {
      texts[index] = report.text.slice(rows[index]!.start, rows[index]!.end);
    }
  }
  return table(
    rows.columns,
    rows.map((row, index) => ({ ...row, text: texts[index]! })),
  );
}
