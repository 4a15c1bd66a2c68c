// The version of this library, as its package.json says.
import { nodeFiles } from '../base/node-modules.js';

/** The version, for `--version` and manifest.json. */
export function libraryVersion(): string {
  const manifest: unknown = JSON.parse(
    nodeFiles().readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return String((manifest as Readonly<Record<string, unknown>>).version);
}
