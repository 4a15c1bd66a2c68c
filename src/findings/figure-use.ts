// What a figure is used for: achieved, targeted, part of a problem, or mere procedure, from role, clause and verbs.
import type { Sentence } from '../document/document.js';
import type { Figure, FigureUse, Problem } from './findings.js';

const AIMED =
  /(?:计划|拟|至少|力争|争取|确保|预计|目标|将(?!近)|(?<![主重需就还只简纲])要(?!求|走|排|填|付|跑|等|花)|到20\d{2}年|不少于|不低于|不超过|控制在|规定的|任务是?|下达|打算|年底前|月底前)[^，。；\n]{0,14}$/;
const DONE = /(?:已经?|完成了?|先后|累计|去年|上年|今年以来|实现了|获评?|荣获|达到了)[^，。；\n]{0,14}$/;
/** Words that make a sentence one of what is wanted, wherever they stand in it. */
const WANTED =
  /(?:[^主重需简纲]要(?!求|走|排|填|付|跑|等|花)|^要|必须|应当?|确保|力争|争取|希望|务必|不得|抓紧|尽快|加快|推进|将|继续|进一步|严格|[之以]内|前(?:完成|上报|报|拿出)|至少|不少于|不低于|底前)/;
/** A floor under something done again and again is a rule set for it. */
const RULED = /(?:至少|不少于|不低于)/;

/** Words of falling short in the clause of a figure. */
const COMPLAINED =
  /(?:没有|没人|未(?!来|成年)|无人|漏|仍有|仍在|还没|只有|只剩|仅|不足|不到(?!位)|不满(?!意)|亏损|潜亏|挂账|欠|负债|过期|逾期|超期|拖了|拖延|拖欠|滞后|缺|空编|空缺|流失|走了|辞职|挂名|虚报|套取|冒领|积压|剩余|其余|尚有|尚未|才|相差|差了|短款|挪用|倒数|末位|闲置|空置|不合格|不达标|举报|不堪|压了|赔了|停产|结块|名存实亡|违纪|违规|酒驾|退回|虚假|问题)/;
/** Words that turn such a clause into one of a remedy or of good news. */
const REMEDIED =
  /(?:没有(?:出现|发生|一[例起人名])|未(?:发生|出现)|无一|追回|追缴|补齐|化解|清退|办结|整改|解决|销号|消除|清零|盘活|下降|减少|压减|降低|缩短|取消|拆除|不仅|先后|共同|全部)/;

const PROCEEDINGS =
  /(?:述职[，。；、述评]|单位述职|书面述职|[\u4e00-\u9fff]书面[，。]|表态发言|交流发言|作了?(?:发言|汇报)|讲完|参加会议|出席|列席|督查组(?:走访|抽查)|检查组(?:走访|抽查)|派出|开展了巡察|情况相近|受到表彰)/;

/** The use of the figure from `start` to `end` in a sentence. */
export function useOf(text: string, sentence: Sentence, start: number, end: number): FigureUse {
  const before = text.slice(Math.max(sentence.start, start - 24), start);
  switch (sentence.role) {
    case 'opening':
    case 'procedure':
    case 'noise':
      return 'procedural';
    case 'problem':
    case 'cause':
      return 'problem';
    case 'plan':
      return DONE.test(before) ? 'achieved' : 'target';
    case 'demand':
      return demanded(text, sentence, before, start, end);
    case 'closing':
    case 'achievement':
      return reported(text, sentence, before, start, end);
  }
}

/** In a demand: what is wanted is a target; what is only told on the way was achieved or fell short. */
function demanded(text: string, sentence: Sentence, before: string, start: number, end: number): FigureUse {
  const clause = clauseAround(text, sentence, start, end);
  if (PROCEEDINGS.test(clause)) return 'procedural';
  if (DONE.test(before)) return fallsShort(clause) ? 'problem' : 'achieved';
  if (AIMED.test(before) || WANTED.test(text.slice(sentence.start, sentence.end))) return 'target';
  return fallsShort(clause) ? 'problem' : 'achieved';
}

function reported(text: string, sentence: Sentence, before: string, start: number, end: number): FigureUse {
  const clause = clauseAround(text, sentence, start, end);
  if (PROCEEDINGS.test(clause)) return 'procedural';
  if (!DONE.test(before) && (AIMED.test(before) || RULED.test(text.slice(start, end)))) return 'target';
  return fallsShort(clause) ? 'problem' : 'achieved';
}

const fallsShort = (clause: string): boolean => COMPLAINED.test(clause) && !REMEDIED.test(clause);

const CLAUSE_ENDS: ReadonlySet<string> = new Set('，。；！？\n,;');
const WIDEST_CLAUSE = 40;

/** The clause a figure stands in, with the sign that ends it. */
function clauseAround(text: string, sentence: Sentence, start: number, end: number): string {
  let from = start;
  while (from > sentence.start && start - from < WIDEST_CLAUSE && !CLAUSE_ENDS.has(text[from - 1]!)) from--;
  let to = end;
  while (to < sentence.end && to - end < WIDEST_CLAUSE && !CLAUSE_ENDS.has(text[to]!)) to++;
  return text.slice(from, to + 1);
}

/** The figures with those that stand in a statement of a problem used for it; both ordered by start. */
export function withComplaints(
  figures: readonly Figure[],
  problems: readonly Pick<Problem, 'start' | 'end'>[],
): readonly Figure[] {
  const spans = [...problems].sort((a, b) => a.start - b.start);
  let next = 0;
  return figures.map((figure) => {
    while (next < spans.length && spans[next]!.end <= figure.start) next++;
    const span = spans[next];
    const inside = span !== undefined && span.start < figure.end && figure.start < span.end;
    return inside && figure.use !== 'problem' ? { ...figure, use: 'problem' } : figure;
  });
}
