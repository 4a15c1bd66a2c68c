// Makes zip archives for tests: right ones, and ones that lie.
import { crc32, deflateRawSync } from 'node:zlib';

/** A part: its content, or packed bytes with declared sizes that need not be true. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says it unpacks to; default: the truth. */
  readonly declared?: number;
  /** Bit 0: encrypted. */
  readonly flags?: number;
  readonly checksum?: number;
}

/** An archive of the parts, packed by deflate. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared, flags = 0, checksum } of parts) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const nameBytes = Buffer.from(name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags | 0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(checksum ?? crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared ?? bytes.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, nameBytes, packed]);
    const entry = Buffer.concat([
      Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
      fields,
      Buffer.alloc(14),
      nameBytes,
    ]);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry);
    local.push(head);
    offset += head.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, ...directory, end]));
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** The parts of a .docx with the given body and further parts. */
export function docxParts(body: string, more: readonly ZipPart[] = []): readonly ZipPart[] {
  return [
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: RELATIONS },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ];
}

/** A .docx with the given body. */
export function makeDocx(body: string, more: readonly ZipPart[] = []): Uint8Array {
  return makeZip(docxParts(body, more));
}

/** A paragraph of one run, with optional properties. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A part of the main namespace. */
export function wordPart(name: string, root: string, content: string): ZipPart {
  return { name, content: `<?xml version="1.0"?><w:${root} ${NAMESPACES}>${content}</w:${root}>` };
}
