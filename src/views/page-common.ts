// What is common and what is particular, on the report page: two lists, each voice for itself.
import type { Row } from '../base/table.js';
import { voices } from '../codebook/vocabulary.js';
import { type Html, html } from './html.js';
import { pageTable } from './page-table.js';
import { valueName } from './value-names.js';

const COMMON_COLUMNS = [
  'categoryName',
  'organizations',
  'exposure',
  'prevalence',
  'low',
  'high',
  'documents',
  'speakers',
  'readingPrecision',
  'readingRecall',
];

/** Categories shown openly for each voice. */
const SHOWN = 12;

/** The rows of common.csv, a table for each voice that says anything. */
export function pageCommon(rows: readonly Row[]): Html {
  const parts = voices.flatMap((voice) => {
    const said = rows.filter((row) => row.voice === voice);
    if (said.length === 0) return [];
    const options = { columns: COMMON_COLUMNS, file: 'common', open: SHOWN };
    return [html`<h3>${valueName('voice', voice)}</h3>${pageTable(said, options)}`];
  });
  return html`<p class="note">提到的单位 ÷ 可比单位，区间为 90% Jeffreys 区间；后面是文件数和讲话者数：同一讲话者批评五家，仍是一种声音。</p>
${parts.length === 0 ? html`<p class="note">没有符合条件的内容。</p>` : parts}`;
}

/** |ζ| above which a cell counts as distinctive: the two-sided 5 % point of the normal distribution. */
const DISTINCTIVE = 1.96;

/** The rows of matrix-long.csv that stand out against the other organisations of the same voice. */
export function pageDistinctive(rows: readonly Row[], categoryNames: ReadonlyMap<string, string>): Html {
  const marked = rows.filter((row) => typeof row.distinctive === 'number' && row.distinctive > DISTINCTIVE);
  const columns = ['organization', 'voice', 'category', 'reports', 'exposure', 'distinctive'];
  if (marked.length === 0)
    return html`<p class="note">没有单位在某类问题上明显多于其他单位（ζ &gt; ${DISTINCTIVE}）。</p>`;
  return html`<p class="note">相对同一声音的其他单位更多提到（对数优势 ζ &gt; ${DISTINCTIVE}，Monroe 等 2008）；多写不等于更差。</p>
${pageTable(marked, { columns, file: 'matrix-long', categoryNames })}`;
}
