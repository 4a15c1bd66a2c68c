// From a document and its findings to profiles: one for each organisation it speaks of.
import { type Voice, voices } from '../codebook/vocabulary.js';
import type { ReadDocument } from '../document/document.js';
import type { OrganizationNamer } from '../document/organization-names.js';
import type { DocumentFindings } from '../findings/find-all.js';
import type { Boilerplate } from '../findings/findings.js';
import { balanceRoles } from './balance-roles.js';
import { fingerprintSentences } from './fingerprint.js';
import { numberedRoles } from './numbered-roles.js';
import type { Profile, Scores } from './profile.js';
import type { PartFindings } from './profile-parts.js';
import { divideByOrganization, findingLists, type ProfilePart } from './profile-parts.js';
import { scoreProfile } from './score-profile.js';

/** Findings as they are handed out. */
export interface RawFindings {
  /** Gives findings of the document their raw offsets. */
  readonly of: (found: PartFindings) => PartFindings;
  /** The flagged sentences of the document. */
  readonly boilerplate: readonly Boilerplate[];
  /** The scores of the whole document, where they are counted already. */
  readonly scores?: Scores;
}

/** The profiles of a document in the order in which its organisations first appear, nobody in particular last. */
export function buildProfiles(
  document: ReadDocument,
  found: DocumentFindings,
  namer: OrganizationNamer,
  raw: RawFindings,
): readonly Profile[] {
  const parts = divideByOrganization(document, found, namer);
  const { report } = document;
  return parts.map((part, index) => ({
    id: parts.length === 1 ? report.id : `${report.id}#${index + 1}`,
    report: report.id,
    file: report.file ?? report.id,
    organization: part.organization,
    organizationKey: part.organizationKey,
    year: document.year,
    kind: document.kind,
    voice: document.voice,
    speaker: document.speaker,
    title: document.title,
    attributes: { ...report.attributes },
    exposedVoices: exposedVoices(document, part),
    numberedRoles: numberedRoles(document, part.sentences),
    ...raw.of(part.findings),
    boilerplate: boilerplateOf(part, raw.boilerplate),
    balance: balanceRoles(document, found.judgements, part),
    fingerprints: fingerprintSentences(document, part.sentences, found.slogans),
    scores:
      (isWhole(part, document, found) ? raw.scores : undefined) ??
      scoreProfile(document, found.judgements, part),
  }));
}

/** Whether a part has every sentence and every finding: its scores are those of the document. */
function isWhole(
  { sentences, findings }: ProfilePart,
  document: ReadDocument,
  found: DocumentFindings,
): boolean {
  return (
    sentences.length === document.sentences.length &&
    findingLists.every((list) => findings[list].length === found[list].length)
  );
}

function boilerplateOf({ sentences }: ProfilePart, flagged: readonly Boilerplate[]): readonly Boilerplate[] {
  const own = new Set(sentences);
  return flagged.filter(({ sentence }) => own.has(sentence));
}

/**
 * The voices whose problems could have shown: that of the document where the part has a sentence of, or in, a problem
 * section (a rectification notice speaks for itself, but its
 * problem part lists what the inspectors found), and that of every problem found. A report without a problem part says nothing about problems: unknown, not zero.
 */
function exposedVoices(document: ReadDocument, part: ProfilePart): readonly Voice[] {
  const exposed = new Set<Voice>(part.findings.problems.map((problem) => problem.voice));
  const hasPart = part.sentences.some((index) => {
    const { role, section } = document.sentences[index]!;
    return role === 'problem' || (role !== 'noise' && document.sections[section]?.role === 'problem');
  });
  if (hasPart) exposed.add(document.kind === 'inspection' ? 'inspection' : document.voice);
  return voices.filter((voice) => exposed.has(voice));
}
