// The folder `shuzhi codebook learn` writes: the dictionaries learned over, the categoriser, and what it is worth.
import { copyFile, mkdir, readdir, realpath, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ShuzhiError } from '../base/errors.js';
import { stableJson } from '../base/stable-json.js';
import { CATEGORISER_FILE, type PersonalCategoriser } from '../codebook/personal-categoriser.js';
import { outputFailed } from './output-folder.js';

/** Name of the file with the scores. */
export const LEARNED_FILE = 'learned.json';

/** What goes into the folder. */
export interface LearnedContent {
  readonly categoriser: PersonalCategoriser;
  /** Content of learned.json. */
  readonly report: object;
}

/**
 * Refuses a folder that holds anything but what was learned before, unless it is the folder of dictionaries itself.
 * @throws ShuzhiError OUTPUT_NOT_OURS
 */
export async function assertLearnedFolder(folder: string, dictionaries: string | undefined): Promise<void> {
  if (dictionaries !== undefined && (await isSame(folder, dictionaries))) return;
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): readonly string[] => {
    if (error.code === 'ENOENT') return [];
    throw outputFailed(folder, error);
  });
  if (names.length === 0 || names.includes(LEARNED_FILE)) return;
  throw new ShuzhiError(
    'OUTPUT_NOT_OURS',
    `文件夹里有别的内容（${names.slice(0, 3).join('、')}） · the folder holds something else`,
    {
      file: folder,
      hint: '请给一个新文件夹；要放进自己的词典，--codebook 与 --out 给同一个文件夹 · name a new folder; to put it into your dictionaries, give them as --codebook too',
    },
  );
}

/** Writes the folder; a dictionary table already there is replaced by that of `dictionaries`. */
export async function writeLearnedFolder(
  folder: string,
  dictionaries: string | undefined,
  { categoriser, report }: LearnedContent,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if (dictionaries !== undefined && !(await isSame(folder, dictionaries)))
      await copyTables(dictionaries, folder);
    await writeWhole(join(folder, LEARNED_FILE), `${stableJson(report, 2)}\n`);
    await writeWhole(join(folder, CATEGORISER_FILE), `${stableJson(categoriser)}\n`);
  } catch (cause) {
    throw outputFailed(folder, cause);
  }
}

/** A file that is there whole or as it was. */
async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}

async function copyTables(from: string, to: string): Promise<void> {
  const tables = (await readdir(from)).filter((name) => name.endsWith('.csv') && !name.startsWith('.'));
  for (const name of tables) await copyFile(join(from, name), join(to, name));
}

async function isSame(one: string, other: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(one)) === (await real(other));
}
