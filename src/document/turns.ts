// The turns of a review meeting: whose turn it is after 现在，请…同志述职 or a stage direction.
import type { SectionRole } from '../codebook/vocabulary.js';
import type { Unit } from './split-units.js';

/** 现在，请**镇党委同志述职。 下面有请市委组织部领导讲话，大家欢迎！ */
const call =
  /^(?:主持人?[：:]?)?(?:现在|下面|接下来|首先|最后|其次)?，?(?:先|再)?(?:进行第.{1,2}项议程[：，])?(?:有?请|由)[^。；]{2,60}?(述职|讲话|点评|发言|作?总结)/;
/** ……（述职毕） （鼓掌） （**镇党委书记述职） */
const stageDirection = /^(?:[…\s]*[（(][^）)]{1,20}(?:毕|述职|讲话|鼓掌|掌声|点评|略)[)）]|[…．.\s]+)$/;
/** 下面，进行第二项议程：进行民主评议。 */
const voting = /^(?:现在|下面|接下来)，?(?:请|开始|进行).{0,20}(?:民主评议|民主测评|投票|填写|测评)/;
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
  return voting.test(words) ? 'procedure' : null;
}

/** Whether the unit is only a stage direction. */
export function isStageDirection(text: string, unit: Unit): boolean {
  return unit.end - unit.start <= 30 && stageDirection.test(text.slice(unit.start, unit.end));
}
