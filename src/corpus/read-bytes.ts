// Opens and reads a file within the size limit; every way in which that can fail has its code.
import { open } from 'node:fs/promises';
import { type ErrorCode, ShuzhiError } from '../base/errors.js';

/**
 * The bytes of a file, opened read-only.
 * @param maxBytes the size above which it is refused before it is read
 * @throws ShuzhiError INPUT_MISSING, INPUT_UNREADABLE, INPUT_UNSUPPORTED (a folder, a device), INPUT_TOO_LARGE
 */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r');
    try {
      const status = await handle.stat();
      if (!status.isFile()) throw notAFile();
      const { size } = status;
      if (size > maxBytes) {
        throw new ShuzhiError('INPUT_TOO_LARGE', `文件 ${size} 字节 · ${size} bytes`, {
          hint: `maxBytes ≤ ${maxBytes}`,
        });
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof ShuzhiError ? error : fileError(error);
  }
}

/** The error of ours for an error of the file system. */
export function fileError(error: unknown): ShuzhiError {
  const system = error as NodeJS.ErrnoException;
  const code: ErrorCode =
    system.code === 'ENOENT' || system.code === 'ENOTDIR' ? 'INPUT_MISSING' : 'INPUT_UNREADABLE';
  const reason =
    code === 'INPUT_MISSING'
      ? '找不到文件 · no such file'
      : `无法读取 · cannot be read: ${system.code ?? String(error)}`;
  return new ShuzhiError(code, reason, { cause: error });
}

/** The error for what has a name like a file and is none. */
export function notAFile(): ShuzhiError {
  return new ShuzhiError(
    'INPUT_UNSUPPORTED',
    '不是普通文件（管道、设备等），未读取 · no regular file, not read',
  );
}
