// What a figure is used for: achieved, targeted, part of a problem, or mere procedure, from role and verbs.
import type { Sentence } from '../document/document.js';
import type { FigureUse } from './findings.js';

const AIMED =
  /(?:计划|拟|力争|争取|确保|预计|目标|将|要|到20\d{2}年|不少于|不低于|不超过|控制在)[^，。；\n]{0,14}$/;
const DONE = /(?:已经?|完成了?|先后|累计|去年|上年|今年以来|实现了|获评?|荣获|达到了)[^，。；\n]{0,14}$/;

/** The use of the figure that starts at `start` in a sentence. */
export function useOf(text: string, sentence: Sentence, start: number): FigureUse {
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
    case 'demand':
      return DONE.test(before) ? 'achieved' : 'target';
    case 'closing':
    case 'achievement':
      return AIMED.test(before) && !DONE.test(before) ? 'target' : 'achieved';
  }
}
