// Where an announcement says of a whole list that it holds generally (一些普遍性、共同性的问题，主要是：).
import { matchesOf } from '../base/matches.js';
import type { Role } from '../codebook/vocabulary.js';
import type { ReadDocument } from '../document/document.js';

const announcement = /(?:普遍性|共同性|共性|普遍存在)[^。，；]{0,6}(?:问题|不足|短板|差距|现象)/g;

const reports = (role: Role): boolean => role === 'problem' || role === 'cause';

/** 1 for each sentence under such an announcement: its own sentence and the problems that follow it without a break. */
export function generalReach(document: ReadDocument): Uint8Array {
  const { sentences, clean } = document;
  const reach = new Uint8Array(sentences.length);
  let index = 0;
  for (const match of matchesOf(announcement, clean.text)) {
    while (index < sentences.length && sentences[index]!.end <= match.index) index++;
    const first = sentences[index];
    if (first === undefined) break;
    for (let i = index; i < sentences.length; i++) {
      const sentence = sentences[i]!;
      if (!reports(sentence.role) || sentence.organization !== first.organization) break;
      reach[i] = 1;
    }
  }
  return reach;
}
