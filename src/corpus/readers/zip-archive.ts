// Reads single parts of a zip archive within limits, so that no archive can unpack into more than a report needs.
import { ShuzhiError } from '../../base/errors.js';
import { nodeZlib } from '../../base/node-modules.js';
import {
  INFLATION_JUDGED_FROM,
  MAX_INFLATED_BYTES,
  MAX_INFLATION,
  MAX_ZIP_ENTRIES,
} from '../input-limits.js';
import { broken } from '../read-outcome.js';

/** An opened archive. */
export interface ZipArchive {
  /** Names of the parts, in the order of the directory. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /**
   * The unpacked bytes of a part.
   * @throws ShuzhiError INPUT_BROKEN where the part is missing, cut off or does not match its checksum
   */
  readonly read: (name: string) => Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens an archive by its central directory; nothing is unpacked yet.
 * @throws ShuzhiError INPUT_BROKEN (cut off or inconsistent), INPUT_PROTECTED (encrypted parts), INPUT_TOO_LARGE (limits)
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer);
  checkSizes([...entries.values()], buffer.length);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw broken(`no part ${name}`);
      return unpack(buffer, entry);
    },
  };
}

function readDirectory(buffer: Buffer): ReadonlyMap<string, Entry> {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  if (count > MAX_ZIP_ENTRIES) throw tooLarge(`${count} 个部件 · ${count} parts`, `≤ ${MAX_ZIP_ENTRIES}`);
  const entries = new Map<string, Entry>();
  let at = buffer.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || buffer.readUInt32LE(at) !== DIRECTORY_SIGNATURE) throw broken('zip directory');
    const nameEnd = at + 46 + buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, nameEnd);
    if ((buffer.readUInt16LE(at + 8) & 1) !== 0) throw encrypted();
    if (entries.has(name)) throw broken(`zip directory names ${name} twice`);
    entries.set(name, {
      name,
      method: buffer.readUInt16LE(at + 10),
      checksum: buffer.readUInt32LE(at + 16),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    });
    at = nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(buffer: Buffer): number {
  const lowest = Math.max(0, buffer.length - END_LENGTH - MAX_COMMENT);
  for (let at = buffer.length - END_LENGTH; at >= lowest; at--) {
    if (buffer.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw broken('the end of the archive is missing: copied or downloaded in part? 文件尾部缺失');
}

function checkSizes(entries: readonly Entry[], fileLength: number): void {
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    packed += entry.packed;
    unpacked += entry.unpacked;
    if (entry.unpacked > INFLATION_JUDGED_FROM && entry.unpacked > entry.packed * MAX_INFLATION) {
      throw tooLarge(`${entry.name} ${entry.packed} → ${entry.unpacked}`, `≤ ${MAX_INFLATION} : 1`);
    }
  }
  if (packed > fileLength) throw broken('parts of the archive overlap');
  if (unpacked > MAX_INFLATED_BYTES) {
    throw tooLarge(`解压后 ${unpacked} 字节 · ${unpacked} bytes unpacked`, `≤ ${MAX_INFLATED_BYTES}`);
  }
}

function unpack(buffer: Buffer, entry: Entry): Uint8Array {
  const { offset } = entry;
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== LOCAL_SIGNATURE) {
    throw broken('zip entry', entry.name);
  }
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  const packed = buffer.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw broken('zip entry is cut off', entry.name);
  const content = inflated(packed, entry);
  if (content.length !== entry.unpacked || nodeZlib().crc32(content) !== entry.checksum) {
    throw broken('checksum of zip entry', entry.name);
  }
  return content;
}

function inflated(packed: Buffer, entry: Entry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw broken(`zip method ${entry.method}`, entry.name);
  try {
    // The directory may lie about the size: unpacking stops where the declared size is exceeded.
    return nodeZlib().inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
  } catch (cause) {
    throw broken(cause, entry.name);
  }
}

function encrypted(): ShuzhiError {
  return new ShuzhiError('INPUT_PROTECTED', '压缩包有密码保护 · the archive is protected by a password', {
    hint: '请取消密码后另存 · save it without a password',
  });
}

function tooLarge(found: string, accepted: string): ShuzhiError {
  return new ShuzhiError('INPUT_TOO_LARGE', `超过限制：${found} · over the limit`, { hint: accepted });
}
