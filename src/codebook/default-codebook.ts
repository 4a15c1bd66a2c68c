// The codebook compiled from the dictionaries that ship with the library, loaded on first use.
import { ShuzhiError } from '../base/errors.js';
import { nodeFiles } from '../base/node-modules.js';
import type { Codebook } from './codebook.js';
import { storedCodebook } from './stored-codebook.js';

const file = new URL('../../dist/data/codebook.bin', import.meta.url);

let loaded: Codebook | undefined;

/**
 * The default codebook; the first call reads the compiled dictionaries (about 5 ms), later calls return the same
 * object.
 * @throws ShuzhiError INTERNAL where the build left no compiled dictionaries, or left old ones
 */
export function defaultCodebook(): Codebook {
  loaded ??= readCompiled();
  return loaded;
}

function readCompiled(): Codebook {
  try {
    return storedCodebook(nodeFiles().readFileSync(file));
  } catch (cause) {
    throw new ShuzhiError(
      'INTERNAL',
      '编译好的词典缺失或已过时 · the compiled dictionaries are missing or out of date',
      { file: 'dist/data/codebook.bin', hint: 'npm run build', cause },
    );
  }
}
