// The result folder: replaced as a whole, and only if it is one of ours.
import { mkdir, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ShuzhiError } from '../base/errors.js';

/** What marks a result folder as ours: the generator named in its manifest.json. */
export const GENERATOR = 'shuzhi';

/** A result folder being written: files go to `staging`, and `publish` puts it in place of the old one. */
export interface OutputFolder {
  /** Absolute path of the folder to write into. */
  readonly staging: string;
  /** Replaces the old result folder by the staged one. */
  readonly publish: () => Promise<void>;
  /** Drops what was staged; the old results stay as they were. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens a result folder for writing. The old one stays in place until `publish`.
 * @throws ShuzhiError OUTPUT_NOT_OURS where the folder holds anything but earlier results of ours, OPTION_INVALID where the process
 *   stands in it, OUTPUT_FAILED where nothing can be written
 */
export async function openOutputFolder(folder: string): Promise<OutputFolder> {
  // A link to a folder stays a link: what it points to is replaced.
  const target = await realpath(folder).catch(() => resolve(folder));
  await assertOurs(target, folder);
  assertNotHere(target, folder);
  const staging = join(dirname(target), `.${basename(target)}.part`);
  const replaced = join(dirname(target), `.${basename(target)}.old`);
  try {
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
  } catch (cause) {
    throw outputFailed(folder, cause);
  }
  return {
    staging,
    publish: async () => {
      try {
        await rm(replaced, { recursive: true, force: true });
        await rename(target, replaced).catch(ignoreMissing);
        await rename(staging, target).catch(async (cause: unknown) => {
          await rename(replaced, target).catch(ignoreMissing);
          throw cause;
        });
        await rm(replaced, { recursive: true, force: true });
      } catch (cause) {
        throw outputFailed(folder, cause);
      }
    },
    discard: () => rm(staging, { recursive: true, force: true }),
  };
}

/** The folder a command runs in cannot be replaced under its feet: the shell would stand in the one that is gone. */
function assertNotHere(target: string, shown: string): void {
  const way = relative(target, process.cwd());
  if (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way) return;
  throw new ShuzhiError(
    'OPTION_INVALID',
    '结果文件夹不能是当前所在的文件夹或其上级 · the result folder cannot be the folder you are in, or above it',
    { file: shown, hint: '请给一个新文件夹 · name a new folder: --out results' },
  );
}

/** Wraps a failure of the disk, naming what was being written. */
export function outputFailed(file: string, cause: unknown): ShuzhiError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ShuzhiError('OUTPUT_FAILED', `结果写入失败：${reason} · cannot write the results: ${reason}`, {
    file,
    cause,
  });
}

async function assertOurs(target: string, shown: string): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(target);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw outputFailed(shown, cause);
  }
  if (names.length === 0 || (await isResultFolder(target))) return;
  throw new ShuzhiError(
    'OUTPUT_NOT_OURS',
    `文件夹里有别的内容（${names.slice(0, 3).join('、')}…），不会覆盖 · the folder holds something else and is left alone`,
    { file: shown, hint: '请另选一个空文件夹 · choose an empty folder with --out' },
  );
}

/** Whether a folder holds results of ours. */
export async function isResultFolder(folder: string): Promise<boolean> {
  return (await generatorOf(join(folder, 'manifest.json'))) === GENERATOR;
}

async function generatorOf(file: string): Promise<unknown> {
  try {
    const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof manifest === 'object' && manifest !== null
      ? (manifest as Record<string, unknown>).generator
      : undefined;
  } catch {
    return undefined;
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
