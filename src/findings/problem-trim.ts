// Trims a complaint to its shortest wording: no connective or lead-in before it, no 等问题 after it.
import type { CueScan } from '../document/cue-scan.js';
import { listMarkAt } from '../document/list-marks.js';

/** Openers that are cut off only before what they introduce: a number of people or bodies, or a quantifier. */
const introducing = new RegExp(
  `(?:${[
    '(?:另外)?还有(?=[×XＸ*＊\\d一二三四五六七八九十])',
    '(?:全[县市区镇局校院系统乡街道]{1,3})?(?:今年以来|去年以来|去年|今年)?(?:累计|先后)?共?有(?=[×XＸ*＊\\d一二两三四五六七八九十]+余?[名位人起个件家份处户项])',
    '(?:督查|检查|抽查|巡查|排查|核查|审计|暗访|督导|通报)(?:中|时)?发现[，：]?(?=[^的]|$)',
    '(?:造成|导致)(?=一些|部分|个别|少数|有的|有些|许多|不少)',
    '还(?=有的)',
  ].join('|')})`,
  'y',
);

/** Verbs of existence that only introduce a complaint with a cue of its own. */
const existence = /(?:还|仍|仍然|依然|也|都)?(?:不同程度地?)?(?:发现)?存在(?!的)(?:着|了)?/y;

const opening = '“‘「『（(';

/** Where the complaint begins: `cue` is the start of its first cue, which is never cut into. */
export function trimHead(text: string, cues: CueScan, start: number, cue: number): number {
  let at = start;
  for (let round = 0; round < 8; round++) {
    const next = pass(text, cues, at, cue);
    if (next === at) break;
    at = next;
  }
  return at;
}

function pass(text: string, cues: CueScan, at: number, cue: number): number {
  if (/[\s，、：:；。]/.test(text[at]!) && at < cue) return at + 1;
  const mark = listMarkAt(text, at);
  if (mark !== null && mark.end <= cue && !(mark.style === 'is' && text[mark.end - 1] !== '是'))
    return mark.end;
  const opener = cues
    .of('problem-words', at, cue)
    .find((word) => word.start > at || word.row.use === 'opener');
  if (opener !== undefined && opener.start === at) return opener.end;
  introducing.lastIndex = at;
  if (introducing.exec(text) !== null && introducing.lastIndex <= cue) return introducing.lastIndex;
  existence.lastIndex = at;
  if (existence.exec(text) !== null && existence.lastIndex + 2 <= cue) return existence.lastIndex;
  return at;
}

/** What may stand after the last cue without belonging to the complaint. */
const tail =
  /(?:等(?:方面|各种|诸多|突出|主要|共性)*的?(?:突出|主要|共性|普遍)?(?:问题|现象|情况|薄弱环节|环节|短板|弱项|倾向|行为|矛盾|难题|不足|弊病|弊端|)|的(?:突出|主要|共性|普遍)?(?:问题|现象|情况|倾向|状况|局面|薄弱环节|短板|难题|弊端)|(?:的)?表现)(?:$|[”’」』]|的?整改|，)/;

/** Where the complaint that begins at `start` ends: `cue` is the end of its last cue. */
export function trimTail(text: string, start: number, cue: number, end: number): number {
  const rest = text.slice(cue, end);
  const match = tail.exec(rest);
  let at = match === null ? end : cue + match.index;
  while (at > cue && /[\s。；，、：！？”’」』]/.test(text[at - 1]!) && !balances(text, start, at)) at--;
  return at;
}

/** Whether the closing quotation mark before `at` has its opening one within the tail. */
function balances(text: string, from: number, at: number): boolean {
  if (!'”’」』'.includes(text[at - 1]!)) return false;
  const before = text.slice(from, at - 1);
  return [...opening].some((mark) => before.includes(mark));
}
