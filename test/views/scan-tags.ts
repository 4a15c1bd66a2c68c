// A small tolerant reader of HTML tags, as a browser sees them: enough to say which elements and attributes a page has.

/** A tag as found. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosing: boolean;
  /** Attributes by name, entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
}

const VOID = ['meta', 'br', 'hr', 'img', 'input', 'link', 'base', 'embed', 'source', 'area', 'col', 'wbr'];

/** Decodes the entities a page of ours may hold; any other stays as it is and shows up in comparisons. */
export function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) =>
    name === '#39' ? "'" : { amp: '&', lt: '<', gt: '>', quot: '"' }[name as 'amp']!,
  );
}

/** Every tag of a document: wherever `<` is followed by a letter, `/`, `!` or `?`, as the HTML tokenizer has it. */
export function scanTags(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const start = /<(\/?)([A-Za-z!?][^\s/>]*)/g;
  for (let match = start.exec(html); match !== null; match = start.exec(html)) {
    const name = match[2]!.toLowerCase();
    const { attributes, end, selfClosing } = scanAttributes(html, start.lastIndex);
    tags.push({ name, closes: match[1] === '/', selfClosing, attributes });
    start.lastIndex = end;
    // What stands in a style element is no markup.
    if (name === 'style' && match[1] === '') start.lastIndex = html.indexOf('</style', end);
  }
  return tags;
}

function scanAttributes(
  html: string,
  from: number,
): { readonly attributes: ReadonlyMap<string, string>; readonly end: number; readonly selfClosing: boolean } {
  const attributes = new Map<string, string>();
  const part = /\s*(?:(\/?>)|([^\s=>/]+|\/)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?)/y;
  part.lastIndex = from;
  for (let match = part.exec(html); match !== null; match = part.exec(html)) {
    if (match[1] !== undefined) return { attributes, end: part.lastIndex, selfClosing: match[1] === '/>' };
    attributes.set(match[2]!.toLowerCase(), decoded(match[3] ?? match[4] ?? match[5] ?? ''));
  }
  return { attributes, end: html.length, selfClosing: false };
}

/** The first tag that closes what is not open, or the elements left open at the end; null where all is in order. */
export function nestingFault(html: string): string | null {
  const open: string[] = [];
  for (const { name, closes, selfClosing } of scanTags(html)) {
    if (name === '!doctype' || VOID.includes(name) || selfClosing) continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  return open.length === 0 ? null : `left open: ${open.join(' ')}`;
}

/** The text of a document without its tags, entities decoded. */
export function textOf(html: string): string {
  return decoded(html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[A-Za-z!/][^>]*>/g, ''));
}

/** Every `element attribute` pair of a document, each once, in order. */
export function attributePairs(html: string): readonly string[] {
  const pairs = scanTags(html).flatMap(({ name, attributes }) => [
    name,
    ...[...attributes.keys()].map((attribute) => `${name} ${attribute}`),
  ]);
  return [...new Set(pairs)].sort();
}
