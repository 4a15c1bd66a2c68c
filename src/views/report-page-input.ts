// What the report page is made of: the summary, the tables, and the reports with their marked texts.
import type { DataTable } from '../base/table.js';
import type { CategoryRow } from '../codebook/tables/categories.js';
import type { PageReport } from './page-reports.js';

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
