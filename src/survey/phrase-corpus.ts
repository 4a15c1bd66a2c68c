// The texts phrases are looked for in: runs of Chinese characters side by side, each place knowing its report and organisation.

import { byCodeUnit } from '../base/by-code-unit.js';
import { hash64 } from '../base/hash.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Report } from '../corpus/report.js';
import { type OrganizationNamer, organizationNamer } from '../document/organization-names.js';
import type { Profile } from '../profile/profile.js';
import { FIGURE, MOST_QUOTES, type PhraseText, phraseText, signsOf } from './phrase-signs.js';

/** First number of the units that stand for boundaries: above every UTF-16 code unit. */
export const FIRST_BOUNDARY = 65_536;

/** The texts as numbers. */
export interface PhraseCorpus {
  /** Code units of Chinese characters and of `#` for a figure; anything else between them is one boundary with a number of its own. */
  readonly units: Int32Array;
  /** For each boundary which quotation marks stand at it: `OPENS`, `CLOSES` of phrase-signs or both; 0 for other units. */
  readonly quotes: Uint8Array;
  /** For each unit the report it stands in: an index into the lists below. */
  readonly reportOf: Int32Array;
  /** For each report the body whose words it is: an index. */
  readonly bodyOf: Int32Array;
  readonly years: readonly (number | null)[];
  /** For each report its id. */
  readonly ids: readonly string[];
  /** How many Chinese characters each body's reports hold. */
  readonly bodySizes: Float64Array;
  /** Share of the characters given that were read, 0–1: 1 unless there were more than the limit. */
  readonly read: number;
}

/** A report reduced to what phrases are looked for in. */
interface Kept extends PhraseText {
  readonly id: string;
  readonly order: string;
  /** Code units of the text as given. */
  readonly size: number;
  readonly body: string;
  readonly year: number | null;
}

/** What a corpus is made with. */
export interface CorpusSource {
  readonly codebook: Codebook;
  /** Profiles of the reports, from which organisation and year are taken where the reports do not say. */
  readonly profiles: readonly Profile[];
  /** Most characters held. */
  readonly limit: number;
}

/**
 * Collects reports. Above the limit whole reports are left out, in the order of a hash of their ids: the sample depends on the reports
 * alone, not on the order they come in, and texts left out are not held.
 */
export async function collectPhraseCorpus(
  reports: Iterable<Report> | AsyncIterable<Report>,
  source: CorpusSource,
): Promise<PhraseCorpus> {
  const namer = organizationNamer(source.codebook);
  const known = new Map(source.profiles.map((profile) => [profile.report, profile]));
  let kept: Kept[] = [];
  let held = 0;
  let given = 0;
  let firstLeftOut = '\uffff';
  for await (const report of reports) {
    given += report.text.length;
    const order = `${hash64(report.id)} ${report.id}`;
    if (order >= firstLeftOut) continue;
    kept.push(keep(report, order, known.get(report.id), source.codebook, namer));
    held += report.text.length;
    if (held <= source.limit) continue;
    kept = kept.sort((a, b) => byCodeUnit(a.order, b.order));
    while (held > source.limit && kept.length > 1) {
      const leftOut = kept.pop()!;
      held -= leftOut.size;
      firstLeftOut = leftOut.order;
    }
  }
  const ordered = kept.sort((a, b) => byCodeUnit(a.id, b.id));
  return { ...numbered(ordered), read: given === 0 ? 1 : held / given };
}

function keep(
  report: Report,
  order: string,
  profile: Profile | undefined,
  codebook: Codebook,
  namer: OrganizationNamer,
): Kept {
  return {
    ...phraseText(report, codebook),
    id: report.id,
    order,
    size: report.text.length,
    body: bodyOf(report, profile, namer),
    year: report.year ?? profile?.year ?? null,
  };
}

/** Whose words a report is: its organisation's if it speaks for itself, else its speaker's, else its own. */
function bodyOf(report: Report, profile: Profile | undefined, namer: OrganizationNamer): string {
  const spoken = profile !== undefined && profile.voice !== 'self';
  const speaker = report.speaker ?? profile?.speaker ?? null;
  if (spoken) return `speaker ${speaker ?? report.id}`;
  const key = profile?.organizationKey ?? (report.organization ? namer.key(report.organization) : null);
  return key === null ? `speaker ${speaker ?? report.id}` : `organization ${key}`;
}

function numbered(kept: readonly Kept[]): Omit<PhraseCorpus, 'read'> {
  const room = kept.reduce((sum, { text }) => sum + text.length + 1, 0);
  const units = new Int32Array(room);
  const quotes = new Uint8Array(room);
  const reportOf = new Int32Array(room);
  const bodies = new Map<string, number>();
  const sizes: number[] = [];
  const owners = new Int32Array(kept.length);
  let used = 0;
  let boundary = FIRST_BOUNDARY;
  kept.forEach((report, index) => {
    const owner = bodies.get(report.body) ?? bodies.size;
    bodies.set(report.body, owner);
    owners[index] = owner;
    sizes[owner] ??= 0;
    for (const sign of signsOf(report)) {
      const last = used === 0 ? FIRST_BOUNDARY : units[used - 1]!;
      const breaks = sign <= MOST_QUOTES;
      if (breaks && last >= FIRST_BOUNDARY) {
        if (used > 0) quotes[used - 1]! |= sign;
        continue;
      }
      if (sign === FIGURE && last === FIGURE) continue;
      if (!breaks && sign !== FIGURE) sizes[owner]!++;
      units[used] = breaks ? boundary++ : sign;
      if (breaks) quotes[used] = sign;
      reportOf[used++] = index;
    }
  });
  return {
    units: units.subarray(0, used),
    quotes: quotes.subarray(0, used),
    reportOf: reportOf.subarray(0, used),
    bodyOf: owners,
    years: kept.map(({ year }) => year),
    ids: kept.map(({ id }) => id),
    bodySizes: Float64Array.from(sizes),
  };
}
