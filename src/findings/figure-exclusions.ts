// Marks the places of a text where a numeral is no figure: quotations, dates, document numbers, formulas, meetings, idioms.
import { type AnchoredPattern, patternSet } from '../base/pattern-set.js';
import type { ReadDocument } from '../document/document.js';

/** 1 for every code unit of the clean text at which no figure may start. */
export type Excluded = Uint8Array;

/** Quoted spans up to this length are names and slogans; in longer quotations figures count. */
const LONGEST_QUOTED_NAME = 14;
const QUOTED = /[“「『‘《〈"]([^“”「」『』‘’《》〈〉"\n]{1,60})[”」』’》〉"]/y;

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HANZI_NUMERALS = '一二三四五六七八九十';
const YEAR = '(?:19|20)\\d{2}';
const DASH = '[-—–~～至到、]';
const HANZI_DIGIT = '[〇○零一二三四五六七八九十]';
/** What follows 前, 近 … in a date. */
const SOON = `${DIGITS}〇○零${HANZI_NUMERALS}两`;

/** Dates and times: 2017年, 2016—2020年, 3月5日, 1—9月, 8:30, 9点半, 第1季度, 2021级, 二〇二二年, 十二月. */
const DATES = anchored(
  `${DIGITS}〇○零一二三四五六七八九十建成诞逝创改前近今未过这每最以后去上`,
  [
    `${YEAR}(?:年度?)?${DASH}{1,2}(?:${YEAR}|\\d{1,2})年度?`,
    `${YEAR}(?:年|[./-]\\d{1,2}(?:[./-]\\d{1,2})?日?|学年|级|届)`,
    `(?<![\\d.])\\d{1,2}(?:月\\d{1,2}日|月\\d{1,2}${DASH}{1,2}\\d{1,2}日|月${DASH}{1,2}\\d{1,2}月|${DASH}{1,2}\\d{1,2}月|月|日(?!内))(?!(?:龄|均))`,
    '(?<![\\d.:：比])\\d{1,2}[:：]\\d{2}(?!\\d)|(?<![\\d.])\\d{1,2}(?:时|点)(?:\\d{1,2}分|半|整)?(?!意见|要求|建议)',
    '\\d季度|\\d{1,2}年级',
    `[二一]${HANZI_DIGIT}{3}年|${HANZI_DIGIT}{1,3}月(?!一)(?:${HANZI_DIGIT}{1,3}日|份)?|${HANZI_DIGIT}{1,3}日(?!内)`,
    `(?:建党|建国|建军|建市|建县|建校|成立|诞辰|逝世|创刊|改革开放)(?:以来)?[近的]{0,2}(?:\\d{2,3}|${HANZI_DIGIT}{1,3}|一?百)多?年`,
    `(?:\\d{1,4}|${HANZI_DIGIT}{1,3}|一?百)周年`,
    '(?:(?<!提)前|近|今后|未来|过去|这|每|最近|以往|(?<![一-鿿])后|去|上)\\d{1,2}(?:年|个?月|天|日|季度)',
    `(?:(?<![一-鿿])[前后]|(?<![最附临邻靠亲])近|今后|未来|过去|这|最近|以往)(?:${HANZI_DIGIT}|两|十${HANZI_DIGIT})(?:年|个月|天|日)(?!多)`,
  ],
  {
    ...{ 建: '党国军市县校', 成: '立', 诞: '辰', 逝: '世', 创: '刊', 改: '革' },
    ...{ 今: '后', 未: '来', 过: '去', 最: '近', 以: '往' },
    ...{ 前: SOON, 后: SOON, 近: SOON, 这: SOON, 每: DIGITS, 去: DIGITS, 上: DIGITS },
  },
);

/** N年 as a date (17年定为) is told from a duration by what follows and precedes. */
const SHORT_YEARS =
  /(?<![\d.])\d{1,3}年(?!以上|以下|以内|多|余|左右|的?(?:时间|历史|经验|工龄|教龄|党龄|之久))/y;
const DURATION_BEFORE =
  /(?:连续|为期|历时|长达|累计|已有?|满|工作了?|从[教医警业]|超过?|不少于|至少|[达近约]|任职|服役|坚持|长期|用|延长|[缩推]迟|追溯|跨越|再)$/;

/** Document numbers, articles, ordinals, lines and houses: 〔2018〕12号, 第12条, 3号线, 第3次会议. */
const NUMBERED_THINGS =
  /[〔[【（(](?:19|20)\d{2}[〕\]】）)]第?\d{1,5}号?|\d{1,5}(?:号(?!召)|#)|第(?:\d{1,4}|[一二三四五六七八九十百]{1,5})(?:号|条|款|章|节|次|期|批|届|季度|轮|项|个|场|部分|阶段|版|讲|课|页|集|代|方面)/y;

/** Formulas and codes: 1+5, 3+N, 5G, 4A, PM2.5, 12345热线, 7×24小时, 24小时值班, 2.0版, 6个100, 5大工程. */
const CODES = anchored(`${DIGITS}${LETTERS}+＋`, [
  '\\d{1,3}(?:[+＋]\\d{1,3})+(?:[+＋][A-Za-z])?|\\d{1,3}[+＋](?:[A-Za-z一-鿿])|(?<=[A-Za-z一-鿿])[+＋]\\d{1,2}',
  '\\d{1,2}[×xX*]\\d{1,3}(?:小时)?',
  '[A-Za-z][A-Za-z-]{0,9}\\d{1,4}(?:\\.\\d)?|\\d{1,3}(?!(?:kg|km|cm|mm|kW|MW|GW|GB|TB|MB|PB|m²|m2|TEU)(?![A-Za-z]))[A-LN-SU-Za-jln-su-z][A-Za-z]{0,4}(?![A-Za-z])',
  '\\d{3,6}(?=.{0,4}(?:热线|平台|电话|专线|报警|急救))',
  '\\d{1,2}(?:分钟|小时)(?=[\\u4e00-\\u9fff]{0,6}圈)|24小时(?=动态|值班|值守|在线|热线|不间断|不打烊|自助|服务|响应|开放|营业|待命|开机|备勤|轮班|轮值|巡)|365天',
  '\\d\\.0(?=版|时代|工程|模式|升级|$|[”，。；、])',
  '\\d{1,3}个(?=\\d)|(?<=\\d个)\\d{1,4}|\\d{1,3}个“(?=[一零不])',
  '\\d{1,3}大(?!于|约|概)|\\d{1,3}位一体|\\d{1,3}级(?:联动|网格|书记|架构|体系|管理|联创)',
  '\\d{7,}(?!人|元|次|名|个|户|万)',
]);

/** Announcements of a list, in either kind of numeral: 3个方面, 四点意见, 两项内容, 四个等次. */
const ANNOUNCEMENTS =
  /(?<![一二三四五六七八九十百\d])(?:\d|[一二两三四五六七八九十几]{1,3})(?:个?(?:方面(?![、，]?\d)|层面|环节|维度|等次|阶段|步骤|角度|关键词|字|结合点|着力点)|大(?:方面|部分)|点(?:意见|要求|建议|希望|体会|看法|感受|想法|打算|思考)|项(?:议程|内容|议题)|条(?:意见|建议|要求|体会)|件(?:事|大事)(?=[，：:。])|个(?:部分|问题(?=[，：:。])|议程|专题(?=[：:]))|句话|种情况|类问题)/y;

/** Meetings and plans: 十九届六中全会, 党的二十大, 二届三次全会, 十四五. */
const MEETINGS =
  /(?=[一二三四五六七八九十\d人政大党职委])(?:[一二三四五六七八九十\d]{1,3}届(?:[一二三四五六七八九十\d]{1,2}(?:中全会|次(?:会议|全会|全体会议|党代会|职代会)?))?|(?:人大|政协|大会|党代会|职代会|委员会)[一二三四五六七八九十]{1,2}次(?:会议|全会|全体会议)|[一二三四五六七八九十]{1,3}(?:中全会|大(?:以来|精神|报告|召开|胜利))|十[一二三四五](?=规划|时期|期间|末|开局|收官|”))/y;

/** List marks at the head of a line or clause: 1. 2、 (3) ① 一、 （二） 三是 第四， */
const LIST_MARKS =
  /(?<=^|[\n。；：，:;])[ \t　]*(?:[（(]\d{1,2}[)）]|\d{1,2}[.、．)](?!\d)|[（(]?[一二三四五六七八九十]{1,3}[)）、.]|第?[一二三四五六七八九十]{1,3}(?:[，,、：:]|[是要])|其[一二三四五六七八九十](?:[，,是]))/my;

const search = patternSet([
  { pattern: QUOTED, anchors: '“「『‘《〈"' },
  { pattern: SHORT_YEARS, anchors: DIGITS },
  DATES,
  { pattern: NUMBERED_THINGS, anchors: `〔[【（(第${DIGITS}` },
  CODES,
  { pattern: ANNOUNCEMENTS, anchors: `${DIGITS}${HANZI_NUMERALS}两几` },
  {
    pattern: MEETINGS,
    anchors: `${DIGITS}${HANZI_NUMERALS}人政大党职委`,
    next: { 人: '大', 政: '协', 大: '会', 党: '代', 职: '代', 委: '员' },
  },
  {
    pattern: LIST_MARKS,
    anchors: ` \t　（(第其${DIGITS}${HANZI_NUMERALS}`,
    before: '\n\r\u2028\u2029。；：，:;',
  },
]);

/** Marks everything in a document that looks like a quantity and is none. */
export function excludeNumerals(document: ReadDocument): Excluded {
  const { text, noise } = document.clean;
  const excluded = new Uint8Array(text.length + 1);
  for (const span of noise) excluded.fill(1, span.start, span.end);
  const [quoted = [], shortYears = [], ...others] = search(text);
  for (const match of quoted) {
    const name = match[1]!.length <= LONGEST_QUOTED_NAME || match[0].startsWith('《');
    if (name) excluded.fill(1, match.index, match.index + match[0].length);
  }
  for (const cue of document.cues.of('traps')) {
    // 十分钟 and 十分之一 are figures, 十分 alone is very.
    if (cue.row.trap === 'numeral' && !/[钟之]/.test(text[cue.end] ?? ''))
      excluded.fill(1, cue.start, cue.end);
  }
  for (const cue of document.cues.of('slogans')) {
    if (cue.row.kind === 'numbered') excluded.fill(1, cue.start, cue.end);
  }
  for (const matches of others) {
    for (const match of matches) excluded.fill(1, match.index, match.index + match[0].length);
  }
  for (const match of shortYears) {
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    if (!DURATION_BEFORE.test(before)) excluded.fill(1, match.index, match.index + match[0].length);
  }
  return excluded;
}

/** One pattern of many alternatives, tried where one of the anchors stands. */
function anchored(
  anchors: string,
  patterns: readonly string[],
  next: AnchoredPattern['next'] = {},
): AnchoredPattern {
  return { pattern: new RegExp(`(?:${patterns.join('|')})`, 'y'), anchors, next };
}
