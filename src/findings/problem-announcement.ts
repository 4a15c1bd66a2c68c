// Tells announcements of a list of problems (还存在一些问题，主要是：) from vague gaps that are asserted.
import type { ReadDocument, Sentence } from '../document/document.js';
import type { Statement } from './problem-joining.js';

/** Function words between the generic ones. */
const functionWords =
  '我在中上也要还仍然依着有是几多个和与及、，的地方更年更局院校县市区镇各一二三四五六七八九十两';

/** Whether the stretch holds nothing but generic and function words. */
function isGeneric(document: ReadDocument, start: number, end: number): boolean {
  const text = document.clean.text;
  let at = start;
  for (const word of document.cues.of('problem-words', start, end)) {
    if (word.row.use !== 'generic' || word.end <= at) continue;
    for (; at < word.start; at++) if (!functionWords.includes(text[at]!)) return false;
    at = word.end;
  }
  for (; at < end; at++) if (!functionWords.includes(text[at]!)) return false;
  return true;
}

/** 差距不足, 一些不足, 问题和不足: 不足 as a noun. */
const afterNoun = /(?:差距|问题|短板|一些|许多|诸多|不少|存在|以下|如下|[和与的、])$/;
const listed = /(?:主要|具体|集中|突出)(?:是|有|为|表现|体现)|[：:]|一是|如下|以下/;
const measured = /(?:离|与|距|较|比|同).{2,40}(?:要求|目标|期望|期盼|标准|先进|需要|任务|相比)/;

/** 还存在一些突出问题: the words of an announcement whatever stands before them. */
const announcing =
  /(?:存在|面临|仍有|还有|有)(?:着|了)?(?:一些|不少|许多|诸多|很多|较多|以下|如下|[以如]下[几一二三四五六七八九十]个方面的?|[一二三四五六七八九十]个?方面的?|几个|[一二三四五六七八九十]个方面的?|这样那样的|不容忽视的?|一定的?)[^，。]{0,10}(?:问题|不足|短板|差距|困难|弱项|薄弱环节|挑战|矛盾)(?:和(?:问题|不足|短板|差距|困难|挑战))?$/;
/** 以下几个方面的突出问题: points to what follows. */
const pointing = /(?:以下|如下|下列)[^，。]{0,10}(?:问题|不足|差距|短板|方面)(?:和(?:问题|不足|短板|差距))?$/;
/** 尚未完成整改的问题, 已整改的问题: a title. */
const title =
  /(?:未|已|正在|需|持续)[^，。]{0,10}整改[^，。]{0,6}的?问题$|(?:存在|发现|反馈|指出)的[^，。]{0,8}(?:问题|不足|短板|差距)$/;

/** 关于项目管理方面, 存在这些问题的主要原因: what the following is about. */
const about =
  /^(?:关于|在)[^，。；：]{2,30}(?:方面|上)$|(?:问题|不足|差距|短板)[^，。；：]{0,6}的[^，。；：]{0,6}(?:原因|根源)$/;

/** 二、存在的不足及原因: the title of a part, which the codebook lists, is no complaint. */
function isPartTitle(document: ReadDocument, { body, end }: Sentence): boolean {
  return document.cues
    .of('section-titles', body, end)
    .some(({ row }) => row.role === 'problem' && row.weight === 3);
}

/** How far after an announcement its list is looked for. */
const REACH = 160;

/** Whether the statement only announces what follows. `next` is the sentence after it, if there is one; `later` tells whether more
 * statements follow in the sentence itself. */
export function isAnnouncement(
  document: ReadDocument,
  sentence: Sentence,
  statement: Statement,
  next: Sentence | undefined,
  later: boolean,
): boolean {
  const text = document.clean.text;
  const full = text.slice(statement.start, statement.lastClause.end).replace(/[。；：:]+$/, '');
  if (sentence.heading && (title.test(full) || isPartTitle(document, sentence))) return true;
  if (about.test(full)) return true;
  const after = text.slice(statement.end, Math.min(sentence.end, statement.end + REACH));
  const mark = text.slice(Math.max(statement.end, sentence.end - 1), sentence.end);
  const follows =
    listed.test(after) || (next !== undefined && next.body > next.start && /[：:。]$/.test(mark));
  if (announcing.test(full) && (follows || later)) return true;
  if (pointing.test(full)) return true;
  const cue = statement.cues.at(-1)!;
  const noun =
    cue.row.part === 'noun' ||
    (cue.row.phrase === '不足' && afterNoun.test(text.slice(cue.start - 2, cue.start)));
  if (!noun && cue.row.mode !== 'vague') return false;
  const words = text.slice(statement.start, statement.end);
  return (
    !measured.test(words) &&
    isGeneric(document, statement.start, statement.end) &&
    (follows || noun || sentence.heading)
  );
}
