// The compact form of the models: a heading that says what they were trained on, then keys and weights, compressed.
import { nodeZlib } from '../base/node-modules.js';
import type { ModelWeights } from './linear-model.js';

/** What a model file holds. */
export interface ModelFile {
  /** What it was trained on and how: counts, digests of the inputs. */
  readonly trained: Readonly<Record<string, string | number>>;
  /** Numbers besides the weights, by name. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  readonly models: readonly ModelWeights[];
}

interface Heading extends Omit<ModelFile, 'models'> {
  readonly models: readonly {
    readonly name: string;
    readonly classes: readonly string[];
    readonly features: number;
    readonly scales: readonly number[];
  }[];
}

/**
 * The bytes before compression: the heading's length (32 bits, little-endian) and the heading as JSON, then for each model
 * its keys as differences, one plane for each of their four bytes, and its weights class by class: like stands by like.
 */
export function modelBytes({ trained, numbers, models }: ModelFile): Uint8Array {
  const heading: Heading = {
    trained,
    numbers,
    models: models.map(({ name, classes, keys, scales }) => ({
      name,
      classes,
      features: keys.length,
      scales: [...scales],
    })),
  };
  const words = Buffer.from(JSON.stringify(heading));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(words.length);
  return Buffer.concat([
    length,
    words,
    ...models.flatMap((model) => [keyPlanes(model), weightColumns(model)]),
  ]);
}

function keyPlanes({ keys }: ModelWeights): Uint8Array {
  const planes = new Uint8Array(keys.length * 4);
  keys.forEach((key, row) => {
    const step = row === 0 ? key : key - keys[row - 1]!;
    for (let plane = 0; plane < 4; plane++) planes[plane * keys.length + row] = (step >>> (plane * 8)) & 255;
  });
  return planes;
}

function weightColumns({ keys, classes, weights }: ModelWeights): Uint8Array {
  const columns = new Uint8Array(weights.length);
  for (let k = 0; k < classes.length; k++)
    for (let row = 0; row < keys.length; row++)
      columns[k * keys.length + row] = weights[row * classes.length + k]! & 255;
  return columns;
}

/** Reads the bytes {@link modelBytes} made. */
export function readModelBytes(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const heading = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Heading;
  let at = 4 + length;
  const models = heading.models.map(({ name, classes, features, scales }) => {
    const keys = readKeys(bytes.subarray(at, at + features * 4), features);
    at += features * 4;
    const weights = readWeights(bytes.subarray(at, at + features * classes.length), features, classes.length);
    at += features * classes.length;
    return { name, classes, scales: Float32Array.from(scales), keys, weights };
  });
  if (at !== bytes.length) throw new RangeError(`model file of ${bytes.length} bytes, ${at} expected`);
  return { trained: heading.trained, numbers: heading.numbers, models };
}

function readKeys(planes: Uint8Array, features: number): Uint32Array {
  const keys = new Uint32Array(features);
  let key = 0;
  for (let row = 0; row < features; row++) {
    for (let plane = 0; plane < 4; plane++) key += planes[plane * features + row]! * 2 ** (plane * 8);
    keys[row] = key;
  }
  return keys;
}

function readWeights(columns: Uint8Array, features: number, classes: number): Int8Array {
  const weights = new Int8Array(features * classes);
  for (let k = 0; k < classes; k++)
    for (let row = 0; row < features; row++) weights[row * classes + k] = columns[k * features + row]!;
  return weights;
}

/** Compresses the bytes of a model file. */
export function packModel(file: ModelFile): Uint8Array {
  const bytes = modelBytes(file);
  const { brotliCompressSync, constants } = nodeZlib();
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** The bytes of a compressed model file. */
export const unpackModel = (packed: Uint8Array): Uint8Array =>
  new Uint8Array(nodeZlib().brotliDecompressSync(packed));
