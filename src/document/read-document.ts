// Reads a clean text as a document: kind, outline, sentences with roles, organisations.
import type { Codebook } from '../codebook/codebook.js';
import type { Report } from '../corpus/report.js';
import { denoise } from '../denoise/denoise.js';
import { assignRoles } from './assign-roles.js';
import { scanCues } from './cue-scan.js';
import { detectKind, isRectification, voiceOfKind } from './detect-kind.js';
import type { ReadDocument, Section, Sentence } from './document.js';
import { headUnits } from './head-units.js';
import { buildOutline } from './outline.js';
import { splitUnits } from './split-units.js';

/** Reads a report as a document. */
export function readDocument(report: Report, codebook: Codebook): ReadDocument {
  const clean = denoise(report.text, codebook);
  const cues = scanCues(codebook, clean.text);
  const units = splitUnits(clean);
  const outline = buildOutline(clean.text, units, cues);
  const head = headUnits(clean.text, units, outline);
  const kind = report.kind ?? detectKind(head.text, clean.text);
  const heading = new Uint8Array(units.length);
  for (const node of outline.nodes) if (node.kind === 'line') heading[node.unit] = 1;
  const rectification = isRectification(kind, head.text, clean.text);
  const context = { text: clean.text, units, outline, cues, kind, rectification, bodyStart: head.end };
  const roles = assignRoles(context, heading);
  const sections: Section[] = [
    { start: 0, end: clean.text.length, role: 'opening', level: 0, heading: null, organization: null },
  ];
  const sentences: Sentence[] = units.map((unit, i) => ({
    start: unit.start,
    end: unit.end,
    role: roles[i]!.role,
    confidence: roles[i]!.confidence,
    heading: heading[i] === 1,
    section: 0,
    body: unit.body,
    point: i + 1,
    organization: null,
  }));
  return {
    report,
    clean,
    cues,
    kind,
    voice: rectification ? 'self' : voiceOfKind[kind],
    title: head.title,
    organization: report.organization ?? null,
    year: report.year ?? null,
    speaker: report.speaker ?? null,
    provenance: {},
    sections,
    sentences,
    notices: clean.notices,
  };
}
