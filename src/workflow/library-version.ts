// The version of this library, as its package.json says.
import { readFileSync } from 'node:fs';

/** The version, for `--version` and manifest.json. */
export function libraryVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String((manifest as Readonly<Record<string, unknown>>).version);
}
