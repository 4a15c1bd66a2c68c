// The columns of manifests and tables of reports: their names in two languages, and what their cells may hold.
import { ShuzhiError } from '../base/errors.js';
import type { Kind } from '../codebook/vocabulary.js';
import { acceptedKinds, kindOfCell } from './kind-words.js';
import { acceptedYears, yearOfCell } from './year-in-name.js';

/** What a row says of its report, beside file and text. Empty cells are left out. */
export interface ReportFields {
  readonly organization?: string;
  readonly aliases?: readonly string[];
  readonly year?: number;
  readonly kind?: Kind;
  readonly title?: string;
  readonly speaker?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Names of columns in Chinese tables and what they are here. Others keep their name and travel along as attributes. */
const COLUMN_NAMES: ReadonlyMap<string, string> = new Map([
  ['文件', 'file'],
  ['文件名', 'file'],
  ['路径', 'file'],
  ['单位', 'organization'],
  ['单位名称', 'organization'],
  ['组织', 'organization'],
  ['党组织', 'organization'],
  ['年度', 'year'],
  ['年份', 'year'],
  ['类型', 'kind'],
  ['文种', 'kind'],
  ['标题', 'title'],
  ['讲话人', 'speaker'],
  ['发言人', 'speaker'],
  ['点评人', 'speaker'],
  ['别名', 'aliases'],
  ['简称', 'aliases'],
  ['领域', 'sector'],
  ['行业', 'sector'],
  ['系统', 'sector'],
  ['层级', 'level'],
  ['级别', 'level'],
  ['上级', 'parent'],
  ['上级党组织', 'parent'],
  ['主管单位', 'parent'],
  ['党支部数', 'branches'],
  ['党员数', 'members'],
  ['等次', 'rating'],
  ['评定等次', 'rating'],
  ['评级', 'rating'],
  ['编号', 'id'],
  ['正文', 'text'],
  ['文本', 'text'],
  ['全文', 'text'],
  ['内容', 'text'],
  ['content', 'text'],
]);

/** The name a column has here: English names in lower case, Chinese ones translated, others as they are. */
export function columnName(header: string): string {
  const name = header.trim().normalize('NFC');
  const lower = /^[A-Za-z_-]+$/.test(name) && name === name.toUpperCase() ? name.toLowerCase() : name;
  return COLUMN_NAMES.get(lower) ?? FIELDS.find((field) => field === lower.toLowerCase()) ?? lower;
}

const FIELDS = ['file', 'organization', 'aliases', 'year', 'kind', 'title', 'speaker', 'id', 'text'] as const;

/** Columns a drafted manifest has for its reader only: where each entry was found. */
const REMARKS: readonly string[] = ['organizationFrom', 'yearFrom', 'kindFrom', 'titleFrom'];

/** A column of a table: its name here, its header as found. */
export interface ReportColumn {
  readonly name: string;
  readonly header: string;
}

/**
 * The columns of a header row.
 * @throws ShuzhiError MANIFEST_INVALID (a name twice, a name that cannot be a column)
 */
export function readHeader(cells: readonly string[], line: number, file: string): readonly ReportColumn[] {
  const seen = new Map<string, string>();
  return cells.map((cell, index) => {
    const column = { name: columnName(cell), header: cell.trim() };
    const fail = (reason: string): never => {
      throw new ShuzhiError('MANIFEST_INVALID', reason, {
        file,
        place: `${line}:${column.header || index + 1}`,
      });
    };
    // Such a key would change what an object is, not what it holds.
    if (column.name === '__proto__') fail('不可用的列名 · a name no column can have');
    const before = seen.get(column.name);
    if (before !== undefined && column.name !== '') {
      fail(`“${column.header}”与“${before}”是同一列 · the same column as "${before}"`);
    }
    seen.set(column.name, column.header);
    return column;
  });
}

/**
 * What the cells of a row say; columns named in `without` are left to the caller.
 * @throws ShuzhiError MANIFEST_INVALID with line and column of the first cell that cannot be used
 */
export function readFields(
  columns: readonly ReportColumn[],
  cells: readonly string[],
  place: { readonly file: string; readonly line: number },
  without: readonly string[],
): ReportFields {
  const extra = cells.slice(columns.length).find((cell) => cell.trim() !== '');
  if (extra !== undefined) {
    throw cellFault(
      place,
      String(columns.length + 1),
      extra,
      `${columns.length} 列 · ${columns.length} columns`,
    );
  }
  const fields: Record<string, unknown> = {};
  const attributes: [string, string][] = [];
  columns.forEach(({ name, header }, index) => {
    const cell = (cells[index] ?? '').trim();
    if (cell === '' || name === '' || without.includes(name) || REMARKS.includes(name)) return;
    if (name === 'year') fields.year = yearOfCell(cell) ?? fail(place, header, cell, acceptedYears);
    else if (name === 'kind') fields.kind = kindOfCell(cell) ?? fail(place, header, cell, acceptedKinds);
    else if (name === 'aliases') fields.aliases = listOf(cell);
    else if (name === 'organization' || name === 'title' || name === 'speaker')
      fields[name] = cell.normalize('NFC');
    else attributes.push([name, cell]);
  });
  if (attributes.length > 0) fields.attributes = Object.freeze(Object.fromEntries(attributes));
  return fields;
}

function listOf(cell: string): readonly string[] {
  return cell
    .split(/[;；、]/)
    .map((item) => item.trim().normalize('NFC'))
    .filter((item) => item !== '');
}

function fail(place: { file: string; line: number }, column: string, found: string, accepted: string): never {
  throw cellFault(place, column, found, accepted);
}

/** The error for a cell that cannot be used. */
export function cellFault(
  place: { readonly file: string; readonly line: number },
  column: string,
  found: string,
  accepted: string,
): ShuzhiError {
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  return new ShuzhiError('MANIFEST_INVALID', `“${shown}” 不可用 · "${shown}" is not accepted`, {
    file: place.file,
    place: `${place.line}:${column}`,
    hint: accepted,
  });
}
