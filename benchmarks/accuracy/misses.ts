// Lists the problems that were missed or falsely found, each with its sentence, for a set that rules may learn from.
import { type GoldDocument, type GoldSpan, problemsOf, roleOf } from './gold.js';
import type { Annotate } from './scored-set.js';
import { overlap, pairUp } from './spans.js';

/** The sets whose sentences may be looked at; the others stay blind. */
export const openSets: readonly string[] = ['first', 'tune', 'training'];

/** Lines to print: document, then what was missed (−) and falsely found (+), in the order of the text. */
export function missLines(documents: readonly GoldDocument[], annotate: Annotate): readonly string[] {
  return documents.flatMap((document) => {
    const gold = problemsOf(document);
    const { problems, sentences } = annotate(document);
    const pairs = pairUp(gold, problems);
    const met = new Set<GoldSpan>(pairs.flat());
    const said = (span: GoldSpan): string =>
      [
        ...new Set(sentences.filter((sentence) => overlap(sentence, span) > 0).map(({ role }) => role)),
      ].join();
    const wrong = [
      ...gold.map((problem) => ({ sign: '−', problem })),
      ...problems.map((problem) => ({ sign: '+', problem })),
    ].filter(({ problem }) => !met.has(problem));
    wrong.sort((a, b) => a.problem.start - b.problem.start);
    return [
      `${document.id}: ${gold.length - pairs.length} missed, ${problems.length - pairs.length} false`,
      ...wrong.map(({ sign, problem }) => {
        const { category, mode, start, end } = problem;
        const units = document.units.filter((unit) => overlap(unit, problem) > 0);
        const sentence = units.map((unit) => document.text.slice(unit.start, unit.end)).join(' / ');
        const roles = `${units.map(roleOf).join()}, read as ${said(problem)}`;
        return `  ${sign} ${document.text.slice(start, end)}  [${category} ${mode}; ${roles}]\n      ${sentence}`;
      }),
    ];
  });
}
