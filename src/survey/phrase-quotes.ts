// Quotations of phrases: where they stand in some reports, with the words around them.
import { buildPhraseAutomaton } from '../base/phrase-automaton.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Report } from '../corpus/report.js';
import type { FoundPhrase } from './phrase-rows.js';
import { type SignedText, signedText } from './phrase-signs.js';

/** Characters shown before and after a phrase. */
const AROUND = 16;

/**
 * Resolves to the quotations of each phrase, one from each report that witnesses it: `file：…words…`. Reads the reports once more, one at
 * a time.
 */
export async function quotePhrases(
  found: readonly FoundPhrase[],
  reports: AsyncIterable<Report> | Iterable<Report>,
  codebook: Codebook,
): Promise<readonly (readonly string[])[]> {
  const wanted = new Map<string, number[]>();
  found.forEach(({ witnesses }, index) => {
    for (const report of witnesses) {
      const list = wanted.get(report);
      if (list === undefined) wanted.set(report, [index]);
      else list.push(index);
    }
  });
  const automaton = buildPhraseAutomaton(found.map(({ row }) => row.phrase));
  const quotes = found.map((): { readonly report: string; readonly words: string }[] => []);
  for await (const report of reports) {
    const here = new Set(wanted.get(report.id));
    if (here.size === 0) continue;
    const read = signedText(report, codebook);
    const { count, starts, ends, patterns } = automaton.scan(read.signs);
    for (let hit = 0; hit < count; hit++) {
      if (!here.delete(patterns[hit]!)) continue;
      const words = `${report.file ?? report.id}：${wordsAround(read, starts[hit]!, ends[hit]!)}`;
      quotes[patterns[hit]!]!.push({ report: report.id, words });
    }
  }
  return quotes.map((list, index) => {
    const order = found[index]!.witnesses;
    return list.sort((a, b) => order.indexOf(a.report) - order.indexOf(b.report)).map(({ words }) => words);
  });
}

/** The phrase with its neighbours, within its line. */
function wordsAround({ text, offsets }: SignedText, start: number, end: number): string {
  const from = offsets[start]!;
  const to = offsets[end - 1]! + 1;
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const lineEnd = next < 0 ? text.length : next;
  const first = Math.max(line, from - AROUND);
  const last = Math.min(lineEnd, to + AROUND);
  return `${first > line ? '…' : ''}${text.slice(first, last).trim()}${last < lineEnd ? '…' : ''}`;
}
