// Set phrases no list can hold: the spirit of a congress, an address "on …", parallel runs, numeral coinages in quotation marks.
import { matchesOf } from '../base/matches.js';
import { type AnchoredPattern, patternSet } from '../base/pattern-set.js';
import type { Span } from '../base/span.js';

/** A set phrase recognised by its shape. Offsets into the text it was looked for in. */
export interface SloganShape extends Span {
  readonly family: string;
}

const HAN = '[\\u4e00-\\u9fff]';
const PLENUMS = '[一二三四五六七]中(?:、[一二三四五六七]中){0,5}';
const MEETING = `(?:[十二]{1,2}[一二三四五六七八九]?(?:大|届(?:${PLENUMS}|历次)全会))`;

/** A shape with the family of what it finds. */
interface Shape extends AnchoredPattern {
  readonly family: string;
}

const shapes: readonly Shape[] = [
  // 党的二十大精神, 党的十九届六中全会和党的二十大精神
  {
    family: '会议精神',
    anchors: '党十二',
    next: { 党: '的' },
    pattern: new RegExp(
      `(?:党的)?${MEETING}(?:[和、及](?:党的)?(?:${MEETING}|[一二三四五六七]中全会)){0,2}精神`,
      'y',
    ),
  },
  // 提供坚强组织保证, 奠定了坚实的思想基础
  {
    family: '落实',
    anchors: '提奠',
    pattern: new RegExp(
      `(?:提供|奠定)了?(?:更加?)?(?:坚强|有力|坚实|强大|可靠)的?${HAN}{0,5}?(?:保障|保证|支撑|基础)`,
      'y',
    ),
  },
  // 习近平总书记关于…的重要论述, 习近平总书记重要讲话和重要指示批示精神
  {
    family: '讲话精神',
    anchors: '习',
    pattern: new RegExp(
      `习近平总书记(?:关于${HAN}{2,14}?的?)?(?:系列)?重要(?:论述|讲话|指示批示|指示|思想)(?:[和、]?重要(?:讲话|指示批示|指示|论述))?(?:精神)?`,
      'y',
    ),
  },
  // Runs of like-made members: 真管真严、敢管敢严
  {
    family: '排比',
    anchors: '、',
    back: 4,
    pattern: new RegExp(`(${HAN})${HAN}\\1${HAN}(?:、(${HAN})${HAN}\\2${HAN}(?!${HAN}{3})){1,4}`, 'y'),
  },
  // 主动管、主动抓
  {
    family: '排比',
    anchors: '主统带勇敢善自坚',
    next: { 主: '动', 统: '一', 带: '头', 勇: '于', 敢: '于', 善: '于', 自: '觉', 坚: '决' },
    pattern: new RegExp(
      `(主动|统一|带头|勇于|敢于|善于|自觉|坚决)${HAN}{1,3}(?:、\\1${HAN}{1,3}(?=[、。；！\\n]|\\1)){1,4}`,
      'y',
    ),
  },
  // 再动员、再部署、再落实
  {
    family: '排比',
    anchors: '再',
    pattern: new RegExp(`再${HAN}{2}(?:、再${HAN}{2}){1,4}`, 'y'),
  },
  // 应保尽保, 应收尽收
  {
    family: '落实',
    anchors: '应',
    pattern: new RegExp(`应(${HAN})尽\\1(?:、应(${HAN})尽\\2){0,3}`, 'y'),
  },
  // 动员起来、组织起来
  {
    family: '排比',
    anchors: '、',
    back: 4,
    before: '来走抓做去',
    pattern: new RegExp(`${HAN}{2}(起来|里走|里抓|里做|上来|下去)(?:、${HAN}{2}\\1){1,4}`, 'y'),
  },
  // 凝聚力、战斗力
  {
    family: '排比',
    anchors: '、和',
    back: 3,
    before: '力',
    pattern: new RegExp(`${HAN}{2}力(?:[、和]${HAN}{2}力(?!${HAN}?[量度])){1,4}`, 'y'),
  },
];
const search = patternSet(shapes);

/** Finds the shapes that need no quotation marks, in squeezed text. */
export function findShapes(squeezed: string): readonly SloganShape[] {
  return search(squeezed).flatMap((matches, index) =>
    matches.map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      family: shapes[index]!.family,
    })),
  );
}

const NUMERAL = '[一二两三四五六七八九十双]';
/** “三服务”, “五基三化”, “四个融入”, “三亮三比三评”: a numeral and what it counts, once or several times. */
const COINAGE = new RegExp(
  `[“‘「『](${NUMERAL}(?:个|大|项|种)?${HAN}{1,4}?(?:${NUMERAL}(?:个)?${HAN}{1,3}){0,3})[”’」』]`,
  'g',
);
/** What makes a quoted coinage the name of an undertaking, or the label of a problem, and no set phrase. */
const NAME_AFTER = new RegExp(
  `^${HAN}{0,6}?(?:活动|行动|改造|创建|调研|战役|项目|课堂|学堂|讲堂|比赛|大赛|热线|APP|平台|系统)`,
);
/** A lone 一 (“一般”) counts nothing, and a thing that has its place or day is a name (“四点半学堂”). */
const NO_COINAGE = /^一[^一二三四五六七八九十]*$|[堂班日周月年队岗节站室屋型级]$/;
const PROBLEM_LABEL = /[超乱脏差懒虚弱缺假违贪占腐怕]/;

/** Finds unlisted numeral coinages: they stand in quotation marks, so the text is read as it is. */
export function findCoinages(text: string): readonly SloganShape[] {
  const found: SloganShape[] = [];
  for (const match of matchesOf(COINAGE, text)) {
    const words = match[1]!;
    const start = match.index + 1;
    const end = start + words.length;
    if (PROBLEM_LABEL.test(words) || NO_COINAGE.test(words) || NAME_AFTER.test(text.slice(end + 1, end + 12)))
      continue;
    found.push({ start, end, family: '数字新词' });
  }
  return found;
}
