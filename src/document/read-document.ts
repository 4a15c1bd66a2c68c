// Reads a clean text as a document: kind, outline, sentences with roles, organisations.
import type { Codebook } from '../codebook/codebook.js';
import type { Report } from '../corpus/report.js';
import { assertReadable } from '../denoise/assert-readable.js';
import { denoise } from '../denoise/denoise.js';
import { assignRoles } from './assign-roles.js';
import { buildSections } from './build-sections.js';
import { scanCues } from './cue-scan.js';
import { deficiencyEvidence } from './deficiency-evidence.js';
import { detectKind, isRectification, voiceOfKind } from './detect-kind.js';
import type { ReadDocument } from './document.js';
import { headUnits, lastLines } from './head-units.js';
import { readMetadata } from './metadata.js';
import { noticeFindings } from './notice-findings.js';
import { organizationNamer } from './organization-names.js';
import { organizationPassages } from './organization-passages.js';
import { buildOutline } from './outline.js';
import { numberPoints } from './points.js';
import { splitUnits } from './split-units.js';
import { announcesPart } from './title-role.js';

/**
 * Reads a report as a document; what the report brings along (kind, organisation, year, title, speaker) always wins
 * over what the text says. All offsets of the result are into its clean text.
 * @throws {ShuzhiError} TEXT_GARBLED, TEXT_NOT_CHINESE, INPUT_EMPTY as `assertReadable` does
 */
export function readDocument(report: Report, codebook: Codebook): ReadDocument {
  assertReadable(report.text, report.file);
  const clean = denoise(report.text, codebook);
  const { text } = clean;
  const cues = scanCues(codebook, text);
  const units = splitUnits(clean);
  const outline = buildOutline(text, units, cues);
  const head = headUnits(text, units, outline);
  const headText = [report.title ?? '', ...head.lines].join('\n');
  const kind = report.kind ?? detectKind(headText, text);
  const rectification = isRectification(kind, report.title ?? head.title ?? '', text);
  const heading = new Uint8Array(units.length);
  for (const node of outline.nodes) if (node.kind === 'line') heading[node.unit] = 1;
  const deficiency = Float64Array.from(units, (unit) =>
    unit.noise ? 0 : deficiencyEvidence(text, cues, unit.body, unit.end).sum,
  );
  const facts = { text, units, outline, cues, deficiency, kind, rectification, bodyStart: head.end };
  const context = { ...facts, findings: noticeFindings(facts) };
  const assigned = assignRoles(context, heading);
  const roles = assigned.map(({ role }) => role);
  const namer = organizationNamer(codebook);
  const organizations =
    kind === 'self-report'
      ? units.map(() => null)
      : organizationPassages({ id: report.id, text, units, outline, cues, roles, namer });
  const { sections, sectionOf } = buildSections({ text, units, outline, roles, organizations });
  const points = numberPoints({
    text,
    units,
    outline,
    roles,
    organizations,
    headings: heading,
    announcesPart: (node) => announcesPart(context, outline.nodes[node]!),
  });
  const metadata = readMetadata({
    report,
    kind,
    headLines: head.lines,
    title: head.title,
    text,
    lastLines: lastLines(text, units),
    namer,
  });
  return {
    report,
    clean,
    cues,
    kind,
    voice: rectification ? 'self' : voiceOfKind[kind],
    ...metadata,
    sections,
    sentences: units.map((unit, i) => ({
      start: unit.start,
      end: unit.end,
      role: roles[i]!,
      confidence: assigned[i]!.confidence,
      heading: heading[i] === 1,
      section: sectionOf[i]!,
      body: unit.body,
      point: points[i]!,
      organization: organizations[i]!,
    })),
    notices: clean.notices,
  };
}
