// The SHA-256 digest of a file or a text, for manifests and versions.
import { nodeCrypto } from './node-modules.js';

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return nodeCrypto().createHash('sha256').update(content).digest('hex');
}
