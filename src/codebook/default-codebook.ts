// The codebook compiled from the dictionaries that ship with the library, loaded on first use.
import { readFileSync } from 'node:fs';
import { ShuzhiError } from '../base/errors.js';
import { type Codebook, compileCodebook } from './codebook.js';
import { type PackedTables, unpackTables } from './pack-tables.js';
import type { RowPhrases } from './phrase-index.js';
import { tables } from './tables/index.js';

const folder = new URL('../../dist/data/', import.meta.url);

let loaded: Codebook | undefined;

/**
 * The default codebook; the first call reads the compiled dictionaries (about 30 ms), later calls return the same
 * object.
 * @throws ShuzhiError INTERNAL where the build left no compiled dictionaries, or left old ones
 */
export function defaultCodebook(): Codebook {
  loaded ??= readCompiled();
  return loaded;
}

/** What the build writes to `dist/data/codebook.json`; the trie of the automaton lies beside it. */
interface CompiledFile {
  readonly hash: string;
  readonly rowPhrases: RowPhrases;
  readonly tables: PackedTables;
}

function readCompiled(): Codebook {
  try {
    const compiled = JSON.parse(readFileSync(new URL('codebook.json', folder), 'utf8')) as CompiledFile;
    const missing = Object.keys(tables).filter((name) => !Object.hasOwn(compiled.tables, name));
    if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
    const trie = readFileSync(new URL('automaton.bin', folder));
    const { hash, rowPhrases } = compiled;
    return compileCodebook(unpackTables(compiled.tables), hash, { rowPhrases, trie });
  } catch (cause) {
    throw new ShuzhiError(
      'INTERNAL',
      '编译好的词典缺失或已过时 · the compiled dictionaries are missing or out of date',
      { file: 'dist/data/codebook.json', hint: 'npm run build', cause },
    );
  }
}
