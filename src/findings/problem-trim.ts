// Trims a complaint to its shortest wording: no connective or lead-in before it, no 等问题 after it.
import { listMarkAt } from '../document/list-marks.js';

/** What may stand before a complaint without belonging to it. */
const heads = new RegExp(
  `(?:${[
    '但(?:是)?(?!书)',
    '然而|不过|而(?:且|是)|并且|同时|另外|此外|再者|加之|再加上|甚至|其中|以及|因此|所以|因而|于是',
    '特别是|尤其是|例如|比如|譬如|如(?![何期实果])|诸如|像(?!样)',
    '(?:我们)?也?(?:应|必须|要|应该|应当)?(?:清醒地?)?(?:看到|认识到)',
    '(?:这|也|都)*(?:说明|反映出?|反映了|暴露出?|暴露了|折射出|表明|显示出)(?:了|出)?',
    '(?:这些)?(?:都|就)是|这是|还是(?!有|存在)',
    '(?:主要|具体|突出|集中)?(?:表现|体现|反映)(?:为|在|是)',
    '(?:主要|其)?(?:问题|不足|原因|根源|表现)(?:是|有|在于)|主要(?:是|有)|根源在于|原因在于|关键在于|在于',
    '一方面|另一方面|另一面|同时还|还(?=有的)|更有',
    '更?(?:主要|重要|突出|为主要)的是|(?:造成|导致)(?=一些|部分|个别|少数|有的|有些|许多|不少)|致使|以致(?:于)?|以至(?:于)?|使得|从而|进而',
    '目前|当前|现阶段|近年来|长期以来|平时|平常|有时候?|往往(?=对)',
    '(?:另外)?还有(?=[×XＸ*＊\\d一二三四五六七八九十])',
    '(?:全[县市区镇局校院系统乡街道]{1,3})?(?:今年以来|去年以来|去年|今年)?(?:累计|先后)?共?有(?=[×XＸ*＊\\d一二三四五六七八九十]+[名位人起个件])',
    '关于(?![^，。]{0,4}$)|针对|对于(?=[^，。]{2,24}问题)|认真落实',
  ].join('|')})`,
  'y',
);

/** Verbs of existence that only introduce a complaint with a cue of its own. */
const existence = /(?:还|仍|仍然|依然|也|都)?(?:不同程度地?)?(?:发现)?存在(?:着|了)?/y;

const opening = '“‘「『（(';

/** Where the complaint begins: `cue` is the start of its first cue, which is never cut into. */
export function trimHead(text: string, start: number, cue: number): number {
  let at = start;
  for (let round = 0; round < 8; round++) {
    const next = pass(text, at, cue);
    if (next === at) break;
    at = next;
  }
  return at;
}

function pass(text: string, at: number, cue: number): number {
  if (/[\s，、：:；。]/.test(text[at]!) && at < cue) return at + 1;
  const mark = listMarkAt(text, at);
  if (mark !== null && mark.end <= cue && !(mark.style === 'is' && text[mark.end - 1] !== '是'))
    return mark.end;
  heads.lastIndex = at;
  const head = heads.exec(text);
  if (head !== null && head[0] !== '' && heads.lastIndex <= cue) return heads.lastIndex;
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
