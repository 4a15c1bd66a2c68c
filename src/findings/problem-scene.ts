// Whether a clause only sets the scene for what follows: 从队伍看, 选人用人方面, 面对繁重任务, 虽取得进展.
import type { Span } from '../base/span.js';
import type { ReadDocument } from '../document/document.js';

/** Ends of clauses that say where one looks, how or when. */
const sceneEnd =
  /(?:来看|来讲|来说|上看|上讲|上说|而言|方面|以来|的同时|相比|一致|期间|之余|之前|之后|[一二三四五六七八九十][个条桩件点层]|[年月日]|[看讲挖析谈]|[中时里]|指出|发现|反映|显示|说到底|原因|根源|根子|问题|不足|短板)$/;
/** Beginnings of clauses that concede, praise or report what was done. */
const sceneStart =
  /^(?:虽|尽管|固然|成绩|对照|对标|围绕|按照|根据|通过|随着|为了?|如果|会议|督察|巡察|巡视|检查|应该说|客观|主观|总的|总体|一年来|近年|[今去][年]?(?:年|.{0,3}$)|剖析|造成|导致|溯|究|据|作为|说到|说明|有人说|我们也|也要|还要|更要|这|上述|前述|以上|之所以|此|只是)/;
const praise = /取得|成效|成绩|有效|显著|明显提升|进一步|得到了|扎实|稳步|有力推动/;

/** Whether the clause is nobody's subject and no part of what it introduces. */
export function isScene({ clean, cues }: ReadDocument, clause: Span): boolean {
  const words = clean.text.slice(clause.start, clause.end);
  if (sceneEnd.test(words) || sceneStart.test(words) || praise.test(words)) return true;
  return cues
    .of('problem-words', clause.start, clause.end)
    .some((word) => word.row.use === 'scene' && word.start === clause.start);
}
