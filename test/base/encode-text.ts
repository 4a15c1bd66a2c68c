// Encodes text for the tests: GB18030 by asking the decoder for every two-byte code, UTF-16 by code units.

let codes: Map<string, readonly [number, number]> | undefined;

function twoByteCodes(): Map<string, readonly [number, number]> {
  const map = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gb18030', { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) map.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return map;
}

/** Bytes of a text in GB18030; characters need a two-byte code. */
export function gb18030(text: string): Uint8Array {
  codes ??= twoByteCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...codes.get(character)!);
  }
  return Uint8Array.from(bytes);
}

/** Bytes of a text in UTF-16, without a byte-order mark unless the text has one. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i * 2 + (order === 'le' ? 0 : 1)] = unit & 255;
    bytes[i * 2 + (order === 'le' ? 1 : 0)] = unit >> 8;
  }
  return bytes;
}

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Several arrays of bytes, one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
