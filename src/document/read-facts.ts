// What is read off a clean text before roles are decided: units, outline, head lines, kind, shortcomings, findings.
import type { Report } from '../corpus/report.js';
import type { CleanText } from '../denoise/clean-text.js';
import type { CueScan } from './cue-scan.js';
import { deficiencyEvidence } from './deficiency-evidence.js';
import { detectKind, isRectification } from './detect-kind.js';
import { type HeadUnits, headUnits } from './head-units.js';
import { noticeFindings } from './notice-findings.js';
import { buildOutline } from './outline.js';
import type { RoleContext } from './role-context.js';
import { splitUnits } from './split-units.js';

/** A document as far as it is read without roles. */
export interface DocumentFacts {
  readonly context: RoleContext;
  readonly head: HeadUnits;
  /** 1 where a unit is a line that is only a heading. */
  readonly headings: Uint8Array;
}

/** Reads the facts roles are decided from; a kind that the report brings along is taken as it is. */
export function readFacts(report: Report, clean: CleanText, cues: CueScan): DocumentFacts {
  const { text } = clean;
  const units = splitUnits(clean);
  const outline = buildOutline(text, units, cues);
  const head = headUnits(text, units, outline);
  const kind = report.kind ?? detectKind([report.title ?? '', ...head.lines].join('\n'), text);
  const rectification = isRectification(kind, report.title ?? head.title ?? '', text);
  const headings = new Uint8Array(units.length);
  for (const node of outline.nodes) if (node.kind === 'line') headings[node.unit] = 1;
  const deficiency = Float64Array.from(units, (unit) =>
    unit.noise ? 0 : deficiencyEvidence(text, cues, unit.body, unit.end).sum,
  );
  const facts = { text, units, outline, cues, deficiency, kind, rectification, bodyStart: head.end };
  return { context: { ...facts, findings: noticeFindings(facts) }, head, headings };
}
