// The codebook compiled from the dictionaries that ship with the library, loaded on first use.
import { readFileSync } from 'node:fs';
import { type Codebook, compileCodebook } from './codebook.js';
import type { CodebookSource } from './codebook-source.js';

let loaded: Codebook | undefined;

/** The default codebook; the first call reads the compiled dictionaries, later calls return the same object. */
export function defaultCodebook(): Codebook {
  if (loaded === undefined) {
    const file = new URL('../../dist/data/codebook.json', import.meta.url);
    const source = JSON.parse(readFileSync(file, 'utf8')) as CodebookSource;
    loaded = compileCodebook(source.tables, source.hash);
  }
  return loaded;
}
