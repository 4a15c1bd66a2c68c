// Reads tables that this library made of texts: discovered phrases an analyst has chosen from, and a background of recurring strings.
import { type CsvRow, readCsv } from '../base/read-csv.js';
import { type CodebookFault, codebookFault, type PlacedRow } from './codebook-fault.js';
import { CellFault } from './columns.js';
import type { Table } from './define-table.js';
import { readCell, type TableReading } from './read-table.js';
import { formulas } from './tables/formulas.js';
import { slogans } from './tables/slogans.js';

/** A kind of table and the dictionary its rows go into. */
interface MadeTable {
  readonly name: 'slogans' | 'formulas';
  readonly table: Table;
  /** By these columns it is known, whatever the file is called. */
  readonly marks: readonly string[];
  /** The columns it may fill in. */
  readonly filled: readonly string[];
  /** Whether a row is chosen; others are passed over. */
  readonly chosen: (cell: CellOf) => boolean;
  /** What every row says besides. */
  readonly constant: Readonly<Record<string, string>>;
}

type CellOf = (name: string) => string;

const kinds: readonly MadeTable[] = [
  {
    name: 'slogans',
    table: slogans,
    marks: ['phrase', 'family', 'near', 'quotes'],
    filled: ['phrase', 'family', 'kind', 'since', 'variantOf'],
    chosen: (cell) => cell('family') !== '',
    constant: {},
  },
  {
    name: 'formulas',
    table: formulas,
    marks: ['phrase', 'organizations', 'years', 'count', 'read'],
    filled: ['phrase'],
    chosen: (cell) => cell('phrase') !== '',
    constant: { formula: 'background' },
  },
];

/** What was read of such a table, and which dictionary it adds to. */
export interface MadeReading extends TableReading {
  readonly name: MadeTable['name'];
}

/** Reads such a table; null where the content is none. */
export async function readMadeTable(content: Uint8Array, file: string): Promise<MadeReading | null> {
  let csv: readonly CsvRow[];
  try {
    csv = await readCsv(content, { file });
  } catch {
    // What is wrong with it is said by whoever reads it as a dictionary.
    return null;
  }
  const [header, ...body] = csv;
  const names = (header?.cells ?? []).map((cell) => cell.trim());
  const kind = kinds.find(({ marks }) => marks.every((mark) => names.includes(mark)));
  if (kind === undefined) return null;
  const rows: PlacedRow[] = [];
  const faults: CodebookFault[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of body) {
    const cell: CellOf = (name) => (cells[names.indexOf(name)] ?? '').trim();
    if (!kind.chosen(cell)) continue;
    const place = { file, line };
    const { values, wrong } = rowOf(kind, cell, place);
    const before = lines.get(cell('phrase'));
    if (before !== undefined) wrong.push(codebookFault(place, 'phrase', twice(cell('phrase'), before)));
    lines.set(cell('phrase'), line);
    faults.push(...wrong);
    if (wrong.length === 0) rows.push({ ...place, values });
  }
  return { name: kind.name, rows, faults };
}

/** The filled columns of a row; empty ones are left to their defaults. */
function rowOf(
  { table, filled, constant }: MadeTable,
  cell: CellOf,
  place: Pick<PlacedRow, 'file' | 'line'>,
): { readonly values: Readonly<Record<string, unknown>>; readonly wrong: CodebookFault[] } {
  const values: Record<string, unknown> = { ...constant };
  const wrong: CodebookFault[] = [];
  for (const name of filled) {
    if (cell(name) === '' && name !== 'phrase') continue;
    const value = readCell(table, name, cell(name));
    if (value instanceof CellFault) wrong.push(codebookFault(place, name, value.reason));
    else values[name] = value;
  }
  return { values, wrong };
}

const twice = (phrase: string, before: number): string =>
  `“${phrase}”已在第 ${before} 行 · “${phrase}” is already in line ${before}`;
