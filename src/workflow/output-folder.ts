// The result folder: replaced as a whole, and only if it is one of ours.
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ShuzhiError } from '../base/errors.js';
import { isResultFolder } from '../corpus/result-folder.js';
import { foreignNames } from './result-contents.js';

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
  assertNotHere(target, folder);
  await assertOurs(target, folder);
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
  if (names.length === 0) return;
  const foreign = (await isResultFolder(target)) ? foreignNames(names) : names;
  if (foreign.length === 0) return;
  const named = foreign.slice(0, 3).join('、') + (foreign.length > 3 ? '…' : '');
  throw new ShuzhiError(
    'OUTPUT_NOT_OURS',
    `文件夹里有别的内容（${named}），不会覆盖 · the folder holds something else (${named}) and is left alone`,
    {
      file: shown,
      hint: '请移走这些内容，或另选一个文件夹 · move it away, or choose another folder with --out',
    },
  );
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
