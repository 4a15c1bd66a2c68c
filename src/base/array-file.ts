// Typed arrays by name in one file, with a heading in JSON: read by looking into the bytes, without copying or decoding.
/** Bytes of one number of each kind. */
const sizes = { uint8: 1, uint16: 2, int32: 4 } as const;

type Kind = keyof typeof sizes;
/** An array such a file can hold. */
export type StoredArray = Uint8Array | Uint16Array | Int32Array;

/** What stands in a file of arrays. */
export interface ArrayFile {
  /** Whatever was stored with the arrays. */
  readonly content: unknown;
  readonly arrays: ReadonlyMap<string, StoredArray>;
}

interface Heading {
  readonly content: unknown;
  readonly arrays: readonly (readonly [name: string, kind: Kind, length: number])[];
}

/** Says that the bytes are ours, in the byte order of the machine that reads them. */
const MARK = 0x5a48_4101;
/** Arrays begin at multiples of this many bytes. */
const ALIGNMENT = 8;

const padded = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/**
 * The bytes of such a file: the mark and the heading's length (32 bits each) and the heading; then the arrays as they lie in
 * memory. Each part is padded to eight bytes.
 */
export function arrayFileBytes(
  content: unknown,
  arrays: ReadonlyMap<string, StoredArray>,
): Uint8Array<ArrayBuffer> {
  const list = [...arrays].map(([name, array]) => [name, kindOf(array), array.length] as const);
  const heading = new TextEncoder().encode(JSON.stringify({ content, arrays: list } satisfies Heading));
  const total = [...arrays.values()].reduce((sum, { byteLength }) => sum + padded(byteLength), 0);
  const out = new Uint8Array(ALIGNMENT + padded(heading.length) + total);
  new Int32Array(out.buffer, 0, 2).set([MARK, heading.length]);
  out.set(heading, ALIGNMENT);
  let at = ALIGNMENT + padded(heading.length);
  for (const array of arrays.values()) {
    out.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  return out;
}

function kindOf(array: StoredArray): Kind {
  if (array instanceof Int32Array) return 'int32';
  return array instanceof Uint16Array ? 'uint16' : 'uint8';
}

/**
 * Reads the bytes {@link arrayFileBytes} made; the arrays look into them.
 * @throws RangeError where they are other bytes, cut off, or of a machine with another byte order
 */
export function readArrayFile(bytes: Uint8Array): ArrayFile {
  const own = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const [mark, length] = own.length < ALIGNMENT ? [] : new Int32Array(own.buffer, own.byteOffset, 2);
  if (mark !== MARK || length === undefined)
    throw new RangeError(`${own.length} bytes are no file of arrays`);
  const words = new TextDecoder().decode(own.subarray(ALIGNMENT, ALIGNMENT + length));
  const heading = JSON.parse(words) as Heading;
  const arrays = new Map<string, StoredArray>();
  let at = ALIGNMENT + padded(length);
  for (const [name, kind, count] of heading.arrays) {
    const size = count * sizes[kind];
    if (at + size > own.length) throw new RangeError(`${own.length} bytes of arrays end within “${name}”`);
    arrays.set(name, view(kind, own.buffer, own.byteOffset + at, count));
    at += padded(size);
  }
  return { content: heading.content, arrays };
}

function view(kind: Kind, buffer: ArrayBufferLike, at: number, count: number): StoredArray {
  if (kind === 'int32') return new Int32Array(buffer, at, count);
  return kind === 'uint16' ? new Uint16Array(buffer, at, count) : new Uint8Array(buffer, at, count);
}

/**
 * One array of a file.
 * @throws RangeError where there is none of this name and kind
 */
export function arrayOf<Stored extends StoredArray>(
  { arrays }: ArrayFile,
  name: string,
  Kind: abstract new (...args: never[]) => Stored,
): Stored {
  const found = arrays.get(name);
  if (!(found instanceof Kind)) throw new RangeError(`no array “${name}”`);
  return found;
}
