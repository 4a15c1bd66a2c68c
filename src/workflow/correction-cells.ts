// What the cells of a table corrected by an analyst mean, whatever the table is for.
import { readFile } from 'node:fs/promises';
import { ShuzhiError } from '../base/errors.js';
import type { CategoryRow } from '../codebook/tables/categories.js';

/** What an analyst puts for “not this row”. */
const STRUCK: readonly string[] = ['-', '—', '——', '×', 'x', 'X', '删', '删除', '跳过', 'skip'];
/** What an analyst puts into `corrected` for “right as it is”. */
const CONFIRMED: readonly string[] = ['√', '✓', '对', '=', 'ok', 'OK'];
/** The apostrophe that keeps a cell from being run as a formula. */
const GUARD = /^'(?=[=+\-@＝＋－＠])/;

export const isStruck = (cell: string): boolean => STRUCK.includes(cell);
export const isConfirmed = (cell: string): boolean => CONFIRMED.includes(cell);

/** A cell without blanks around it and without the apostrophe that tables are written with. */
export function plainCell(cell: string): string {
  return cell.trim().replace(GUARD, '');
}

/** Where a cell stands, for messages: the file and `line` or `line:column`. */
export interface CellPlace {
  readonly file: string;
  readonly place: string;
}

/**
 * The bytes of a table.
 * @throws ShuzhiError INPUT_MISSING
 */
export async function tableBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new ShuzhiError('INPUT_MISSING', '找不到或打不开这张表 · no such table, or it cannot be opened', {
      file,
      hint: '结果文件夹中的 problems.csv，或它的副本 · problems.csv of a result folder, or a copy',
      cause,
    });
  }
}

/**
 * The id of a category given as id or as Chinese name.
 * @throws ShuzhiError CATEGORY_UNKNOWN naming the place and the known categories
 */
export function categoryId(label: string, categories: readonly CategoryRow[], place: CellPlace): string {
  const found = findCategory(label, categories);
  if (found !== null) return found;
  const known = categories.map(({ category, name }) => `${name} ${category}`).join('、');
  throw new ShuzhiError('CATEGORY_UNKNOWN', `没有类别“${label}” · no category "${label}"`, {
    ...place,
    hint: `可用 · known: ${known}`,
  });
}

/** The same without complaint: null where there is no such category. */
export function findCategory(label: string, categories: readonly CategoryRow[]): string | null {
  const found =
    categories.find(({ category }) => category === label) ?? categories.find(({ name }) => name === label);
  return found?.category ?? null;
}
