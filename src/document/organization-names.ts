// Names of organisations: what of a wording is the name, and under which key all forms of one name meet.
import type { Codebook } from '../codebook/codebook.js';

/** Reads names with the organisation words of one codebook. */
export interface OrganizationNamer {
  /**
   * The name in a wording: 中共, persons and their titles gone, X委员会 of the Party as X党委.
   * null where no organisation is named.
   * @example namer.name('中共城关镇委员会') // '城关镇党委'
   * @example namer.name('城关镇党委书记王**') // '城关镇党委'
   */
  name(written: string): string | null;
  /**
   * What the forms of one name share: the name without its Party-body ending (县委, 市委, 区委, 省委 stay whole).
   * @example namer.key('城关镇党委') // '城关镇'
   */
  key(name: string): string;
}

/** Marks that hide letters of a name: **镇, ×局, XX公司, 某镇. */
export const maskSign = /[*＊×〇○□某XxＸ]/;

const namers = new WeakMap<Codebook, OrganizationNamer>();

/** The namer of a codebook: made on first use and kept as long as the codebook. */
export function organizationNamer(codebook: Codebook): OrganizationNamer {
  const known = namers.get(codebook) ?? makeNamer(codebook);
  namers.set(codebook, known);
  return known;
}

function makeNamer(codebook: Codebook): OrganizationNamer {
  const of = (use: string): readonly string[] =>
    codebook.tables['organization-words']
      .filter((row) => row.use === use)
      .map((row) => row.phrase)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const [bodies, wholes, suffixes] = [of('party-body'), of('whole-body'), of('suffix')];
  const words = {
    endings: byLastUnit([...bodies, ...wholes, ...suffixes]),
    bodies,
    wholes,
    suffixes,
    prefixes: of('prefix'),
    titles: [...of('title'), ...of('address')],
  };
  return {
    name: (written) => nameOf(written, words),
    key: (name) => keyOf(name, words),
  };
}

function byLastUnit(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const byUnit = new Map<number, string[]>();
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    byUnit.set(last, [...(byUnit.get(last) ?? []), word]);
  }
  return byUnit;
}

interface Words {
  /** Words that can end a name, by their last code unit. */
  readonly endings: ReadonlyMap<number, readonly string[]>;
  readonly bodies: readonly string[];
  readonly wholes: readonly string[];
  readonly suffixes: readonly string[];
  readonly prefixes: readonly string[];
  readonly titles: readonly string[];
}

function keyOf(name: string, words: Words): string {
  const bare = normalized(name.trim(), words);
  if (words.wholes.some((whole) => bare.endsWith(whole))) return bare;
  const ending = words.bodies.find((body) => bare.endsWith(body) && bare.length > body.length);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

function nameOf(written: string, words: Words): string | null {
  const bare = normalized(written.replace(/[\s“”"'《》（）()]/g, ''), words);
  const untitled = withoutTitle(bare, words);
  const name = withoutPerson(untitled, words);
  if (lastEnding(name, words) !== name.length) return null;
  if (generic.test(name)) return null;
  // 政府, 党委, 支部 alone name nobody in particular; 县委 does.
  const bareEnding = words.suffixes.includes(name) || words.bodies.includes(name);
  return name.length >= 2 && !bareEnding ? name : null;
}

/** 中共城关镇委员会 → 城关镇党委; 中共某县委员会 → 某县委; 中共县水利局党组 → 县水利局党组. */
function normalized(written: string, words: Words): string {
  const prefix = words.prefixes.find((candidate) => written.startsWith(candidate));
  if (prefix === undefined) return written;
  const bare = written.slice(prefix.length);
  for (const [ending, body] of partyCommittees) {
    const at = bare.indexOf(ending);
    if (at <= 0) continue;
    const before = bare.slice(0, at);
    const own = ending === '委员会' && /[县市区省州旗盟]$/.test(before) ? '委' : body;
    return before + own + bare.slice(at + ending.length);
  }
  return bare;
}

/** Full names of Party bodies and their usual short forms, longest first. */
const partyCommittees: readonly (readonly [string, string])[] = [
  ['总支部委员会', '党总支'],
  ['工作委员会', '党工委'],
  ['支部委员会', '党支部'],
  ['委员会', '党委'],
];

/** 城关镇党委书记王** → 城关镇党委; 教育局长李** → 教育局; 城关镇镇长 → 城关镇. */
function withoutTitle(written: string, words: Words): string {
  let at = written.length;
  for (const title of words.titles) {
    const found = written.indexOf(title, 1);
    if (found >= 0 && found < at) at = found;
  }
  if (at === written.length) return written;
  const before = written.slice(0, at);
  const first = written[at]!;
  const sharesUnit = lastEnding(before, words) < before.length && words.suffixes.includes(first);
  return sharesUnit ? before + first : before;
}

/** Cuts off what follows the last word that ends an organisation's name, if that can be a person: 黄**, 张×. */
function withoutPerson(written: string, words: Words): string {
  const end = lastEnding(written, words);
  return end > 0 && written.length - end <= LONGEST_PERSON ? written.slice(0, end) : written;
}

/** A surname and a given name or its mask. */
const LONGEST_PERSON = 4;

/** 全市, 我县, 某县农村, 领导干部: words that end like a name and name nobody in particular. */
const generic =
  /^(?:全|我|本|该|各|某|上级|基层)[县市区镇乡局院校村]?$|(?:农村|乡村|城市|干部|全部|内部|外部|各级.*|部门|基层党委|上级党委)$/;

/** Offset after the last ending of an organisation's name in the wording, 0 without one. */
function lastEnding(written: string, words: Words): number {
  for (let end = written.length; end > 0; end--) {
    for (const word of words.endings.get(written.charCodeAt(end - 1)) ?? []) {
      const at = end - word.length;
      if ((at > 0 || (at === 0 && word.length > 1)) && written.startsWith(word, at)) return end;
    }
  }
  return 0;
}
