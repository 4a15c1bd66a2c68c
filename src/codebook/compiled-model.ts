// The models as the build leaves them in dist/data: nothing to be computed when they are loaded.
import { indexKeys, LinearModel } from './linear-model.js';
import type { ModelFile } from './model-file.js';

/** Models ready for use, with what their file says besides. */
export interface CompiledModels extends Omit<ModelFile, 'models'> {
  readonly models: readonly LinearModel[];
}

interface Heading extends Omit<ModelFile, 'models'> {
  readonly models: readonly {
    readonly name: string;
    readonly classes: readonly string[];
    readonly features: number;
    readonly slots: number;
    readonly filter: number;
  }[];
}

/** Arrays begin at multiples of this many bytes. */
const ALIGNMENT = 8;

const padded = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/**
 * The bytes of models ready for use: the heading's length (32 bits, little-endian, in eight bytes) and the heading as JSON;
 * then for each model scales, keys, slots, filter and weights as they lie in memory (little-endian), each padded to eight bytes.
 */
export function compiledModelBytes({ trained, numbers, models }: ModelFile): Uint8Array {
  const indexed = models.map((model) => ({ model, index: indexKeys(model.keys) }));
  const heading: Heading = {
    trained,
    numbers,
    models: indexed.map(({ model: { name, classes, keys }, index }) => ({
      name,
      classes,
      features: keys.length,
      slots: index.rows.length,
      filter: index.filter.length,
    })),
  };
  const words = Buffer.from(JSON.stringify(heading));
  const length = Buffer.alloc(ALIGNMENT);
  length.writeUInt32LE(words.length);
  const arrays = indexed.flatMap(({ model, index }) => [
    model.scales,
    model.keys,
    index.rows,
    index.filter,
    model.weights,
  ]);
  return Buffer.concat([length, paddedBytes(words), ...arrays.map(paddedBytes)]);
}

function paddedBytes(array: ArrayBufferView): Uint8Array {
  const bytes = new Uint8Array(padded(array.byteLength));
  bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return bytes;
}

/** Reads the bytes {@link compiledModelBytes} made; the models look into them and copy nothing. */
export function readCompiledModels(bytes: Uint8Array): CompiledModels {
  const own = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const length = new DataView(own.buffer, own.byteOffset).getUint32(0, true);
  const words = own.subarray(ALIGNMENT, ALIGNMENT + length);
  const { models, ...rest } = JSON.parse(new TextDecoder().decode(words)) as Heading;
  let at = ALIGNMENT + padded(length);
  const next = (size: number): readonly [ArrayBufferLike, number] => {
    if (at + size > own.length) throw new RangeError(`compiled models of ${own.length} bytes end too early`);
    const place = own.byteOffset + at;
    at += padded(size);
    return [own.buffer, place];
  };
  return {
    ...rest,
    models: models.map(({ name, classes, features, slots, filter }) => {
      const scales = new Float32Array(...next(classes.length * 4), classes.length);
      const keys = new Uint32Array(...next(features * 4), features);
      const rows = new Uint16Array(...next(slots * 2), slots);
      const known = new Uint8Array(...next(filter), filter);
      const weights = new Int8Array(...next(features * classes.length), features * classes.length);
      return new LinearModel({ name, classes, scales, keys, weights }, { rows, filter: known });
    }),
  };
}
