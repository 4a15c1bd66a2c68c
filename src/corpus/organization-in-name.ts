// Finds the organisation in the name of a file or folder: 2022年度城关镇党委书记述职报告 → 城关镇党委.
import type { OrganizationWordRow } from '../codebook/tables/organization-words.js';

/** Words after which a name speaks of the document, no longer of the organisation. */
const TOPICS =
  '关于 述职 述责 述廉 履职 对照检查 工作 党建 党风 抓 落实 贯彻 领导班子 班子 巡察 巡视 整改 讲话 发言 点评 年度 在 对 的'.split(
    ' ',
  );

/** Words that make a name mean all or one's own, not an organisation of that name: 全县, 我局. */
const GENERAL = ['全', '各', '本', '我', '该'];

/** `2022年度`, `附件3：`, `01-`, `(2)` and the like in front of the words. */
const IN_FRONT = /^(?:附件\d{0,3}|[（(]?\d{1,3}[）)]?|[-—_.．、：:\s]){1,6}/;
const YEAR = /(?:\d{4}|[〇零○一二三四五六七八九]{4})年?度?/g;
/** Marks between the parts of a name. */
const BETWEEN = /[-—–_+·\s,，、；;（）()【】[\]《》〈〉“”"：:]+/;

/**
 * Makes the function that finds an organisation in a name (without folder and ending); it gives undefined where none is
 * recognised. An organisation is what ends in a word of the dictionary, begins its part of the name, and stands before any word
 * of person (书记) or topic (述职).
 * @param words rows of organization-words.csv
 */
export function organizationFinder(
  words: readonly Pick<OrganizationWordRow, 'phrase' | 'use'>[],
): (name: string) => string | undefined {
  const endings = words.filter(({ use }) => use === 'suffix' || use === 'party-body' || use === 'whole-body');
  const endingSet = new Set(endings.map(({ phrase }) => phrase));
  const longest = Math.max(0, ...endings.map(({ phrase }) => phrase.length));
  const wholes = new Set(words.filter(({ use }) => use === 'whole-body').map(({ phrase }) => phrase));
  const titles = words.filter(({ use }) => use === 'title' || use === 'address').map(({ phrase }) => phrase);
  const stops = [...TOPICS, ...titles];
  const inPart = (part: string): string | undefined => {
    const before = part.slice(0, firstOf(part, stops));
    for (let end = before.length; end >= 2; end--) {
      const candidate = before.slice(0, end);
      if (wholes.has(candidate)) return candidate;
      // The ending alone (党委, 社区) names no organisation.
      for (let length = Math.min(longest, end - 1); length > 0; length--) {
        if (endingSet.has(candidate.slice(end - length))) return isGeneral(candidate) ? undefined : candidate;
      }
    }
    return undefined;
  };
  return (name) => {
    const text = name.normalize('NFC').replace(YEAR, ' ');
    for (const part of text.split(BETWEEN)) {
      const found = inPart(part.replace(IN_FRONT, ''));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function firstOf(text: string, words: readonly string[]): number {
  let first = text.length;
  for (const word of words) {
    // At the very start it is part of a name: 工作站, 和平镇.
    const at = text.indexOf(word, 1);
    if (at >= 0 && at < first) first = at;
  }
  return first;
}

function isGeneral(candidate: string): boolean {
  return GENERAL.some((word) => candidate.startsWith(word));
}
