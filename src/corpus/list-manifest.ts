// A manifest given as an input: its rows are the inputs.
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { decodeText } from '../base/decode-text.js';
import { ShuzhiError } from '../base/errors.js';
import type { Found } from './input.js';
import { type Manifest, type ManifestRow, readManifest } from './manifest.js';
import { readBytes } from './read-bytes.js';
import type { CheckedReadOptions } from './read-options.js';
import { rejection } from './read-outcome.js';

/** The files a manifest names, in its order, with what it says of them, and the folders that count for their names. */
export async function listManifest(
  path: string,
  options: CheckedReadOptions,
): Promise<{ readonly found: readonly Found[]; readonly roots: readonly string[] }> {
  const folder = dirname(path);
  let manifest: Manifest;
  try {
    const { text } = decodeText(await readBytes(path, options.maxBytes), {
      file: path,
      encoding: options.encoding,
    });
    manifest = await readManifest(text, path);
  } catch (error) {
    return { found: [{ path, rejection: rejection(path, error) }], roots: [folder] };
  }
  const lines: { readonly line: number; readonly found: Found }[] = [];
  const roots = new Set([folder]);
  for (const row of manifest.rows) {
    const file = await existing(resolve(folder, row.file));
    lines.push({
      line: row.line,
      found: file === null ? missing(path, row) : { path: file, input: 'document', stated: row.fields },
    });
    if (file !== null) roots.add(dirname(file));
  }
  for (const row of manifest.broken)
    lines.push({ line: row.line, found: { path, rejection: row.rejection } });
  return { found: lines.sort((a, b) => a.line - b.line).map(({ found }) => found), roots: [...roots] };
}

/** A path under which the file exists: as written, or in the other Unicode form, in which macOS may have stored its name. */
export async function existing(path: string): Promise<string | null> {
  for (const form of new Set([path, path.normalize('NFC'), path.normalize('NFD')])) {
    try {
      if ((await stat(form)).isFile()) return form;
    } catch {
      // Not under this name: the next form, then null, is the answer.
    }
  }
  return null;
}

/** The rejection of a row whose file does not exist. */
export function missing(manifest: string, row: ManifestRow): Found {
  const error = new ShuzhiError('INPUT_MISSING', `找不到“${row.file}” · no such file: ${row.file}`, {
    place: `${row.line}:file`,
    hint: '路径相对于清单所在文件夹 · paths are relative to the folder of the manifest',
  });
  return { path: manifest, rejection: rejection(manifest, error) };
}
