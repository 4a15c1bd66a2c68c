// Objects of a fight that carry no wording of deficiency: 整治有偿家教问题, 化解信访积案.
import { matchesOf } from '../base/matches.js';
import type { Span } from '../base/span.js';
import type { FrameRow } from '../codebook/tables/frames.js';
import type { Cue } from '../document/cue-scan.js';
import type { ReadDocument, Sentence } from '../document/document.js';
import type { NamedFrame } from './findings.js';
import { splitClauses } from './problem-clauses.js';
import { namedFrame } from './problem-frame.js';

/** An object with its sentence and frame. */
export interface FoughtObject extends Span {
  readonly sentence: number;
  readonly frame: NamedFrame;
}

/** What makes a weakness of the words before it. */
const weakness = /(?:问题|现象|难题|顽疾|乱象|倾向|短板|弱项|隐患|积案|陋习|瓶颈|之风|行为)/g;
/** Words that name nothing in particular: 解决实际问题, 查找自身存在的问题. */
const generic =
  /^(?:实际|具体|突出|主要|一些|存在|的|自身|工作|中|热点|难点|各类|各种|重点|关键|群众|遇到|困难|和|、|与|急难愁盼|反映|强烈|问题|难题|历史遗留|一批|了|好|现实|身边|这些|上述|相关|有关|发现|这一|该|此类|自己|本|单位|部门|短板|弱项|不足|差距|薄弱环节|瓶颈|根本|深层次|隐患|制约|发展|党建|事关|利益)*$/;
const SHORTEST = 4;
const LONGEST = 70;

/** Finds them in all sentences that do not report problems. */
export function foughtObjects(document: ReadDocument): readonly FoughtObject[] {
  const found: FoughtObject[] = [];
  document.sentences.forEach((sentence, index) => {
    if (sentence.role === 'noise' || sentence.role === 'problem' || sentence.role === 'cause') return;
    for (const clause of splitClauses(document.clean.text, sentence.body, sentence.end)) {
      const object = objectIn(document, sentence, clause);
      if (object !== null) found.push({ ...object, sentence: index });
    }
  });
  return found;
}

function objectIn(
  document: ReadDocument,
  sentence: Sentence,
  clause: Span,
): (Span & { readonly frame: NamedFrame }) | null {
  const text = document.clean.text;
  const frame = fightIn(document, clause);
  if (frame === undefined) return null;
  const rest = text.slice(frame.end, clause.end);
  const last = [...matchesOf(weakness, rest)].at(-1);
  if (last === undefined) return wholeObject(text, sentence, clause, frame);
  const end = frame.end + last.index + last[0].length;
  const words = text.slice(frame.end, end);
  const core = rest.slice(0, last.index).replace(/等$/, '');
  if (words.length < SHORTEST || words.length > LONGEST || generic.test(core)) return null;
  const solved = document.cues.of('frames', end, clause.end).some((cue) => cue.row.position === 'after');
  return { start: frame.end, end, frame: solved ? 'solved' : namedFrame(frame.row.frame, sentence.role) };
}

/** What is only ever said of something bad; 解决 and 化解 take anything, 整治 and 防范 are nouns as well. */
const guards = /(?:防止|谨防|严防|杜绝|遏制|纠正|力戒|克服|根治|狠刹|严禁)$/;
/** What is no object, or not it alone: “五个严禁”, 力戒空谈、务求实效. */
const notWhole = /^[”’」]|[。！？，]|、(?:务求|务必|确保|做到|坚持|推动|提高|真正|切实)/;
/** How long an object is that fills its clause: 坚决防止债务违约, 纠正满堂灌、题海战. */
const SHORTEST_WHOLE = 3;
const LONGEST_WHOLE = 12;

/** The rest of the clause after a verb that fights nothing but bad things. */
function wholeObject(
  text: string,
  sentence: Sentence,
  clause: Span,
  frame: Cue<FrameRow>,
): (Span & { readonly frame: NamedFrame }) | null {
  const words = text.slice(frame.end, clause.end);
  if (!guards.test(frame.row.phrase) || words.length < SHORTEST_WHOLE || words.length > LONGEST_WHOLE)
    return null;
  if (generic.test(words) || notWhole.test(words)) return null;
  return { start: frame.end, end: clause.end, frame: namedFrame(frame.row.frame, sentence.role) };
}

/** The last verb of fighting in a clause that has an object after it. */
function fightIn(document: ReadDocument, clause: Span): Cue<FrameRow> | undefined {
  return document.cues
    .of('frames', clause.start, clause.end)
    .find((cue) => cue.row.position === 'before' && cue.row.frame !== 'asserted');
}
