// Names inputs: the path relative to their common folder, and an id that no two of them share.
import { dirname, isAbsolute, relative, sep } from 'node:path';

/** The names of an input. */
export interface InputName {
  /** Path relative to the common folder, with forward slashes, in NFC. */
  readonly file: string;
  /** `file` without its ending; with it where two inputs would share an id. */
  readonly id: string;
}

/**
 * The deepest folder that holds all the given folders (absolute paths); '' where there is none (two drives of Windows).
 * @example
 * commonFolder(['/data/2021', '/data/2022/镇']) // '/data'
 */
export function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? '';
  for (const folder of folders) {
    while (!holds(common, folder)) {
      const parent = dirname(common);
      if (parent === common) return '';
      common = parent;
    }
  }
  return common;
}

function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`));
}

/** A path as shown in tables: relative to the common folder, forward slashes, NFC. */
export function shownPath(common: string, path: string): string {
  const shown = common === '' ? path : relative(common, path);
  return shown.split(sep).join('/').normalize('NFC');
}

/** The names of inputs by their shown paths, in the order given. */
export function nameInputs(files: readonly string[]): readonly InputName[] {
  const sharing = new Map<string, number>();
  for (const file of files) sharing.set(withoutEnding(file), (sharing.get(withoutEnding(file)) ?? 0) + 1);
  const taken = new Set<string>();
  return files.map((file) => {
    const short = withoutEnding(file);
    const wanted = sharing.get(short) === 1 ? short : file;
    // Two names that differ only in their Unicode form, or a file called like another's id.
    let id = wanted;
    for (let copy = 2; taken.has(id); copy++) id = `${wanted}~${copy}`;
    taken.add(id);
    return { file, id };
  });
}

/**
 * A path without the ending of its last name; a name that is all ending (`.txt`) is kept.
 * @example
 * withoutEnding('2022/城关镇.述职报告.docx') // '2022/城关镇.述职报告'
 */
export function withoutEnding(file: string): string {
  return file.replace(/(?<=[^/])\.[A-Za-z0-9]{1,10}$/, '');
}
