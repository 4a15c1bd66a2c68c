// A document of a few sentences that all have one role, for tests of findings that do not want the outline to decide.
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import type { Role } from '../../src/codebook/vocabulary.js';
import { denoise } from '../../src/denoise/denoise.js';
import { scanCues } from '../../src/document/cue-scan.js';
import type { ReadDocument, Sentence } from '../../src/document/document.js';

export const codebook = defaultCodebook();

/** Cuts `text` at 。！？； and line breaks and gives every sentence the role. */
export function sentenceDocument(text: string, role: Role = 'achievement', heading = false): ReadDocument {
  const clean = denoise(text, codebook);
  const sentences: Sentence[] = [];
  for (const match of clean.text.matchAll(/[^。！？；\n]+[。！？；]?/g)) {
    const start = match.index;
    sentences.push({
      start,
      end: start + match[0].length,
      role,
      confidence: 1,
      heading,
      section: 0,
      body: start,
      point: sentences.length + 1,
      organization: null,
    });
  }
  return {
    report: { id: 'test', text },
    clean,
    cues: scanCues(codebook, clean.text),
    kind: 'self-report',
    voice: 'self',
    title: null,
    organization: null,
    year: null,
    speaker: null,
    provenance: {},
    sections: [{ start: 0, end: clean.text.length, role, level: 0, heading: null, organization: null }],
    sentences,
    notices: [],
  };
}
