// The one door to fast-csv, loaded when a table is first read or written.
import { createRequire } from 'node:module';
import type * as FastCsv from 'fast-csv';

const require = createRequire(import.meta.url);

/** The fast-csv module; the first call loads it (about 30 ms). */
export function fastCsv(): typeof FastCsv {
  return require('fast-csv') as typeof FastCsv;
}
