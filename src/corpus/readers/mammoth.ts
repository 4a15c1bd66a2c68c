// The one door to mammoth, loaded when a .docx is first read: parses an archive of ours into a tree of paragraphs.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** An element of the tree: `paragraph`, `run`, `text` (with a value), `tab`, `break`, `table`, `tableRow`, `tableCell` … */
export interface DocxElement {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly DocxElement[];
}

/** What the parser reads parts from. */
export interface DocxParts {
  readonly exists: (name: string) => boolean;
  readonly read: (name: string, encoding?: string) => Promise<Uint8Array | string>;
}

interface Mammoth {
  readonly convertToHtml: (
    input: { readonly file: DocxParts },
    options: { readonly transformDocument: (document: DocxElement) => DocxElement },
  ) => Promise<unknown>;
}

/** The body of a document as a tree, in reading order; notes, comments, headers, footers and deleted text are not in it. */
export async function parseDocx(parts: DocxParts): Promise<DocxElement> {
  const mammoth = require('mammoth') as Mammoth;
  let body: DocxElement = { type: 'document' };
  await mammoth.convertToHtml(
    { file: parts },
    {
      transformDocument: (document) => {
        body = document;
        // Only the tree is wanted: an empty document is converted in no time.
        return { ...document, children: [] };
      },
    },
  );
  return body;
}
