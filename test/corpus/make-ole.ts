// Makes OLE containers for tests: a header, an allocation table, a directory and streams of one sector chain each.

const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/** A container with streams of the given names and contents (padded to 4,096 bytes, so that none is a mini stream). */
export function makeOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const table = Buffer.alloc(SECTOR, 0xff);
  const directorySectors = Math.ceil((names.length + 1) / 4);
  table.writeUInt32LE(0xfffffffd, 0);
  chain(table, 1, directorySectors);
  const bodies: Buffer[] = [];
  const entries = [entry('Root Entry', 5, END_OF_CHAIN, 0, 1)];
  let next = 1 + directorySectors;
  for (const [index, name] of names.entries()) {
    const body = Buffer.alloc(Math.max(4096, Math.ceil(streams[name]!.length / SECTOR) * SECTOR));
    body.set(streams[name]!);
    const right = index + 1 < names.length ? index + 2 : FREE;
    entries.push(entry(name, 2, next, body.length, FREE, right));
    chain(table, next, body.length / SECTOR);
    bodies.push(body);
    next += body.length / SECTOR;
  }
  while (entries.length < directorySectors * 4) entries.push(Buffer.alloc(128));
  return new Uint8Array(Buffer.concat([header(), table, ...entries, ...bodies]));
}

function chain(table: Buffer, first: number, length: number): void {
  for (let i = 0; i < length; i++) {
    table.writeUInt32LE(i === length - 1 ? END_OF_CHAIN : first + i + 1, 4 * (first + i));
  }
}

function header(): Buffer {
  const bytes = Buffer.alloc(SECTOR, 0);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(END_OF_CHAIN, 60);
  bytes.writeUInt32LE(END_OF_CHAIN, 68);
  bytes.fill(0xff, 76);
  bytes.writeUInt32LE(0, 76);
  return bytes;
}

function entry(name: string, type: number, start: number, size: number, child: number, right = FREE): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE(2 * (name.length + 1), 64);
  bytes[66] = type;
  bytes[67] = 1;
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(type === 5 ? child : FREE, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

/** The head of a WordDocument stream: magic number, version, flags. */
export function wordHead(version: number, flags: number): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.writeUInt16LE(0xa5ec, 0);
  bytes.writeUInt16LE(version, 2);
  bytes.writeUInt16LE(flags, 10);
  return bytes;
}
