// Whether a self-report speaks for a person or leading body, whose own acts are then their own failing.
import type { Mode } from '../codebook/tables/deficiencies.js';
import type { ReadDocument } from '../document/document.js';

/** 我 that is no part of 我们, 我局, 我市, 自我. */
const firstPerson = /(?<!自)我(?![们局镇院校县区市省州乡街单处办委司厂队站所部国党军系馆中社家集])|本人/g;
const personal =
  /个人|书记|局长|校长|院长|主任|经理|镇长|乡长|区长|县长|市长|同志|班子|对照检查|检视剖析|述廉/;
/** From this many on, the document speaks in the first person. */
const PERSONAL_FROM = 2;

/** Whether the author is a person or a leading body. */
export function speaksForItself(document: ReadDocument): boolean {
  if (document.voice !== 'self') return false;
  if (personal.test(document.title ?? '')) return true;
  return (document.clean.text.match(firstPerson)?.length ?? 0) >= PERSONAL_FROM;
}

/** Modes of what someone does or omits, as against the state of the work. */
const acts: readonly Mode[] = ['attention', 'effort'];
const ownWords =
  /^(?:在)?(?:对|抓|推进|推动|落实|统筹|指导|学习|思考|研究|谋划|深入|调研|联系|开拓|带头|处理|关心|认为|总认为)/;

/** Whether a complaint with no subject is about the author's own act. */
export function isOwnAct(mode: Mode, told: boolean, words: string, inCause: boolean): boolean {
  if (acts.includes(mode) && told) return true;
  if (mode === 'outdated' && /方法|方式|办法|措施|手段|思路/.test(words)) return true;
  if (mode === 'vague' || mode === 'capacity') return inCause || ownWords.test(words);
  return ownWords.test(words) && mode !== 'effect';
}
