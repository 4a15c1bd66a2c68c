// What a document says of itself: organisation, year and speaker, where the report did not bring them along.

import type { Kind } from '../codebook/vocabulary.js';
import type { Provenance, Report } from '../corpus/report.js';
import type { OrganizationNamer } from './organization-names.js';
import { yearReportedOn } from './report-year.js';

/** Metadata of a document, with where each piece was found. */
export interface Metadata {
  readonly title: string | null;
  readonly organization: string | null;
  readonly year: number | null;
  readonly speaker: string | null;
  readonly provenance: NonNullable<Report['provenance']>;
}

/** What metadata are read from. */
export interface MetadataContext {
  readonly report: Report;
  readonly kind: Kind;
  /** Title, author, date and salutation lines. */
  readonly headLines: readonly string[];
  readonly title: string | null;
  readonly text: string;
  /** The last lines: a signature may stand there. */
  readonly lastLines: readonly string[];
  readonly namer: OrganizationNamer;
}

/** Completes the report's metadata from the text; what the report brings along always wins. */
export function readMetadata(context: MetadataContext): Metadata {
  const { report, kind } = context;
  const provenance: Partial<Record<'organization' | 'year' | 'kind' | 'title' | 'speaker', Provenance>> = {};
  const note = (key: keyof typeof provenance, given: unknown, found: Provenance | null): void => {
    if (given !== undefined) provenance[key] = report.provenance?.[key] ?? 'given';
    else if (found !== null) provenance[key] = found;
  };
  const title = report.title ?? context.title;
  note('title', report.title, title === null ? null : 'text');
  note('kind', report.kind, 'text');
  const organization = report.organization === undefined ? organizationOf(context) : null;
  note('organization', report.organization, isSpoken(kind) ? null : (organization?.found ?? null));
  const year =
    report.year === undefined ? yearReportedOn(title ?? '', context.headLines, context.text) : null;
  note('year', report.year, year?.found ?? null);
  const found = organization?.name ?? null;
  const body = report.organization ?? (isSpoken(kind) ? null : found);
  const speaker = report.speaker ?? report.organization ?? found;
  note('speaker', report.speaker, speaker === null ? null : 'text');
  return { title, organization: body, year: report.year ?? year?.year ?? null, speaker, provenance };
}

interface FoundName {
  readonly name: string;
  readonly found: Provenance;
}

/** 某镇党委2022年度述职报告: what stands before the year or the genre's name. */
const beforeGenre =
  /^(?:关于)?对?([^，。：\d二][^，。：]{1,30}?)(?:\d{4}年?(?:度|上半年|下半年)?|20XX年|领导班子|班子|书记|关于|抓|落实|履行|基层党建|党建|述职|民主生活会|工作(?:总结|报告)|巡察|审计)/;
/** 述职人：某局党组书记 王×× */
const author = /^(?:述职人|报告人|汇报人|单位|述职单位|报告单位|作者|发言人)[：:\s]*(.{2,40})$/;

function organizationOf(context: MetadataContext): FoundName | null {
  const { namer, headLines, title, lastLines, kind } = context;
  const named = (words: string | undefined): string | null =>
    words === undefined ? null : namer.name(words);
  for (const line of headLines) {
    const name = named(author.exec(line)?.[1]);
    if (name !== null) return { name, found: 'text' };
  }
  const fromTitle = title === null || isSpoken(kind) ? null : named(beforeGenre.exec(title)?.[1]);
  if (fromTitle !== null) return { name: fromTitle, found: 'title' };
  for (const line of [...headLines, ...lastLines]) {
    if (line === title || line.length > 40 || /[：:]/.test(line)) continue;
    const name = named(line.replace(/^[—\-－\s]+/, ''));
    if (name !== null) return { name, found: 'text' };
  }
  return null;
}

/** A speech is about those spoken to; its title names the meeting. */
const isSpoken = (kind: Kind): boolean => kind === 'speech' || kind === 'review';
