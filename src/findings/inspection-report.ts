// Whether a sentence tells what an inspection found, whatever else its part of the text does.
import type { ReadDocument, Sentence } from '../document/document.js';

/** 督查发现, 从通报情况看, 抽查的20个项目中. */
const found =
  /(?:督查|检查|督导|抽查|巡查|巡察|巡视|审计|暗访|明察|核查|排查|通报|抽检|抽样|评查|走访|调度|执法|回访|盘点|核验)(?:组|员|过程|情况|结果|工作)?(?:中|时|后)?(?:发现|显示|反映|表明|来看|看出?|指出|了解到)|(?:抽查|检查|核查|抽检|评查|走访)的?[^，。；]{1,16}[中里](?=[，有\d一二两三四五六七八九十])/;
/** 发现并整改, 均已整改: what was found is told as done with. */
const settled =
  /(?:均|都|已|全部|并|当场|现场|逐一)(?:已|全部|现场)?(?:完成)?(?:整改|解决|纠正|销号|处理|办结)/;
/** How far back in the sentence the inspection may be told of. */
const REACH = 120;

/** Whether an inspection is told of before `at` in the sentence, and its findings are not told as settled. */
export function tellsOfInspection(document: ReadDocument, sentence: Sentence, at: number): boolean {
  const text = document.clean.text;
  const before = text.slice(Math.max(sentence.start, at - REACH), at);
  const own = text.slice(at, Math.min(sentence.end, at + 24));
  return found.test(before + own) && !settled.test(text.slice(sentence.start, sentence.end));
}
