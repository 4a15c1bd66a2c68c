// The compact form of the word list: sorted words front-coded, with their frequencies, compressed.
import { nodeZlib } from '../base/node-modules.js';

/** Words in code unit order, front-coded: each shares `shared` units with the word before it. */
export interface WordList {
  readonly count: number;
  /** Units each word shares with its predecessor. */
  readonly shared: Uint8Array;
  /** Units each word has after those. */
  readonly added: Uint8Array;
  /** The units after the shared ones, of all words in a row. */
  readonly units: Uint16Array;
  readonly frequencies: Uint32Array;
}

/** Longest word of a list in code units: its length takes one byte. */
export const LONGEST_WORD = 255;

/** Makes a word list of words with their frequencies (whole numbers from 1). */
export function wordListOf(frequencyOf: ReadonlyMap<string, number>): WordList {
  const words = [...frequencyOf.keys()].sort();
  const shared = new Uint8Array(words.length);
  const added = new Uint8Array(words.length);
  const units: number[] = [];
  let before = '';
  words.forEach((word, index) => {
    if (word === '' || word.length > LONGEST_WORD)
      throw new RangeError(`not a word: ${JSON.stringify(word)}`);
    let same = 0;
    while (same < word.length && word.charCodeAt(same) === before.charCodeAt(same)) same++;
    shared[index] = same;
    added[index] = word.length - same;
    for (let i = same; i < word.length; i++) units.push(word.charCodeAt(i));
    before = word;
  });
  return {
    count: words.length,
    shared,
    added,
    units: Uint16Array.from(units),
    frequencies: Uint32Array.from(words, (word) => frequencyOf.get(word)!),
  };
}

/**
 * The bytes of a word list: brotli over the number of words and of units (32 bits each, little-endian), then the
 * four columns one after another, frequencies as base-128 numbers, low group first. Like columns compress well
 * together: jieba's 348,982 words take 1.06 MB instead of 5.07 MB.
 */
export function encodeWordList(list: WordList): Uint8Array {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(list.count, 0);
  header.writeUInt32LE(list.units.length, 4);
  const units = Buffer.alloc(list.units.length * 2);
  list.units.forEach((unit, index) => {
    units.writeUInt16LE(unit, index * 2);
  });
  const frequencies: number[] = [];
  for (const frequency of list.frequencies) {
    let rest = frequency;
    for (; rest >= 128; rest >>>= 7) frequencies.push((rest & 127) | 128);
    frequencies.push(rest);
  }
  const content = Buffer.concat([header, list.shared, list.added, units, Uint8Array.from(frequencies)]);
  const { brotliCompressSync, constants } = nodeZlib();
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

/** The word list of the bytes {@link encodeWordList} made. */
export function decodeWordList(bytes: Uint8Array): WordList {
  const content = nodeZlib().brotliDecompressSync(bytes);
  const count = content.readUInt32LE(0);
  const unitCount = content.readUInt32LE(4);
  const unitsAt = 8 + count * 2;
  const frequenciesAt = unitsAt + unitCount * 2;
  const bytesOf = (from: number, to: number) => new Uint8Array(content.subarray(from, to));
  return {
    count,
    shared: bytesOf(8, 8 + count),
    added: bytesOf(8 + count, unitsAt),
    units: unitsOf(bytesOf(unitsAt, frequenciesAt)),
    frequencies: frequenciesOf(bytesOf(frequenciesAt, content.length), count),
  };
}

/** Code units of their little-endian bytes. */
function unitsOf(bytes: Uint8Array): Uint16Array {
  const units = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < units.length; i++) units[i] = bytes[i * 2]! | (bytes[i * 2 + 1]! << 8);
  return units;
}

function frequenciesOf(groups: Uint8Array, count: number): Uint32Array {
  const frequencies = new Uint32Array(count);
  let at = 0;
  for (let word = 0; word < count; word++) {
    let group = groups[at++]!;
    let frequency = group & 127;
    for (let shift = 7; group >= 128; shift += 7) {
      group = groups[at++]!;
      frequency |= (group & 127) << shift;
    }
    frequencies[word] = frequency;
  }
  return frequencies;
}
