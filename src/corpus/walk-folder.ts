// Lists the documents below a folder: links are not followed, what is no file is never opened, the order is fixed.

import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../base/by-code-unit.js';
import { type ErrorCode, ShuzhiError } from '../base/errors.js';
import { endingOf } from './extract-text.js';
import { type Rejection, rejection } from './read-outcome.js';
import { isResultFolder } from './result-folder.js';

/** Endings of the documents a folder is searched for; what they hold is decided by content. */
export const searchedEndings = ['txt', 'md', 'docx', 'doc', 'pdf', 'html', 'htm'] as const;

/** Endings that are likely reports too but are not read: listed as rejected, so that none is missed in silence. */
const UNREAD_ENDINGS = ['wps', 'rtf', 'odt', 'ofd'];

/** What was found below a folder. */
export interface FolderContent {
  /** Paths of the documents, ordered by code unit of the NFC path. */
  readonly files: readonly string[];
  /** Paths of files named manifest.csv, outer folders first. */
  readonly manifests: readonly string[];
  readonly rejected: readonly Rejection[];
}

/**
 * Everything below a folder that should be read. Hidden files, README files, Word's lock files (~$…) and folders of our own results
 * are left out.
 */
export async function walkFolder(folder: string): Promise<FolderContent> {
  const files: string[] = [];
  const manifests: string[] = [];
  const rejected: Rejection[] = [];
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const entries = await entriesOf(current, rejected);
    const mayBeResults = entries.some(({ name }) => name === 'manifest.json');
    if (mayBeResults && (await isResultFolder(current))) continue;
    for (const { name, entry } of entries) {
      const path = join(current, name);
      if (isLeftOut(name)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (name.toLowerCase() === 'manifest.csv') manifests.push(path);
      else if (!isWanted(name) && !mayBeLinkedFolder(name, entry)) continue;
      else if (!entry.isFile()) rejected.push(noFile(path, entry));
      else if (isUnread(name)) rejected.push(unread(path));
      else files.push(path);
    }
  }
  const byPath = (a: string, b: string): number => byCodeUnit(a.normalize('NFC'), b.normalize('NFC'));
  rejected.sort((a, b) => byPath(a.file, b.file));
  manifests.sort((a, b) => a.split(/[\\/]/).length - b.split(/[\\/]/).length || byPath(a, b));
  return { files: files.sort(byPath), manifests, rejected };
}

/** Whether a folder's file would be read, by its name. */
export function isWanted(name: string): boolean {
  return (searchedEndings as readonly string[]).includes(endingOf(name)) || isUnread(name);
}

function mayBeLinkedFolder(name: string, entry: Dirent<Buffer>): boolean {
  return entry.isSymbolicLink() && endingOf(name) === '';
}

function isUnread(name: string): boolean {
  return UNREAD_ENDINGS.includes(endingOf(name));
}

/** Hidden files, README files, lock files. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^readme(?:[._-]|$)/i.test(name);
}

interface Entry {
  readonly name: string;
  readonly entry: Dirent<Buffer>;
}

async function entriesOf(folder: string, rejected: Rejection[]): Promise<readonly Entry[]> {
  const entries = await readEntries(folder, rejected);
  const named: Entry[] = [];
  for (const entry of entries) {
    if (isUtf8(entry.name)) named.push({ name: entry.name.toString('utf8'), entry });
    else rejected.push(nameNotUtf8(folder, entry.name));
  }
  return named;
}

async function readEntries(folder: string, rejected: Rejection[]): Promise<readonly Dirent<Buffer>[]> {
  try {
    return await readdir(folder, { encoding: 'buffer', withFileTypes: true });
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    rejected.push(
      reject(folder, 'INPUT_UNREADABLE', `文件夹无法打开 · the folder cannot be opened: ${words}`),
    );
    return [];
  }
}

function noFile(path: string, entry: Dirent<Buffer>): Rejection {
  if (!entry.isSymbolicLink()) {
    return reject(
      path,
      'INPUT_UNSUPPORTED',
      '不是普通文件（管道、设备等），未打开 · no regular file, not opened',
    );
  }
  return reject(
    path,
    'INPUT_UNSUPPORTED',
    '符号链接，未跟随 · a symbolic link, not followed',
    '如需读取请直接给出其路径 · name it to have it read',
  );
}

function unread(path: string): Rejection {
  return reject(
    path,
    'INPUT_UNSUPPORTED',
    `不支持 .${endingOf(path)} 文件 · .${endingOf(path)} files are not read`,
    '请用 Word 或 WPS 另存为 .docx · save as .docx in Word or WPS',
  );
}

/** Names packed on Chinese Windows and unpacked elsewhere are often still GBK bytes. */
function nameNotUtf8(folder: string, name: Buffer): Rejection {
  const guess = new TextDecoder('gb18030').decode(name);
  return reject(
    join(folder, guess),
    'INPUT_UNREADABLE',
    `文件名不是 UTF-8 编码（按 GBK 读作“${guess}”） · the file name is not UTF-8 (as GBK: "${guess}")`,
    '请重命名该文件 · rename the file',
  );
}

function reject(file: string, code: ErrorCode, reason: string, hint?: string): Rejection {
  return rejection(file, new ShuzhiError(code, reason, { hint }));
}
