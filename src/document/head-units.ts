// The lines before the first sentence: title, author, date, salutation.
import type { Outline } from './outline.js';
import { isFinal, type Unit } from './split-units.js';

/** Title lines and where the body begins. */
export interface HeadUnits {
  /** Index of the first unit that is neither noise nor title, author, date or salutation. */
  readonly end: number;
  /** The title, or null where the text starts with a sentence. */
  readonly title: string | null;
  /** All head lines. */
  readonly lines: readonly string[];
}

/** Longest line that can belong to the head, in code units. */
const LONGEST_HEAD_LINE = 70;
/** A salutation is no title. */
const salutation = /[：:]$|^(?:同志们|各位)/;

/** Words of the genre: of several head lines the one that has them is the title. */
const genre =
  /报告|讲话|点评|通报|总结|材料|实录|记录|意见|通知|公告|汇报|发言|会议|方案|致辞|提纲|公报|纪要/;

function titleOf(lines: readonly string[]): string | null {
  const candidates = lines.filter((line) => !salutation.test(line) && !announcement.test(line));
  return candidates.find((line) => genre.test(line)) ?? candidates[0] ?? null;
}

/** 现将有关情况报告如下： — nothing after it is a title. */
const announcement = /如下[：:]?$/;

/** Finds the head of a text. */
export function headUnits(text: string, units: readonly Unit[], outline: Outline): HeadUnits {
  const lines: string[] = [];
  let i = 0;
  for (; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.noise) continue;
    if (!isHeadLine(text, units, i) || outline.nodes.some((node) => node.unit === i)) break;
    const line = text.slice(unit.start, unit.end);
    lines.push(line);
    if (announcement.test(line)) return { end: i + 1, title: titleOf([...lines]), lines };
  }
  return { end: i, title: titleOf(lines), lines };
}

function isHeadLine(text: string, units: readonly Unit[], i: number): boolean {
  const unit = units[i]!;
  const next = units[i + 1];
  if (!unit.first || unit.mark !== null || unit.end - unit.start > LONGEST_HEAD_LINE) return false;
  if (next !== undefined && next.line === unit.line) return false;
  return next !== undefined && !isFinal(text.charCodeAt(unit.end - 1));
}

/** The lines after the last sentence: a signature and a date, if any. */
export function lastLines(text: string, units: readonly Unit[]): readonly string[] {
  const lines: string[] = [];
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i]!;
    if (unit.noise) continue;
    if (!unit.first || unit.end - unit.start > LONGEST_HEAD_LINE || isFinal(text.charCodeAt(unit.end - 1)))
      break;
    lines.unshift(text.slice(unit.start, unit.end));
  }
  return lines;
}
