// The automatic numbering of a .docx: what its lists look like, and which label each numbered paragraph bears.
import { formatListNumber } from './numbering-formats.js';
import { attributeOf, scanXml } from './scan-xml.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`: `%n` stands for the number of level n, from 1. */
  readonly pattern: string;
}

/** The lists of a document and the paragraph styles that number. */
export interface DocxNumbering {
  /** Levels of a list (`w:numId`), with the counters it shares with other lists of the same kind. */
  readonly lists: ReadonlyMap<string, { readonly kind: string; readonly levels: ReadonlyMap<number, Level> }>;
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

/** Reads `word/numbering.xml` and `word/styles.xml` (either may be missing: ''). */
export function readDocxNumbering(numberingXml: string, stylesXml: string): DocxNumbering {
  const { kinds, lists, styleLevels } = readLists(numberingXml);
  const numbered = new Map<string, { kind: string; levels: ReadonlyMap<number, Level> }>();
  for (const [list, { kind, starts }] of lists) {
    const levels = new Map(kinds.get(kind) ?? []);
    for (const [level, start] of starts) {
      const known = levels.get(level);
      if (known !== undefined) levels.set(level, { ...known, start });
    }
    // A list that starts anew has counters of its own.
    numbered.set(list, { kind: starts.size === 0 ? kind : `${kind}#${list}`, levels });
  }
  return { lists: numbered, styles: readStyles(stylesXml, styleLevels) };
}

interface Lists {
  readonly kinds: Map<string, Map<number, Level>>;
  readonly lists: Map<string, { kind: string; starts: Map<number, number> }>;
  readonly styleLevels: Map<string, number>;
}

function readLists(xml: string): Lists {
  const result: Lists = { kinds: new Map(), lists: new Map(), styleLevels: new Map() };
  let kind = '';
  let list = '';
  let index = 0;
  scanXml(xml, 'word/numbering.xml', (tag) => {
    if (tag.kind === 'close') return;
    const value = attributeOf(xml, tag, 'w:val') ?? '';
    const level = result.kinds.get(kind)?.get(index);
    const change = (more: Partial<Level>) => {
      if (level !== undefined && list === '') result.kinds.get(kind)!.set(index, { ...level, ...more });
    };
    if (tag.name === 'w:abstractNum') {
      kind = attributeOf(xml, tag, 'w:abstractNumId') ?? '';
      result.kinds.set(kind, new Map());
    } else if (tag.name === 'w:lvl' && list === '') {
      index = Number(attributeOf(xml, tag, 'w:ilvl') ?? 0);
      result.kinds.get(kind)?.set(index, { start: 1, format: 'decimal', pattern: '' });
    } else if (tag.name === 'w:start') change({ start: Number(value) });
    else if (tag.name === 'w:numFmt') change({ format: value });
    else if (tag.name === 'w:lvlText') change({ pattern: value });
    else if (tag.name === 'w:pStyle') result.styleLevels.set(value, index);
    else if (tag.name === 'w:num') {
      list = attributeOf(xml, tag, 'w:numId') ?? '';
      result.lists.set(list, { kind: '', starts: new Map() });
    } else if (tag.name === 'w:abstractNumId') {
      const entry = result.lists.get(list);
      if (entry !== undefined) entry.kind = value;
    } else if (tag.name === 'w:lvlOverride') index = Number(attributeOf(xml, tag, 'w:ilvl') ?? 0);
    else if (tag.name === 'w:startOverride') result.lists.get(list)?.starts.set(index, Number(value));
  });
  return result;
}

function readStyles(
  xml: string,
  styleLevels: ReadonlyMap<string, number>,
): Map<string, { list: string; level: number }> {
  const styles = new Map<string, { list: string; level: number }>();
  const parents = new Map<string, string>();
  let style = '';
  let level: number | undefined;
  scanXml(xml, 'word/styles.xml', (tag) => {
    if (tag.kind === 'close') return;
    const value = attributeOf(xml, tag, 'w:val') ?? '';
    if (tag.name === 'w:style') {
      style = attributeOf(xml, tag, 'w:styleId') ?? '';
      level = undefined;
    } else if (tag.name === 'w:basedOn') parents.set(style, value);
    else if (tag.name === 'w:ilvl') level = Number(value);
    else if (tag.name === 'w:numId') {
      styles.set(style, { list: value, level: level ?? styleLevels.get(style) ?? 0 });
    }
  });
  inheritNumbering(styles, parents);
  return styles;
}

/** A style without a list of its own has that of the style it is based on. */
function inheritNumbering(
  styles: Map<string, { list: string; level: number }>,
  parents: ReadonlyMap<string, string>,
): void {
  for (const style of parents.keys()) {
    if (styles.has(style)) continue;
    let ancestor = parents.get(style);
    for (let steps = 0; ancestor !== undefined && !styles.has(ancestor) && steps < 20; steps++) {
      ancestor = parents.get(ancestor);
    }
    const found = ancestor === undefined ? undefined : styles.get(ancestor);
    if (found !== undefined) styles.set(style, found);
  }
}

/** A function that gives each numbered paragraph, asked in the order of the text, its label (`二、`); '' for a bullet. */
export function listLabels(numbering: DocxNumbering): (list: string, level: number) => string {
  const counters = new Map<string, number[]>();
  return (list, level) => {
    const found = numbering.lists.get(list);
    const own = found?.levels.get(level);
    if (found === undefined || own === undefined) return '';
    const counts = counters.get(found.kind) ?? [];
    counters.set(found.kind, counts);
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    counts.length = level + 1;
    const label = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const shape = found.levels.get(other);
      return shape === undefined ? '' : formatListNumber(counts[other] ?? shape.start, shape.format);
    });
    if (own.format === 'bullet') return '';
    return /[\p{L}\p{N}]$/u.test(label) ? `${label} ` : label;
  };
}

/** The numbering a paragraph's properties name: itself, or through its style; null where it has none. */
export function paragraphNumbering(
  numbering: DocxNumbering,
  named: { readonly list: string | null; readonly level: number | null; readonly style: string | null },
): { readonly list: string; readonly level: number } | null {
  const styled = named.style === null ? undefined : numbering.styles.get(named.style);
  const list = named.list ?? styled?.list;
  // numId 0 takes the numbering of the style away again.
  if (list === undefined || list === '0') return null;
  return { list, level: named.level ?? styled?.level ?? 0 };
}
