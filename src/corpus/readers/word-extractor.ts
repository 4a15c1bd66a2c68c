// The one door to word-extractor, loaded when a .doc is first read.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface WordBody {
  readonly getBody: (options: { readonly filterUnicode: boolean }) => string;
}

interface WordExtractor {
  readonly extract: (source: Buffer) => Promise<WordBody>;
}

/** The body of a Word 97–2003 document; its quotation marks as written (the package would make them plain ones). */
export async function extractDoc(bytes: Uint8Array): Promise<string> {
  const Extractor = require('word-extractor') as new () => WordExtractor;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const document = await new Extractor().extract(buffer);
  return document.getBody({ filterUnicode: false });
}
