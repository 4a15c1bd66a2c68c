// The turns of a review meeting: whose turn it is after 现在，请…同志述职 or a stage direction.
import type { SectionRole } from '../codebook/vocabulary.js';
import type { Unit } from './split-units.js';

/** 现在，请**镇党委同志述职。 下面有请市委组织部领导讲话，大家欢迎！ */
const call =
  /^(?:主持人?[：:]?)?(?:现在|下面|接下来|首先|最后|其次)?，?(?:先|再)?(?:进行第.{1,2}项议程[：，])?(?:有?请|由)[^。；]{2,60}?(述职|讲话|点评|发言|作?总结)/;
/** ……（述职毕） （鼓掌） （**镇党委书记述职） */
const stageDirection = /^(?:[…\s]*[（(][^）)]{0,20}(?:毕|述职|讲话|鼓掌|掌声|点评|略)[)）]|[…．.\s]+)$/;
/** 第三项议程，我讲三点意见。 */
const ownSpeech = /^(?:第[一二三四五六七八九十]项(?:议程)?|最后)[，：、]?(?:由)?我(?:再)?(?:作|讲|强调|提)/;
/** 下面，进行第二项议程：进行民主评议。 */
const voting =
  /^(?:(?:现在|下面|接下来)，?(?:请|开始|进行).{0,20}|第[一二三四五六七八九十]项(?:议程)?[，：、]?.{0,6})(?:民主评议|民主测评|投票|填写|测评)/;
const LONGEST_CALL = 120;

/**
 * The role that what follows takes by default, where the unit calls on somebody: praise after a report, demands after
 * a concluding speech begins. null where the unit is no turn; `procedure` for a stage direction.
 */
export function turnAt(text: string, unit: Unit): SectionRole | null {
  if (unit.end - unit.start > LONGEST_CALL) return null;
  const words = text.slice(unit.body, unit.end);
  const match = call.exec(words);
  if (match !== null) return match[1] === '述职' || match[1] === '点评' ? 'achievement' : 'demand';
  if (nextReporter.test(words) || shortCall.test(words)) return 'achievement';
  if (ownSpeech.test(words)) return 'demand';
  return voting.test(words) ? 'procedure' : null;
}

/** 现在，请**镇党委黄**同志述职。 */
const reporter =
  /^(?:主持人?[：:]?)?(?:第.{1,2}位)?(?:现在|下面|接下来|首先|最后|其次)?，?(?:先|再)?(?:有?请|由)([^，。；]{2,40}?)(?:同志)?(?:进行|作|做|现场|依次|口头|上台)*(?:述职|汇报|发言)/;

/** 主持人：请财产保险公司党支部书记。 下一位，农村信用联社党委书记。 */
const nextReporter =
  /^(?:现在开始述职，)?(?:首先|最后|接着|接下来|先|再|现在|下面)*，?(?:有?请|下一位(?:是|请)?[，：]?)([^，。；]{2,30}?)(?:书记|负责人|同志)+(?:进行|作|做)*(?:述职|汇报|发言)?[。！]?$/;

/** 先请建材公司党委。 第三家，酒店管理公司党支部。 */
const shortCall =
  /^(?:(?:现在|下面|接下来|首先|接着|然后|最后|先|再)+，?有?请|(?:下一|第[一二三四五六七八九十\d]{1,2})[家位个](?:是|，)*(?:有?请)?)([^，。；：、]{2,22}?(?:党委|党组|党总支|党支部|党工委|支部|公司|集团|局|镇|乡|街道|社区|村|学院|医院|中学|小学|学校|中心|站|所|院))[。！]?$/;

/** The words that say who is called on to report, or null: one body only, not a list of them. */
export function calledOrganization(text: string, unit: Unit): string | null {
  const words = text.slice(unit.body, Math.min(unit.end, unit.body + LONGEST_CALL));
  const called = (reporter.exec(words) ?? nextReporter.exec(words) ?? shortCall.exec(words))?.[1];
  return called === undefined || /[、等各]|大家/.test(called) ? null : called;
}

/** 县委书记：同志们，…: a leader takes the floor for a speech of his own. */
export function beginsSpeech(text: string, unit: Unit): boolean {
  return unit.body > unit.start && unit.mark === null && text.startsWith('同志们', unit.body);
}

/** Whether the unit is only a stage direction. */
export function isStageDirection(text: string, unit: Unit): boolean {
  return unit.end - unit.start <= 30 && stageDirection.test(text.slice(unit.start, unit.end));
}
