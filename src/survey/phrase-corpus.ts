// The texts phrases are looked for in: runs of Chinese characters side by side, each place knowing its report and organisation.
import { hash64 } from '../base/hash.js';
import type { Span } from '../base/span.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Report } from '../corpus/report.js';
import { denoise } from '../denoise/denoise.js';
import { organizationKey } from '../profile/organization-key.js';
import type { Profile } from '../profile/profile.js';
import { byCodeUnit } from './gather.js';

/** First number of the units that stand for boundaries: above every UTF-16 code unit. */
export const FIRST_BOUNDARY = 65_536;

/** The texts as numbers. */
export interface PhraseCorpus {
  /** Code units of Chinese characters; everything between two runs of them is one boundary with a number of its own. */
  readonly units: Int32Array;
  /** For each unit the report it stands in: an index into the lists below. */
  readonly reportOf: Int32Array;
  /** For each report the body whose words it is: an index. */
  readonly bodyOf: Int32Array;
  readonly years: readonly (number | null)[];
  /** How many Chinese characters each body's reports hold. */
  readonly bodySizes: Float64Array;
  /** Share of the characters given that were read, 0–1: 1 unless there were more than the limit. */
  readonly read: number;
}

/** A report reduced to what phrases are looked for in. */
interface Kept {
  readonly id: string;
  readonly order: string;
  /** Code units of the text as given. */
  readonly size: number;
  readonly text: string;
  readonly noise: readonly Span[];
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
  const known = new Map(source.profiles.map((profile) => [profile.report, profile]));
  let kept: Kept[] = [];
  let held = 0;
  let given = 0;
  let firstLeftOut = '\uffff';
  for await (const report of reports) {
    given += report.text.length;
    const order = `${hash64(report.id)} ${report.id}`;
    if (order >= firstLeftOut) continue;
    kept.push(keep(report, order, known.get(report.id), source.codebook));
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

function keep(report: Report, order: string, profile: Profile | undefined, codebook: Codebook): Kept {
  const { text, noise } = denoise(report.text, codebook);
  return {
    id: report.id,
    order,
    size: report.text.length,
    text,
    noise,
    body: bodyOf(report, profile),
    year: report.year ?? profile?.year ?? null,
  };
}

/** Whose words a report is: its organisation's if it speaks for itself, else its speaker's, else its own. */
function bodyOf(report: Report, profile: Profile | undefined): string {
  const spoken = profile !== undefined && profile.voice !== 'self';
  const speaker = report.speaker ?? profile?.speaker ?? null;
  if (spoken) return `speaker ${speaker ?? report.id}`;
  const key = profile?.organizationKey ?? (report.organization ? organizationKey(report.organization) : null);
  return key === null ? `speaker ${speaker ?? report.id}` : `organization ${key}`;
}

function numbered(kept: readonly Kept[]): Omit<PhraseCorpus, 'read'> {
  const room = kept.reduce((sum, { text }) => sum + text.length + 1, 0);
  const units = new Int32Array(room);
  const reportOf = new Int32Array(room);
  const bodies = new Map<string, number>();
  const sizes: number[] = [];
  const owners = new Int32Array(kept.length);
  let used = 0;
  let boundary = FIRST_BOUNDARY;
  kept.forEach(({ text, noise, body }, report) => {
    const owner = bodies.get(body) ?? bodies.size;
    bodies.set(body, owner);
    owners[report] = owner;
    let characters = 0;
    let noisy = 0;
    for (let i = 0; i <= text.length; i++) {
      while (noisy < noise.length && noise[noisy]!.end <= i) noisy++;
      const hidden = noisy < noise.length && noise[noisy]!.start <= i;
      const unit = i < text.length && !hidden ? text.charCodeAt(i) : 0;
      if (isChinese(unit)) characters++;
      else if (used === 0 || units[used - 1]! >= FIRST_BOUNDARY) continue;
      units[used] = isChinese(unit) ? unit : boundary++;
      reportOf[used++] = report;
    }
    sizes[owner] = (sizes[owner] ?? 0) + characters;
  });
  return {
    units: units.subarray(0, used),
    reportOf: reportOf.subarray(0, used),
    bodyOf: owners,
    years: kept.map(({ year }) => year),
    bodySizes: Float64Array.from(sizes),
  };
}

function isChinese(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;
}
