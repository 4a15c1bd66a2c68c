// Which sentences and findings of a document belong to which organisation: one part per profile.

import type { ReadDocument } from '../document/document.js';
import { maskSign, type OrganizationNamer } from '../document/organization-names.js';
import type { DocumentFindings } from '../findings/find-all.js';
import type { FindingBase } from '../findings/findings.js';

/** The findings of a part: those of a document without the judgements, which stay with the sentences. */
export type PartFindings = Omit<DocumentFindings, 'judgements'>;

/** What a document says about one organisation (or about nobody in particular). Offsets into the clean text. */
export interface ProfilePart {
  /** The fullest form of the name seen; null for nobody in particular. */
  readonly organization: string | null;
  readonly organizationKey: string | null;
  /** Indices of its sentences, ascending. */
  readonly sentences: readonly number[];
  readonly findings: PartFindings;
}

/** The lists a part's findings consist of. */
export const findingLists = [
  'problems',
  'named',
  'causes',
  'measures',
  'claims',
  'figures',
  'slogans',
] as const satisfies readonly (keyof PartFindings)[];

interface Naming {
  /** Key of a part by the name a sentence or finding gives (null: the rest of the text). */
  readonly keyOf: (name: string | null) => string | null;
  /** Name shown by key. */
  readonly shown: ReadonlyMap<string, string>;
}

/**
 * Divides a document. A text in an organisation's own voice (self-report, rectification notice) is one part, whatever units it
 * mentions: all of it is what that organisation says.
 * Elsewhere sentences and findings about one organisation among several make a part of their own, and the rest is about
 * the document's organisation if the text speaks of at most one, else about nobody in particular. The rest of a
 * text about several is left out where nothing was found in it, as is an organisation that is only called up to speak.
 */
export function divideByOrganization(
  document: ReadDocument,
  found: DocumentFindings,
  namer: OrganizationNamer,
): readonly ProfilePart[] {
  const naming = nameParts(document, found, namer);
  const sentences = new Map<string | null, number[]>();
  document.sentences.forEach((sentence, index) => {
    push(sentences, naming.keyOf(sentence.organization), index);
  });
  const owner = (finding: FindingBase): string | null =>
    naming.keyOf(finding.organization ?? document.sentences[finding.sentence]?.organization ?? null);
  const keys = [...new Set([...naming.shown.keys(), ...sentences.keys()])];
  const parts = keys.map((key) => ({
    organization: key === null ? null : naming.shown.get(key)!,
    organizationKey: key,
    sentences: sentences.get(key) ?? [],
    findings: keys.length === 1 ? everything(found) : ownedBy(key, found, owner),
  }));
  const kept = parts.filter((part) => saysSomething(part, document));
  return kept.length > 0 ? kept : [wholeDocument(document, found, namer)];
}

/** The organisation a document as a whole is about; a speech is about its speaker only if the user says so. */
export function documentSubject(document: ReadDocument): string | null {
  const spoken = document.kind === 'speech' || document.kind === 'review';
  return (spoken ? document.report.organization : document.organization) || null;
}

function wholeDocument(
  document: ReadDocument,
  found: DocumentFindings,
  namer: OrganizationNamer,
): ProfilePart {
  const organization = documentSubject(document);
  return {
    organization,
    organizationKey: organization === null ? null : keyWithin(document, organization, 1, namer),
    sentences: document.sentences.map((_sentence, index) => index),
    findings: everything(found),
  };
}

/** All findings: those of a document that is one part. */
function everything({ judgements: _, ...findings }: DocumentFindings): PartFindings {
  return findings;
}

function nameParts(document: ReadDocument, found: DocumentFindings, namer: OrganizationNamer): Naming {
  const names = document.voice === 'self' ? [] : namesInOrder(document, found);
  const subject = documentSubject(document);
  const keys = new Map<string, string>();
  const shown = new Map<string, string>();
  let ordinal = 0;
  for (const name of names) {
    const key = keyWithin(document, name, ordinal + 1, namer);
    keys.set(name, key);
    if (!shown.has(key)) ordinal++;
    shown.set(key, fuller(shown.get(key), name));
  }
  const rest = subject !== null && shown.size <= 1 ? keyWithin(document, subject, ordinal + 1, namer) : null;
  if (rest !== null) shown.set(rest, fuller(shown.get(rest), subject!));
  return { keyOf: (name) => (name === null ? rest : (keys.get(name) ?? rest)), shown };
}

function namesInOrder(document: ReadDocument, found: DocumentFindings): readonly string[] {
  const named: { readonly organization: string | null; readonly start: number }[] = [...document.sentences];
  for (const list of findingLists) named.push(...found[list]);
  const seen = new Set<string>();
  for (const { organization } of named.sort((a, b) => a.start - b.start)) {
    if (organization !== null) seen.add(organization);
  }
  return [...seen];
}

/** A masked name means another body in every document, so its key holds the document and its place in it. */
function keyWithin(document: ReadDocument, name: string, ordinal: number, namer: OrganizationNamer): string {
  if (name.includes('@')) return name;
  return maskSign.test(name) ? `${name}@${document.report.id}#${ordinal}` : namer.key(name);
}

function fuller(known: string | undefined, name: string): string {
  if (known === undefined || name.length > known.length) return name;
  return name.length === known.length && name < known ? name : known;
}

function ownedBy(
  key: string | null,
  found: DocumentFindings,
  owner: (finding: FindingBase) => string | null,
): PartFindings {
  const own = <F extends FindingBase>(findings: readonly F[]): readonly F[] =>
    findings.filter((finding) => owner(finding) === key);
  return {
    problems: own(found.problems),
    named: own(found.named),
    causes: own(found.causes),
    measures: own(found.measures),
    claims: own(found.claims),
    figures: own(found.figures),
    slogans: own(found.slogans),
  };
}

function saysSomething(part: ProfilePart, document: ReadDocument): boolean {
  if (findingLists.some((list) => part.findings[list].length > 0)) return true;
  if (part.organization === null) return false;
  return part.sentences.some((index) => {
    const { role } = document.sentences[index]!;
    return role !== 'noise' && role !== 'procedure';
  });
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
