// Time of the phrase automaton on ordinary text and on repetitions, 50,000 and 400,000 characters: eight times as long, no more. Run: npx vitest bench --run
import { bench, describe } from 'vitest';
import { buildPhraseAutomaton } from '../src/base/phrase-automaton.js';

const ordinary = '理论学习不够深入，党费收缴不规范，部分支部组织生活质量不高；';
const texts = [
  ['ordinary sentences', ordinary],
  ['one character repeated', '党'],
] as const;
const automaton = buildPhraseAutomaton([
  '党'.repeat(50),
  `${'党'.repeat(49)}费`,
  '党费',
  '党费收缴',
  '不规范',
  '组织生活',
]);

describe.each(texts)('scanning %s', (_, words) => {
  for (const length of [50_000, 400_000]) {
    const text = words.repeat(Math.ceil(length / words.length)).slice(0, length);
    bench(`${length} characters`, () => {
      automaton.scan(text);
    });
  }
});
