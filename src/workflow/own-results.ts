// Keeps results out of the inputs: a result folder below the folder that is read holds no reports.
import { dirname, relative, resolve, sep } from 'node:path';
import { ShuzhiError } from '../base/errors.js';
import type { Input } from '../corpus/input.js';
import type { Rejection } from '../corpus/read-outcome.js';
import { isResultFolder } from '../corpus/result-folder.js';

/**
 * Takes out what lies in a result folder of ours, so that `score . --out 结果` reads the same reports the second time. What the user
 * named inside such a folder (`结果/texts`) stays.
 * @param paths the paths as the user gave them
 */
export async function withoutOwnResults(
  listed: readonly (Input | Rejection)[],
  paths: readonly string[],
): Promise<readonly (Input | Rejection)[]> {
  const given = paths.map((path) => resolve(path));
  const known = new Map<string, Promise<boolean>>();
  const isOurs = (folder: string): Promise<boolean> => {
    const asked = known.get(folder);
    if (asked !== undefined) return asked;
    const named = given.some((path) => path !== folder && isBelow(folder, path));
    const answer = named ? Promise.resolve(false) : isResultFolder(folder);
    known.set(folder, answer);
    return answer;
  };
  const kept: (Input | Rejection)[] = [];
  for (const item of listed) {
    if ('outcome' in item || !(await liesInOurs(item.path, isOurs))) kept.push(item);
  }
  return kept;
}

async function liesInOurs(file: string, isOurs: (folder: string) => Promise<boolean>): Promise<boolean> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (await isOurs(folder)) return true;
    if (folder === dirname(folder)) return false;
  }
}

/**
 * Refuses to replace a folder that holds what is to be read.
 * @throws ShuzhiError OPTION_INVALID naming an input in the folder
 */
export function assertOutside(out: string, listed: readonly (Input | Rejection)[]): void {
  const folder = resolve(out);
  const inside = listed.find((item) => 'path' in item && isBelow(folder, item.path));
  if (inside === undefined) return;
  throw new ShuzhiError(
    'OPTION_INVALID',
    `结果文件夹里有要读的文件“${inside.file}”，替换后会丢失 · the result folder holds "${inside.file}", which is to be read and would be lost`,
    { file: out, hint: '请另选一个文件夹 · choose another folder with --out' },
  );
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}
