// The texts as runs of Chinese characters side by side, each sentence counted once however often it was printed.
import { hash64 } from '#internal/base/hash.js';
import { FIRST_BOUNDARY, type PhraseCorpus } from '#internal/survey/phrase-corpus.js';
import type { ReferenceText } from './read-reference.js';

const SENTENCE = /[^。！？；\n]+/g;
const QUOTES = /[“”‘’"「」『』 \u3000\r]/g;
const NOT_CHINESE = /[^\u4e00-\u9fff]+/;
/** Shorter sentences (thanks, headings) may come about anew. */
const SHORTEST_COPY = 16;

/**
 * Numbers the texts. Everything that is no Chinese character is a boundary of its own, but quotation marks and blanks, which set phrases bear
 * or not, are dropped. A sentence that a text before has word for word is left out: a speech printed by ten papers is one.
 */
export function referenceCorpus(texts: readonly ReferenceText[]): PhraseCorpus {
  const room = texts.reduce((sum, { text }) => sum + text.length + 1, 0);
  const units = new Int32Array(room);
  const reportOf = new Int32Array(room);
  const sizes = new Float64Array(texts.length);
  const seen = new Set<string>();
  let used = 0;
  let boundary = FIRST_BOUNDARY;
  texts.forEach(({ text }, index) => {
    for (const run of runsOf(text, seen)) {
      for (let i = 0; i < run.length; i++) {
        units[used] = run.charCodeAt(i);
        reportOf[used++] = index;
      }
      units[used] = boundary++;
      reportOf[used++] = index;
      sizes[index]! += run.length;
    }
  });
  return {
    units: units.subarray(0, used),
    quotes: new Uint8Array(used),
    reportOf: reportOf.subarray(0, used),
    bodyOf: Int32Array.from(texts, (_, index) => index),
    years: texts.map(({ year }) => year),
    ids: texts.map(({ file }) => file),
    bodySizes: sizes,
    read: 1,
  };
}

/** The runs of Chinese characters of the sentences not seen before. */
function runsOf(text: string, seen: Set<string>): readonly string[] {
  const runs: string[] = [];
  for (const [sentence] of text.replace(QUOTES, '').matchAll(SENTENCE)) {
    if (sentence.length >= SHORTEST_COPY) {
      const key = hash64(sentence);
      if (seen.has(key)) continue;
      seen.add(key);
    }
    runs.push(...sentence.split(NOT_CHINESE).filter((run) => run !== ''));
  }
  return runs;
}
