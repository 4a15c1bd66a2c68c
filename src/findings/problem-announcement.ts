// Tells announcements of a list of problems (还存在一些问题，主要是：) from vague gaps that are asserted.
import type { Sentence } from '../document/document.js';
import type { Statement } from './problem-joining.js';

/** Words that say nothing in particular. */
const generic =
  /^(?:主要|七|八|九|年|归纳|起来|概括|更|的是|存|在的|认清|正视|直面|查找|找准|看到|明确|但|我们|我|在|工作|党建|中|上|看到|同时|也|还|仍|然|依|存在|着|有|是|一些|不少|许多|诸多|很多|较多|以下|如下|几|多|个|[一二三四五六七八九十两]|方面|突出|主要|普遍性?|共同性?|共性|问题|不足|差距|短板|弱项|之处|薄弱环节|困难|和|与|及|、|，|的|地|方|这样那样|相当|问题主要|某些|需要|改进|明显|客观|不容忽视|亟待解决|具体|各项|本人|自己|自身|班子|履职|述职|整改|落实|局|院|校|公司|全[县市区镇局校院]|各级|党组织|单位|基层|各|推进|过程|实际)+$/;
/** 差距不足, 一些不足, 问题和不足: 不足 as a noun. */
const afterNoun = /(?:差距|问题|短板|一些|许多|诸多|不少|存在|以下|如下|[和与的、])$/;
const listed = /(?:主要|具体|集中|突出)(?:是|有|为|表现|体现)|[：:]|一是|如下|以下/;
const measured = /(?:离|与|距|较|比|同).{2,40}(?:要求|目标|期望|期盼|标准|先进|需要|任务|相比)/;

/** 还存在一些突出问题: the words of an announcement whatever stands before them. */
const announcing =
  /(?:存在|面临|仍有|还有|有)(?:着|了)?(?:一些|不少|许多|诸多|很多|较多|以下|如下|[以如]下[几一二三四五六七八九十]个方面的?|[一二三四五六七八九十]个?方面的?|几个|[一二三四五六七八九十]个方面的?|这样那样的|不容忽视的?|一定的?)[^，。]{0,10}(?:问题|不足|短板|差距|困难|弱项|薄弱环节|挑战|矛盾)(?:和(?:问题|不足|短板|差距|困难|挑战))?$/;
/** 尚未完成整改的问题, 已整改的问题: a title. */
const title =
  /(?:未|已|正在|需|持续)[^，。]{0,10}整改[^，。]{0,6}的?问题$|(?:存在|发现|反馈|指出)的[^，。]{0,8}(?:问题|不足|短板|差距)$/;

/** Whether the statement only announces what follows. `next` is the sentence after it, if there is one; `later` tells whether more
 * statements follow in the sentence itself. */
export function isAnnouncement(
  text: string,
  sentence: Sentence,
  statement: Statement,
  next: Sentence | undefined,
  later: boolean,
): boolean {
  const full = text.slice(statement.start, statement.lastClause.end).replace(/[。；：:]+$/, '');
  if (sentence.heading && title.test(full)) return true;
  const after = text.slice(statement.end, sentence.end);
  const follows =
    listed.test(after) || (next !== undefined && next.body > next.start && /[：:。]$/.test(after));
  if (announcing.test(full) && (follows || later)) return true;
  const cue = statement.cues.at(-1)!;
  const noun =
    cue.row.part === 'noun' ||
    (cue.row.phrase === '不足' && afterNoun.test(text.slice(cue.start - 2, cue.start)));
  if (!noun && cue.row.mode !== 'vague') return false;
  const words = text.slice(statement.start, statement.end);
  return !measured.test(words) && generic.test(words) && (follows || noun || sentence.heading);
}
