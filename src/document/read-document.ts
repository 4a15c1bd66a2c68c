// Reads a clean text as a document: kind, outline, sentences with roles, organisations.
import type { Codebook } from '../codebook/codebook.js';
import type { Report } from '../corpus/report.js';
import { denoise } from '../denoise/denoise.js';
import { scanCues } from './cue-scan.js';
import type { ReadDocument, Sentence } from './document.js';

/** Reads a report as a document. */
export function readDocument(report: Report, codebook: Codebook): ReadDocument {
  const clean = denoise(report.text, codebook);
  const sentences: Sentence[] = [];
  for (const match of clean.text.matchAll(/[^。！？；\n]+[。！？；]?/g)) {
    const start = match.index;
    const end = start + match[0].length;
    sentences.push({
      start,
      end,
      role: 'achievement',
      confidence: 0,
      heading: false,
      section: 0,
      body: start,
      point: sentences.length + 1,
      organization: null,
    });
  }
  return {
    report,
    clean,
    cues: scanCues(codebook, clean.text),
    kind: report.kind ?? 'other',
    voice: 'unknown',
    title: null,
    organization: report.organization ?? null,
    year: report.year ?? null,
    speaker: null,
    provenance: {},
    sections: [
      { start: 0, end: clean.text.length, role: 'achievement', level: 0, heading: null, organization: null },
    ],
    sentences,
    notices: clean.notices,
  };
}
