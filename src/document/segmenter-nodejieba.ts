// The one door to the optional package nodejieba: guarded, in small pieces, with the globals it leaks removed.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ShuzhiError } from '../base/errors.js';
import { nodeFiles, nodeWorkers } from '../base/node-modules.js';
import { atomEnd } from './text-atoms.js';

const require = createRequire(import.meta.url);

/** What is used of nodejieba; its own types are absent where npm dropped the optional package. */
interface Nodejieba {
  cut(text: string, hmm: boolean): readonly string[];
  tag(text: string): readonly { readonly word: string; readonly tag: string }[];
}

/** Longest piece handed to native code, in code units: its memory use is out of proportion to long texts. */
const LONGEST_PIECE = 4096;

/** Globals nodejieba 3 assigns without declaring them; they break `const dict = …` in a notebook. */
const LEAKED = ['dict', 'hmmDict', 'userDict', 'idfDict', 'stopWordDict'] as const;

/**
 * A segmenting function of nodejieba with its hidden Markov model. Text is cut at line ends and after 。！？； and,
 * where none of these comes, every 4,096 code units, so that the same text always meets the same pieces.
 * @throws ShuzhiError PACKAGE_MISSING where it is not installed, not built, or in a worker thread
 */
export function nodejiebaSegment(): (text: string, from: number, to: number) => Int32Array {
  const native = loadNodejieba();
  return (text, from, to) => {
    const ends: number[] = [];
    for (let at = from; at < to; ) {
      const end = pieceEnd(text, at, to);
      let offset = at;
      // nodejieba gives words without offsets; it turns lone surrogates into U+FFFD, which has the same length.
      for (const word of native.cut(text.slice(at, end), true)) {
        offset += word.length;
        ends.push(offset);
      }
      if (offset !== end) throw unexpectedLength(at, end);
      at = end;
    }
    return Int32Array.from(ends);
  };
}

/**
 * A function that gives the part-of-speech tags of a short text, word by word, in the tag set of ICTCLAS (nr person, ns place, nt body,
 * v verb …).
 * @throws ShuzhiError PACKAGE_MISSING where it is not installed, not built, or in a worker thread
 */
export function nodejiebaTags(): (text: string) => readonly string[] {
  const native = loadNodejieba();
  return (text) => native.tag(text.slice(0, LONGEST_PIECE)).map(({ tag }) => tag);
}

/**
 * Whether nodejieba is installed with its binary, without loading it (which takes a second and 240 MB). npm drops
 * an optional package that does not build without a word, so whoever starts a batch is told here.
 */
export function hasNodejieba(): boolean {
  try {
    const folder = dirname(require.resolve('nodejieba/package.json'));
    return nodeFiles().existsSync(join(folder, 'build', 'Release', 'nodejieba.node'));
  } catch {
    return false;
  }
}

function pieceEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && end - from < LONGEST_PIECE) {
    const unit = text[end]!;
    if ('。！？；\n\r'.includes(unit)) return end + 1;
    const next = atomEnd(text, end, to);
    if (next - from > LONGEST_PIECE) return end === from ? evenEnd(text, from) : end;
    end = next;
  }
  return end;
}

/** End of a full piece of a run that has no better place to be cut at. */
function evenEnd(text: string, from: number): number {
  const end = from + LONGEST_PIECE;
  const splitsPair =
    (text.charCodeAt(end) & 0xfc00) === 0xdc00 && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return splitsPair ? end - 1 : end;
}

function loadNodejieba(): Nodejieba {
  if (!nodeWorkers().isMainThread) {
    throw packageMissing('nodejieba 只能在主线程中使用 · nodejieba works in the main thread only', undefined);
  }
  const known = LEAKED.filter((name) => Object.hasOwn(globalThis, name));
  try {
    const native = require('nodejieba') as Nodejieba;
    // The first call loads its dictionaries (about a second); loading them again would leak and could abort the process.
    native.cut('', true);
    return native;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw packageMissing(`nodejieba 无法加载 · nodejieba cannot be loaded: ${why}`, cause);
  } finally {
    for (const name of LEAKED) if (!known.includes(name)) Reflect.deleteProperty(globalThis, name);
  }
}

function packageMissing(reason: string, cause: unknown): ShuzhiError {
  return new ShuzhiError('PACKAGE_MISSING', reason, {
    hint: '默认引擎 own 不需要它；如需使用：npm install nodejieba（须允许安装脚本） · the default engine "own" does without it; to use it: npm install nodejieba, install scripts allowed',
    cause,
  });
}

function unexpectedLength(from: number, to: number): ShuzhiError {
  return new ShuzhiError(
    'INTERNAL',
    `nodejieba 返回的词与原文长度不符 · words of nodejieba do not add up to the text from ${from} to ${to}`,
  );
}
