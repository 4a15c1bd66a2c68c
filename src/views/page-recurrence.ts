// What keeps being mentioned, on the report page: first what comes back, then the rest in a fold.
import type { Row } from '../base/table.js';
import { type Html, html } from './html.js';
import { pageTable } from './page-table.js';

const COLUMNS = [
  'organization',
  'voice',
  'category',
  'state',
  'presentYears',
  'observed',
  'posterior',
  'low',
  'high',
  'chance',
];

/** The states an analyst asks for first. */
const COMES_BACK: readonly unknown[] = ['persistent', 'recurring', 'returned'];

/** The rows of recurrence.csv. */
export function pageRecurrence(rows: readonly Row[], categoryNames: ReadonlyMap<string, string>): Html {
  const back = rows.filter((row) => COMES_BACK.includes(row.state));
  const rest = rows.filter((row) => !COMES_BACK.includes(row.state));
  const options = { columns: COLUMNS, file: 'recurrence', categoryNames };
  const others =
    rest.length === 0
      ? null
      : html`<details><summary>其他状态（${rest.length} 行：共性、首次提到、近两年未再提等）</summary>${pageTable(rest, options)}</details>`;
  return html`<p class="note">连年提到、反复提到、隔年再现的在前。没有再提到不等于已经解决。后验：该单位提到的比率，向其他单位的基准收缩，90% 区间。偶然概率：按基准比率碰巧提到这么多年的概率；单位与类别的组合很多，总有一些是碰巧。</p>
${pageTable(back, options)}${others}`;
}
