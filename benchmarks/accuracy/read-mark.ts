// Reads what stands in the braces of a mark ({p theory capacity unit some}) and says what is wrong with it.
import {
  categories,
  evidences,
  extents,
  frames,
  levels,
  loci,
  modes,
  otherReasons,
  uses,
} from './marked-vocabulary.js';

/** The lists of a unit a mark can go into. */
export type MarkList =
  | 'problems'
  | 'named'
  | 'figures'
  | 'others'
  | 'slogans'
  | 'measures'
  | 'claims'
  | 'causes';

/** A mark without its place. */
export interface Mark {
  readonly list: MarkList;
  readonly labels: Readonly<Record<string, unknown>>;
}

/** The words of a mark, read one after the other; each is named in the error if it is not one of the allowed. */
class Words {
  readonly #words: readonly string[];
  #at = 0;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  next(what: string): string {
    const word = this.#words[this.#at];
    if (word === undefined) throw new Error(`${what} is missing`);
    this.#at += 1;
    return word;
  }

  oneOf(what: string, allowed: readonly string[]): string {
    const word = this.next(what);
    if (!allowed.includes(word)) throw new Error(`${what} “${word}” is none of: ${allowed.join(' ')}`);
    return word;
  }

  rest(): readonly string[] {
    const rest = this.#words.slice(this.#at);
    this.#at = this.#words.length;
    return rest;
  }
}

const readers: Readonly<
  Record<string, readonly [MarkList, (words: Words) => Readonly<Record<string, unknown>>]>
> = {
  p: ['problems', readProblem],
  n: [
    'named',
    (words) => ({ frame: words.oneOf('frame', frames), category: words.oneOf('category', categories) }),
  ],
  f: ['figures', readFigure],
  o: ['others', (words) => ({ why: words.oneOf('reason', otherReasons) })],
  s: ['slogans', () => ({})],
  m: ['measures', (words) => ({ category: words.oneOf('category', categories) })],
  c: [
    'claims',
    (words) => ({
      category: words.oneOf('category', categories),
      evidence: words.oneOf('evidence', evidences),
    }),
  ],
  r: ['causes', () => ({})],
};

/**
 * Reads the inside of the braces.
 * @throws Error naming the word that cannot stand there and those that can
 */
export function readMark(inside: string): Mark {
  const words = new Words(inside.split(/\s+/).filter((word) => word !== ''));
  const type = words.oneOf('type of mark', Object.keys(readers));
  const [list, read] = readers[type]!;
  const labels = read(words);
  const rest = words.rest();
  if (rest.length > 0) throw new Error(`a mark {${type}} takes no “${rest.join(' ')}”`);
  return { list, labels };
}

function readProblem(words: Words): Readonly<Record<string, unknown>> {
  const labels: Record<string, unknown> = {
    category: words.oneOf('category', categories),
    also: [],
    mode: words.oneOf('mode', modes),
    locus: words.oneOf('locus', loci),
    extent: 'unstated',
  };
  for (const word of words.rest()) {
    if (word.startsWith('also=')) labels.also = alsoOf(word.slice('also='.length));
    else if (/^point=\d+$/.test(word)) labels.point = Number(word.slice('point='.length));
    else labels.extent = new Words([word]).oneOf('extent', extents);
  }
  return labels;
}

const alsoOf = (list: string): readonly string[] =>
  list
    .split(',')
    .filter((category) => category !== '')
    .map((category) => new Words([category]).oneOf('category', categories));

/** {f VALUE UNIT USE LEVEL [masked]}; what is left out or - was not judged, and a masked value is null. */
function readFigure(words: Words): Readonly<Record<string, unknown>> {
  const given = words.rest();
  const masked = given.includes('masked');
  const [value = '-', unit = '-', use = '-', level = '-', ...more] = given.filter(
    (word) => word !== 'masked',
  );
  if (more.length > 0) throw new Error(`a mark {f} takes no “${more.join(' ')}”`);
  if (value !== '-' && !/^-?\d+(?:\.\d+)?$/.test(value))
    throw new Error(`value “${value}” is neither a number nor -`);
  new Words([use]).oneOf('use', uses);
  new Words([level]).oneOf('level', levels);
  return {
    masked,
    ...(masked ? { value: null } : value === '-' ? {} : { value: Number(value) }),
    ...(unit === '-' ? {} : { unit }),
    ...(use === '-' ? {} : { use }),
    ...(level === '-' ? {} : { level }),
  };
}
