// Reads a clean text as a document: kind, outline, sentences with roles, organisations.
import type { Codebook } from '../codebook/codebook.js';
import type { Model } from '../codebook/model.js';
import type { Role } from '../codebook/vocabulary.js';
import type { Report } from '../corpus/report.js';
import { assertReadable } from '../denoise/assert-readable.js';
import { denoise } from '../denoise/denoise.js';
import { type AssignedRole, assignRoles } from './assign-roles.js';
import { buildSections } from './build-sections.js';
import { scanCues } from './cue-scan.js';
import { voiceOfKind } from './detect-kind.js';
import type { ReadDocument } from './document.js';
import { lastLines } from './head-units.js';
import { readMetadata } from './metadata.js';
import { organizationNamer } from './organization-names.js';
import { organizationPassages } from './organization-passages.js';
import { numberPoints } from './points.js';
import { readFacts } from './read-facts.js';
import type { RoleContext } from './role-context.js';
import { announcesPart } from './title-role.js';

/**
 * Reads a report as a document, with rules alone or with rules and model; what the report brings along (kind, organisation, year, title, speaker) always wins
 * over what the text says. All offsets of the result are into its clean text.
 * @throws {ShuzhiError} TEXT_GARBLED, TEXT_NOT_CHINESE, INPUT_EMPTY as `assertReadable` does
 */
export function readDocument(report: Report, codebook: Codebook, model?: Model): ReadDocument {
  assertReadable(report.text, report.file);
  const clean = denoise(report.text, codebook);
  const cues = scanCues(codebook, clean.text);
  const { context, head, headings } = readFacts(report, clean, cues);
  const { text, units, kind, rectification } = context;
  const assigned = assignRoles(context, headings, model);
  const roles = assigned.map(({ role }) => role);
  const namer = organizationNamer(codebook);
  const organizations =
    kind === 'self-report'
      ? units.map(() => null)
      : organizationPassages({ ...context, id: report.id, roles, namer });
  const sentences = buildSentences(context, headings, assigned, roles, organizations);
  const signature = lastLines(text, units);
  return {
    report,
    clean,
    model,
    cues,
    kind,
    voice: rectification ? 'self' : voiceOfKind[kind],
    ...readMetadata({
      report,
      kind,
      headLines: head.lines,
      title: head.title,
      text,
      lastLines: signature,
      namer,
    }),
    ...sentences,
    notices: clean.notices,
  };
}

function buildSentences(
  context: RoleContext,
  headings: Uint8Array,
  assigned: readonly AssignedRole[],
  roles: readonly Role[],
  organizations: readonly (string | null)[],
): Pick<ReadDocument, 'sections' | 'sentences'> {
  const { outline, units } = context;
  const { sections, sectionOf } = buildSections({ ...context, roles, organizations });
  const points = numberPoints({
    ...context,
    roles,
    organizations,
    headings,
    announcesPart: (node) => announcesPart(context, outline.nodes[node]!),
  });
  const sentences = units.map(({ start, end, body }, i) => ({
    start,
    end,
    role: roles[i]!,
    confidence: assigned[i]!.confidence,
    heading: headings[i] === 1,
    section: sectionOf[i]!,
    body,
    point: points[i]!,
    organization: organizations[i]!,
  }));
  return { sections, sentences };
}
