// Reads marked text: passages written down line by line with their labels (the notation stands in corpora/README.md).
import type { GoldDocument, GoldSpan, GoldUnit } from './gold.js';
import { markedKinds, markedRoles } from './marked-vocabulary.js';
import { type Mark, type MarkList, readMark } from './read-mark.js';

/** A passage with its labels; offsets point into `text`, which is the passage without its marks. */
export interface MarkedDocument extends GoldDocument {
  readonly kind: string;
  /** What the heading lines say besides the kind; empty where they are silent. */
  readonly genre: string;
  readonly sector: string;
  readonly year: string;
}

/**
 * Reads the passage of one file.
 * @param source the file's text
 * @param id what the passage is called, for example the name of the file without its ending
 * @throws Error with every fault found, one a line, with `id` and line number
 */
export function readMarkedText(source: string, id: string): MarkedDocument {
  const header = new Map<string, string>();
  const faults: string[] = [];
  const units: GoldUnit[] = [];
  let text = '';
  let begun = false;
  source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line === '') return;
      const heading = begun ? null : /^#(\S+) ?(.*)$/.exec(line);
      if (heading !== null) {
        header.set(heading[1]!, heading[2]!.trim());
        return;
      }
      try {
        if (line.trim() === '=') text += '\n';
        else {
          const { continues, ...parsed } = readLine(line);
          if (continues && !begun) throw new Error('the first unit cannot begin with +');
          if (begun && !continues) text += '\n';
          units.push(placedAt(parsed, text.length));
          text += parsed.text;
        }
      } catch (error) {
        faults.push(`${id}:${index + 1}: ${(error as Error).message}`);
      }
      begun = true;
    });
  const kind = header.get('kind') ?? '';
  if (!(markedKinds as readonly string[]).includes(kind))
    faults.push(`${id}: #kind “${kind}” is none of: ${markedKinds.join(' ')}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const said = (name: string): string => header.get(name) ?? '';
  return { id, text, kind, genre: said('genre'), sector: said('sector'), year: said('year'), units };
}

/** A mark in the words of its unit. */
interface PlacedMark extends Mark {
  readonly start: number;
  readonly end: number;
}

interface MarkedUnit {
  readonly text: string;
  readonly marks: readonly PlacedMark[];
  readonly role: string;
  readonly under: string;
  readonly empty: GoldUnit['empty'];
  readonly organization: string | null;
}

/** One line: `[+] role[/under] empty [@organisation] | words`. */
function readLine(line: string): MarkedUnit & { readonly continues: boolean } {
  const bar = line.indexOf(' | ');
  if (bar < 0) throw new Error('there is no “ | ” between label and words');
  const continues = line.startsWith('+');
  const label = line.slice(0, bar).replace(/^\++/, '');
  const at = label.indexOf('@');
  const organization = at < 0 ? null : label.slice(at + 1).trim() || null;
  const words = (at < 0 ? label : label.slice(0, at)).split(/\s+/).filter((word) => word !== '');
  const [names = '', empty = ''] = words;
  if (words.length !== 2) throw new Error(`a label is a role and 0, 1, 2 or -, found “${words.join(' ')}”`);
  const [role = '', under = ''] = names.split('/');
  for (const name of under === '' ? [role] : [role, under])
    if (!(markedRoles as readonly string[]).includes(name))
      throw new Error(`role “${name}” is none of: ${markedRoles.join(' ')}`);
  if (role === 'heading' && under === '')
    throw new Error('a heading needs the role of what follows (heading/plan)');
  if (!/^[012-]$/.test(empty)) throw new Error(`“${empty}” is none of: 0 1 2 -`);
  const body = readBody(line.slice(bar + 3));
  const judged = empty === '-' ? null : (Number(empty) as 0 | 1 | 2);
  return { ...body, role, under, empty: judged, organization, continues };
}

/** The words without marks, and the marks in the order of their places. */
function readBody(body: string): Pick<MarkedUnit, 'text' | 'marks'> {
  const open: number[] = [];
  const marks: PlacedMark[] = [];
  let text = '';
  for (let at = 0; at < body.length; at++) {
    const character = body[at]!;
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') {
      const close = body.indexOf('}', at);
      const start = open.pop();
      if (start === undefined || body[at + 1] !== '{' || close < 0)
        throw new Error(`a mark is not ⟦words⟧{type …}: “${body.slice(Math.max(0, at - 12), at + 12)}”`);
      if (start === text.length) throw new Error('a mark holds no words');
      marks.push({ start, end: text.length, ...readMark(body.slice(at + 2, close)) });
      at = close;
    } else if (character === '{' || character === '}') throw new Error(`a brace stands outside a mark`);
    else text += character;
  }
  if (open.length > 0) throw new Error('a ⟦ is not closed');
  const end = /[。！？；](?![”’"」』）)。！？；…]*$)/.exec(text);
  if (end !== null) throw new Error(`a sentence ends inside the unit: “${text.slice(0, end.index + 1)}”`);
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, marks };
}

/** The unit as a label row, its offsets counted from the start of the passage. */
function placedAt({ text, marks, role, under, empty, organization }: MarkedUnit, start: number): GoldUnit {
  const listed = <Row extends GoldSpan>(list: MarkList, more: object = {}): readonly Row[] =>
    marks
      .filter((mark) => mark.list === list)
      .map(
        (mark) =>
          ({
            start: start + mark.start,
            end: start + mark.end,
            text: text.slice(mark.start, mark.end),
            ...mark.labels,
            ...more,
          }) as unknown as Row,
      );
  return {
    start,
    end: start + text.length,
    text,
    role,
    ...(under === '' ? {} : { under }),
    organization,
    empty,
    problems: listed('problems', organization === null ? {} : { organization }),
    figures: listed('figures'),
    others: listed('others'),
    slogans: listed('slogans'),
    named: listed('named'),
    causes: listed('causes'),
    measures: listed('measures'),
    claims: listed('claims'),
  };
}
