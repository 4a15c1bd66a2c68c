// Reads a marked passage: its text as it would stand in a file, and the role expected of each sentence.
import type { Role } from '../../src/codebook/vocabulary.js';

/** One sentence of a passage with what is expected of it. */
export interface ExpectedSentence {
  readonly text: string;
  readonly role: Role;
  readonly heading: boolean;
}

const roleOf: Readonly<Record<string, Role>> = {
  O: 'opening',
  A: 'achievement',
  P: 'problem',
  C: 'cause',
  L: 'plan',
  D: 'demand',
  R: 'procedure',
  Z: 'closing',
  N: 'noise',
};

/** Parses the marks of a passage. */
export function parsePassage(marked: string): { text: string; sentences: readonly ExpectedSentence[] } {
  let text = '';
  const sentences: ExpectedSentence[] = [];
  for (const line of marked.trim().split('\n')) {
    const match = /^(#?)([A-Z]) (\+ ?)?(.*)$/.exec(line.trim());
    if (match === null) throw new Error(`not a marked line: ${line}`);
    const [, heading, letter, joined, sentence] = match;
    // A heading that runs into its text is set off by a space, as on pages that lost their line breaks.
    const glue =
      text === ''
        ? ''
        : joined === undefined
          ? '\n'
          : heading === '#' || sentences.at(-1)!.heading
            ? ' '
            : '';
    text += glue + sentence!;
    sentences.push({ text: sentence!, role: roleOf[letter!]!, heading: heading === '#' });
  }
  return { text, sentences };
}
