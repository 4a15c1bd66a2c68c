// Whose failings a part of a text tells by its heading: 班子自身建设方面, 个人存在的问题.
import type { ReadDocument, Sentence } from '../document/document.js';

const own =
  /(?:领导|党委|党组|党总支|党工委|镇|局|院|校)?班子(?:及其?)?(?:成员)?(?:自身|个人|存在|方面|在|的|问题|建设|$)|(?:本人|书记个人|我)(?:自身|存在|方面|在|的|履职|问题)|^(?:在)?(?:本人|个人|自身)(?:方面|存在|的问题|问题|剖析|检视)/;
/** 村级班子, 下属企业班子: those of others. */
const others =
  /(?:村|社区|支部|基层|下属|所属|企业|学校|中层|科室|二级|配备|选优配强)[^，。；]{0,4}班子|班子(?:和|与)?(?:干部)?队伍/;

/** How many sentences of a part are looked through for its nearest heading. */
const MOST_BACK = 40;

/** Whether the heading over the sentence has the leading body or the author as its subject. */
export function isUnderOwnHeading(document: ReadDocument, index: number): boolean {
  if (document.voice !== 'self') return false;
  const sentence = document.sentences[index]!;
  const heading = headingOver(document, index) ?? document.sections[sentence.section]?.heading?.text ?? '';
  return own.test(heading) && !others.test(heading);
}

/** The nearest line above in the same part that is only a heading. */
function headingOver(document: ReadDocument, index: number): string | null {
  const { section, organization } = document.sentences[index]!;
  for (let i = index - 1; i >= Math.max(0, index - MOST_BACK); i--) {
    const before: Sentence = document.sentences[i]!;
    if (before.section !== section || before.organization !== organization) return null;
    if (before.heading) return document.clean.text.slice(before.body, before.end).replace(/[。：:]$/, '');
  }
  return null;
}
