// The codebook compiled from the dictionaries that ship with the library, loaded on first use.
import { existsSync, readFileSync } from 'node:fs';
import { ShuzhiError } from '../base/errors.js';
import { type Codebook, compileCodebook } from './codebook.js';
import type { CodebookSource } from './codebook-source.js';
import { type PackedTables, unpackTables } from './pack-tables.js';
import { tables } from './tables/index.js';

const folder = new URL('../../dist/data/', import.meta.url);

let loaded: Codebook | undefined;

/**
 * The default codebook; the first call reads the compiled dictionaries (about 30 ms), later calls return the same
 * object.
 * @throws ShuzhiError INTERNAL where the build left no compiled dictionaries, or left old ones
 */
export function defaultCodebook(): Codebook {
  if (loaded === undefined) {
    const { tables: compiled, hash } = readCompiled(new URL('codebook.json', folder));
    loaded = compileCodebook(compiled, hash, readStored(new URL('automaton.bin', folder)));
  }
  return loaded;
}

function readCompiled(file: URL): CodebookSource {
  try {
    const { hash, tables: packed } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly hash: string;
      readonly tables: PackedTables;
    };
    const missing = Object.keys(tables).filter((name) => !Object.hasOwn(packed, name));
    if (missing.length === 0) return { tables: unpackTables(packed), hash };
    throw new Error(`missing: ${missing.join(', ')}`);
  } catch (cause) {
    throw new ShuzhiError(
      'INTERNAL',
      '编译好的词典缺失或已过时 · the compiled dictionaries are missing or out of date',
      {
        file: 'dist/data/codebook.json',
        hint: 'npm run build',
        cause,
      },
    );
  }
}

/** The automaton as the build stored it; without it the codebook takes longer to load, and that is all. */
function readStored(file: URL): Uint8Array | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}
