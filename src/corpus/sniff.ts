// Tells what a file is by its first bytes: endings lie, since people rename files to get them accepted.

/** What a file can turn out to be. `text` may still be Markdown or a web page: that is seen once it is decoded. */
export type Content = 'zip' | 'ole' | 'pdf' | 'rtf' | 'mhtml' | 'text' | 'image';

const SIGNATURES: readonly (readonly [Content, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** A PDF may have some bytes before its mark, as mail programs and scanners leave them. */
const PDF_MARK_WITHIN = 1024;

/**
 * What the bytes are, by signature; `text` where no signature fits.
 * @example
 * sniff(Uint8Array.of(0x50, 0x4b, 0x03, 0x04)) // 'zip'
 */
export function sniff(bytes: Uint8Array): Content {
  for (const [content, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return content;
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PDF_MARK_WITHIN));
  if (head.includes('%PDF-')) return 'pdf';
  return /^mime-version:/i.test(head.toString('latin1')) ? 'mhtml' : 'text';
}

/** Comments and declarations that may stand before the first element of a page. */
const BEFORE_HTML = /^(?:\s{0,100}(?:<\?xml[^>]{0,200}>|<!--[^>]{0,500}-->)){0,5}\s{0,1000}/;
const HTML_START = /^<(?:!doctype\s{1,20}html|html|head|body)[\s>]/i;

/** Whether a decoded text is a web page as a whole (a text with a stray tag in it is not). */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4_000);
  const before = BEFORE_HTML.exec(head)?.[0].length ?? 0;
  return HTML_START.test(head.slice(before));
}

/** Whether a decoded text is Word's own XML format of 2003. */
export function looksLikeWordXml(text: string): boolean {
  return text.slice(0, 1_000).includes('<?mso-application');
}
