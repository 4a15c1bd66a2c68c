// Decides what kind of document a text is, from its title lines and the constructions only one kind has.
import { matchesOf } from '../base/matches.js';
import type { Kind, Voice } from '../codebook/vocabulary.js';

/** Words of titles by kind. Chinese puts the head last: 述职评议会上的讲话 is a speech, 巡察动员会上的讲话 too. */
const titleWords: readonly (readonly [Kind, RegExp])[] = [
  [
    'review',
    /点评(?:意见|讲话|情况)?|互评(?:记录|情况)?|综合评(?:议|价)|(?:评议|评价|述评|考核).{0,4}(?:意见|记录|提纲)|评议会.{0,6}(?:实录|记录|纪实|主持词)|考核.{0,10}反馈意见/g,
  ],
  [
    'inspection',
    /(?:巡察|巡视|督查|检查|审计|问题|案例|情况|整改).{0,12}(?:通报|公告)|反馈意见|整改(?:落实|进展|工作)?(?:情况|进展|方案).{0,4}(?:报告|汇报)?|整改[”"]?的?报告|整改[^，。]{0,12}(?:报告|汇报|总结|情况)$|审计(?:结果|整改)?.{0,6}报告|整改(?:通知|建议)书?/g,
  ],
  // 述职测评会现场实录; 对某书记履职情况的评价
  [
    'review',
    /(?:述职|述评|评议|测评)[^，。]{0,10}(?:实录|记录(?!稿)|纪实|主持词)|(?:述职|履职)[^，。]{0,12}(?:评语|的评价|反馈意见)/g,
  ],
  // 市委第二巡察组向某局党组反馈巡察情况; 关于党建督导情况的反馈
  [
    'inspection',
    /(?:巡察|巡视|督察|督导|督查|检查|审计)组?(?:向.{2,30})?反馈(?:.{0,8}(?:情况|意见))?|(?:督导|督查|督察|检查|巡察).{0,16}反馈$|(?:巡察|巡视|督察|审计|反馈).{0,16}(?:意见|问题|建议).{0,14}情况的?(?:报告|汇报|说明)/g,
  ],
  ['speech', /讲话|致辞|讲稿/g],
  [
    'self-report',
    /工作总结(?:和|与|及|暨|、).{0,12}(?:计划|意见|安排|打算|要点|思路)|述职|述廉|述责|述学|述法|对照检查|个人检视|自查报告|剖析材料|检视剖析|工作报告|工作总结|总结报告|工作汇报|情况汇报|情况的?报告|履职报告|工作要点|工作(?:打算|安排|计划|回顾)|年度总结|小结|自评报告|自查情况|(?:工作|履职|履行|落实|开展|建设)[^，。]{0,12}情况$|代表大会上的报告|全体会议上的报告|发言(?:提纲)?/g,
  ],
  [
    'other',
    /调研报告|调查报告|(?:实施|工作|活动|行动)方案|通知|办法|规定|细则|条例|决定|公报|简报|倡议书|思考|规划(?![局委办院处和与])|纪要|意见(?!建议)/g,
  ],
];

/** 现在，请**镇党委书记述职: also without 现在 where a line or the host's words begin with it. */
const calls = /(?:(?:现在|下面|接下来|首先)，?|^|^主持人?[：:])有?请[^。；，\n]{2,30}述职/gm;

/** The kind of a text: by its turns, its title, its other head lines, else by its constructions. */
export function detectKind(head: string, text: string): Kind {
  const turns = text.match(calls)?.length ?? 0;
  const hopes = text.match(/(?:^|[。\n])希望[^。，]{0,12}(?:同志|书记)/g)?.length ?? 0;
  if (turns >= 2 || (turns >= 1 && hopes >= 1)) return 'review';
  if (isNews(head, text)) return 'other';
  for (const line of head.split('\n')) {
    const kind = kindOfTitle(line);
    if (kind !== null) return kind;
  }
  return kindOfBody(text);
}

/** The kind whose words come last in a title, the longer of two that end alike. */
function kindOfTitle(title: string): Kind | null {
  let found: Kind | null = null;
  let end = 0;
  let start = 0;
  for (const [kind, words] of titleWords) {
    for (const match of matchesOf(words, title)) {
      const until = match.index + match[0].length;
      if (until < end || (until === end && match.index >= start)) continue;
      found = kind;
      end = until;
      start = match.index;
    }
  }
  return found;
}

/** Somebody reports on a meeting: a dateline or who says what, and nobody addresses anybody. */
function isNews(head: string, text: string): boolean {
  const opening = text.slice(0, 600);
  if (/同志们[：:]|各位(?:领导|代表)|现将|汇报如下|本人|通报如下/.test(opening)) return false;
  if (/本报讯|(?:讯|电)[（(]|^[^\n]{0,20}(?:新华社|记者)/m.test(opening)) return true;
  const said = text.match(saying)?.length ?? 0;
  if (said >= 2 && /(?:召开|举行|主持|出席|开展)/.test(head + opening)) return true;
  // 县自然资源局召开民主生活会 above 9月18日，…: a headline over a dateline.
  return said >= 1 && headline.test(head) && /(?:^|\n)[^\n]{0,12}?\d{1,2}月\d{1,2}日/.test(opening);
}

/** Who says what: 会议指出, 他强调, 书记在讲话中要求. */
const saying =
  /(?:会议|会上|他|她|书记|[县市区镇乡局院校组部]长|主任|负责人|负责同志|指导组|督导组|评议组)(?:在[^，。]{0,6}中)?(?:还)?(?:指出|强调|要求|认为|听取|传达|表示)/g;
const headline = /^[^\n]{2,30}(?:召开|举行|举办|组织召开|开展)[^\n]{2,40}(?:会|会议|活动|生活会|评议)$/m;

/** Whether an inspection document tells what was put right, finding by finding, and not what was found. */
export function isRectification(kind: Kind, title: string, text: string): boolean {
  if (kind !== 'inspection') return false;
  if (/整改/.test(title)) return !/整改(?:通知|要求|建议)/.test(title);
  if (/反馈意见/.test(title)) return false;
  return /整改(?:进展|落实)?情况(?:予以)?(?:公布|通报|报告)/.test(text.slice(0, 1000));
}

const ownProblems = /(?:^|\n)[一二三四五]、[^\n]{0,12}(?:问题|不足|短板|差距)/;
const ownPlans = /(?:^|\n)[二三四五六]、[^\n]{0,14}(?:打算|方向|措施|计划|思路|安排|目标|重点)/;

function kindOfBody(text: string): Kind {
  const opening = text.slice(0, 1200);
  if (/各位(?:代表|委员)/.test(opening) && /报告.{0,6}工作|工作报告|工作情况报告/.test(opening))
    return 'self-report';
  if (/(?:巡察|巡视|督查|检查|审计)组?.{0,20}反馈|整改(?:情况|进展情况)(?:予以)?(?:通报|公布)/.test(opening))
    return 'inspection';
  if (/点评如下|逐一点评|(?:简要|集中|综合)点评|评议意见如下|综合评价如下/.test(opening.slice(0, 400)))
    return 'review';
  if (/(?:述职|汇报|报告|对照检查|检视剖析)(?:如下|情况如下)|作(?:述职|个?汇报)/.test(opening))
    return 'self-report';
  if (/同志们[：:，]/.test(opening) && /讲.{1,3}点|强调.{1,3}点|提.{1,3}点|谈.{1,3}点/.test(text))
    return 'speech';
  if (/同志们[：:]/.test(opening)) return 'speech';
  if (/(?:会议|他|她)(?:指出|强调|要求)/.test(text)) return 'other';
  if (
    /存在的?(?:主要|突出)?(?:问题|不足)|努力方向|下一?步打算|下一步工作|工作打算/.test(text) &&
    /我|本人|班子/.test(text)
  )
    return 'self-report';
  // 三、存在的问题 … 四、下一步打算: who writes so speaks of his own work.
  if (ownProblems.test(text) && ownPlans.test(text)) return 'self-report';
  return 'other';
}

/** Who says what is not quoted, by kind. */
export const voiceOfKind: Readonly<Record<Kind, Voice>> = {
  'self-report': 'self',
  speech: 'superior',
  review: 'superior',
  inspection: 'inspection',
  other: 'unknown',
};
