// Says where bytes stop being text: offset, line and the bytes themselves.
import { ShuzhiError } from './errors.js';

/** The DECODE_INVALID error for bytes that none of the encodings `tried` fits; the place is that of the first of them. */
export function decodeFault(
  bytes: Uint8Array,
  tried: readonly string[],
  file: string | undefined,
): ShuzhiError {
  const offset = firstInvalidByte(bytes, tried[0]!);
  const hex = [...bytes.subarray(offset, offset + 12)].map((byte) => byte.toString(16).padStart(2, '0'));
  const more = offset + 12 < bytes.length ? ' …' : '';
  return new ShuzhiError(
    'DECODE_INVALID',
    `第 ${offset} 字节起不是有效的 ${tried.join('、')} · from byte ${offset} on this is not ${tried.join(' or ')}: ${hex.join(' ')}${more}`,
    {
      file,
      place: `line ${lineOf(bytes, offset)}, byte ${offset}`,
      hint: '请另存为 UTF-8 文本 · save the file as UTF-8 text',
    },
  );
}

/** Offset of the first byte of the first sequence that cannot be decoded; the length where every byte can. */
export function firstInvalidByte(bytes: Uint8Array, encoding: string): number {
  if (decodes(bytes, encoding, false)) return bytes.length;
  let low = 0;
  let high = bytes.length + 1;
  // The longest prefix that is right as far as it goes: prefixes of a right prefix are right.
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (decodes(bytes.subarray(0, middle), encoding, true)) low = middle;
    else high = middle;
  }
  // It may end inside the bad sequence: step back to where a character ends.
  let end = low;
  while (end > 0 && !decodes(bytes.subarray(0, end), encoding, false)) end--;
  return end;
}

function decodes(bytes: Uint8Array, encoding: string, open: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++;
  return line;
}
