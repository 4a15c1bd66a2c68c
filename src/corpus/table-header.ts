// Tells a manifest from a table of reports by its header row, without reading the whole file.
import { open } from 'node:fs/promises';
import { decodeText } from '../base/decode-text.js';
import { readCsv } from '../base/read-csv.js';
import type { CheckedReadOptions } from './read-options.js';
import { columnName } from './report-columns.js';
import { isTextColumn } from './report-record.js';

const HEAD_BYTES = 64 * 1024;

/** Whether a CSV file is a manifest: it names files and holds no texts. */
export async function isManifest(path: string, options: CheckedReadOptions): Promise<boolean> {
  const headers = await headerCells(path, options);
  return (
    headers.some((header) => columnName(header) === 'file') &&
    !headers.some((header) => isTextColumn(header, options))
  );
}

async function headerCells(path: string, options: CheckedReadOptions): Promise<readonly string[]> {
  const { text } = decodeText(await headOf(path), { file: path, encoding: options.encoding });
  const line = /^[^\r\n]{0,60000}/.exec(text.trimStart())?.[0] ?? '';
  const [header] = await readCsv(line, { file: path });
  return header?.cells ?? [];
}

/** The first whole lines of a file. */
async function headOf(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    const end = head.lastIndexOf(0x0a);
    if (bytesRead < HEAD_BYTES || end < 0) return head;
    // In UTF-16 the line feed has a second byte, before it or after it.
    return head.subarray(0, head[end + 1] === 0 ? end + 2 : end + 1);
  } finally {
    await handle.close();
  }
}
