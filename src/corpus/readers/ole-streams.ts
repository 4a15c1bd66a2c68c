// Looks into OLE containers (.doc, .xls, .wps, protected .docx) far enough to tell them apart.

/** The streams whose presence tells what a container holds. */
export const oleStreamNames = [
  'WordDocument',
  'EncryptedPackage',
  'Workbook',
  'Book',
  'PowerPoint Document',
] as const;
export type OleStreamName = (typeof oleStreamNames)[number];

const DIRECTORY_ENTRY_LENGTH = 128;

/**
 * Offset of the directory entry of a stream, -1 where the container has none. Entries are found by their place (a multiple of
 * 128 bytes) and name alone, so that a damaged allocation table does not hide what kind of file it was.
 */
export function findOleStream(bytes: Uint8Array, name: OleStreamName): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = buffer.indexOf(wanted); at >= 0; at = buffer.indexOf(wanted, at + 2)) {
    const nameLength = at + 66 <= buffer.length ? buffer.readUInt16LE(at + 64) : 0;
    if (at % DIRECTORY_ENTRY_LENGTH === 0 && nameLength === wanted.length) return at;
  }
  return -1;
}

const HEADER_LENGTH = 512;
const FREE_SECTOR = 0xffffffff;

/**
 * Whether the file is shorter than its allocation table says: copied or downloaded in part. A reader would find half the text,
 * or take the container for one of another kind.
 */
export function isCutOff(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < HEADER_LENGTH) return true;
  const size = sectorSize(buffer);
  const perTable = size / 4;
  let highest = 0;
  // The header names the first 109 sectors of the table; a report does not need more.
  for (let i = 0; i < 109; i++) {
    const table = buffer.readUInt32LE(76 + 4 * i);
    if (table === FREE_SECTOR) break;
    const at = (table + 1) * size;
    if (at + size > buffer.length) return true;
    for (let j = 0; j < perTable; j++) {
      if (buffer.readUInt32LE(at + 4 * j) !== FREE_SECTOR) highest = i * perTable + j;
    }
  }
  return (highest + 1) * size >= buffer.length;
}

function sectorSize(buffer: Buffer): number {
  return 2 ** Math.max(7, Math.min(12, buffer.readUInt16LE(30)));
}

/** What the head of the `WordDocument` stream says. */
export interface WordHeader {
  /** Version of the format: 193 and more is Word 97 and later. */
  readonly version: number;
  readonly encrypted: boolean;
}

/** The head of the `WordDocument` stream; null where it lies outside the file or is none. */
export function readWordHeader(bytes: Uint8Array): WordHeader | null {
  const entry = findOleStream(bytes, 'WordDocument');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry < 0 || entry + DIRECTORY_ENTRY_LENGTH > buffer.length) return null;
  const at = (buffer.readUInt32LE(entry + 116) + 1) * sectorSize(buffer);
  if (at + 12 > buffer.length) return null;
  return { version: buffer.readUInt16LE(at + 2), encrypted: (buffer.readUInt16LE(at + 10) & 0x0100) !== 0 };
}
