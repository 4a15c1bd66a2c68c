// The words around a number that belong to the figure: 人均, 不少于 before it, 以上, 左右, 内 after its unit.
import type { Bound } from '../base/chinese-quantities.js';
import type { UnitClass } from '../codebook/tables/units.js';

/** A number with its unit, framed by its qualifiers. */
export interface Frame {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
}

const FLOOR =
  /(?:不少于|不低于|不下于|不小于|不下|刚刚?过|(?<![不圆美充丰饱小])满|至少|最少|(?<!不)超过|突破|(?<!不)(?:多于|高于)|(?<![赶反])超|逾|≥|>)$/;
const CEILING =
  /(?:不超过|不多于|不高于|不大于|不到|不足|不满|不及|(?<=[，。；、宽长高深厚仅])不过|至多|最多|(?<!不)(?:少于|低于)|≤|<)$/;
const BELOW = /(?:将近|接近|(?<![最附临邻靠亲])近)$/;
const ABOUT = /(?:大约|大概|(?<![节契签预公简相条制])约)$/;
const AVERAGE = /(?:[人户班场校村日月年周生亩]均|平均|均)$/;

const FLOOR_AFTER = /(?:及?以上|之上|起步)/y;
const CEILING_AFTER = /(?:及?以内|及?以下|之内)/y;
const ABOUT_AFTER = /(?:左右|上下)/y;
const WITHIN = /内(?![部容心外在涵网设存政])/y;
const PER_AFTER = /\/(?:人|户|月|年|天|日|亩|次|校|村|周|季度)/y;

/** Extends a number with its unit, from `start` to `end`, by its qualifiers on both sides. */
export function frameFigure(
  text: string,
  start: number,
  end: number,
  unitClass: UnitClass | null,
  floor = 0,
): Frame {
  let from = start;
  let bound: Bound = 'exact';
  const before = text.slice(Math.max(floor, from - 4), from);
  for (const [pattern, kind] of [
    [FLOOR, 'floor'],
    [CEILING, 'ceiling'],
    [BELOW, 'below'],
    [ABOUT, 'about'],
  ] as const) {
    const match = pattern.exec(before);
    if (match === null) continue;
    bound = kind;
    from -= match[0].length;
    break;
  }
  const average = AVERAGE.exec(text.slice(Math.max(floor, from - 2), from));
  if (average !== null) from -= average[0].length;
  return closeFrame(text, from, end, bound, unitClass);
}

function closeFrame(
  text: string,
  from: number,
  end: number,
  bound: Bound,
  unitClass: UnitClass | null,
): Frame {
  let to = end;
  let found = bound;
  const after = sticky(PER_AFTER, text, to);
  if (after !== null) to += after[0].length;
  for (const [pattern, kind] of [
    [FLOOR_AFTER, 'floor'],
    [CEILING_AFTER, 'ceiling'],
    [ABOUT_AFTER, 'about'],
  ] as const) {
    const match = sticky(pattern, text, to);
    if (match === null) continue;
    return { start: from, end: to + match[0].length, bound: found === 'exact' ? kind : found };
  }
  if (unitClass === 'time' && sticky(WITHIN, text, to) !== null) {
    to += 1;
    if (found === 'exact') found = 'ceiling';
  }
  return { start: from, end: to, bound: found };
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
