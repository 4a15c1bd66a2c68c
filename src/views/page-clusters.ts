// Clusters on the report page: a row per cluster with its members, and why the others are in none.
import type { Row } from '../base/table.js';
import { voices } from '../codebook/vocabulary.js';
import { type Html, html } from './html.js';
import { valueName } from './value-names.js';

/** Membership below which an organisation's place is shown with its figure. */
const FIRM = 0.9;
/** Names of unassigned organisations shown before the rest is counted. */
const SHOWN = 20;

/** The rows of clusters.csv, gathered by voice. */
export function pageClusters(rows: readonly Row[]): Html {
  const parts = voices.flatMap((voice) => {
    const heard = rows.filter((row) => row.voice === voice);
    return heard.length === 0 ? [] : [html`<h3>${valueName('voice', voice)}</h3>${voicePart(heard)}`];
  });
  return html`<p class="note">只说相对更多提到什么，不是类型名；可以没有群。各 k 的证据见 clusters.json。</p>
${parts.length === 0 ? html`<p class="note">没有符合条件的内容。</p>` : parts}`;
}

function voicePart(rows: readonly Row[]): Html {
  const clusters = grouped(
    rows.filter((row) => row.cluster !== null),
    'cluster',
  );
  const unassigned = grouped(
    rows.filter((row) => row.cluster === null),
    'note',
  );
  const lines = clusters.map(
    ([cluster, members]) =>
      html`<tr><td class="number">${cluster}</td><td class="quote">${String(members[0]!.label ?? '')}</td><td class="number">${members.length}</td><td class="quote">${members.map(memberName).join('、')}</td></tr>`,
  );
  const found =
    lines.length === 0
      ? null
      : html`<div class="scroll"><table><thead><tr><th class="number">群</th><th>说明</th><th class="number">单位数</th><th>单位（归群把握低于 ${FIRM} 的注明）</th></tr></thead><tbody>${lines}</tbody></table></div>`;
  const left = unassigned.map(
    ([note, members]) => html`<p>${note}：${members.length} 个单位（${namesOf(members)}）</p>`,
  );
  return html`${found}${left}`;
}

function grouped(rows: readonly Row[], column: string): readonly (readonly [string, readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[column] ?? '');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(row);
  }
  return [...groups];
}

function memberName(row: Row): string {
  const { organization, membership } = row;
  const unsure = typeof membership === 'number' && membership < FIRM;
  return unsure ? `${organization}（${membership.toFixed(2)}）` : String(organization);
}

function namesOf(rows: readonly Row[]): string {
  const names = rows.slice(0, SHOWN).map((row) => String(row.organization));
  return rows.length > SHOWN ? `${names.join('、')}等` : names.join('、');
}
