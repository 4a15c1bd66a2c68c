// How the scores of a corpus are spread, kind by kind: what a single report's numbers can be read against.
import { groupBy, quantiles } from '../base/group-quantiles.js';
import { type DataTable, table } from '../base/table.js';
import { documentKinds, type Kind } from '../codebook/vocabulary.js';
import type { Profile, Scores } from '../profile/profile.js';

/** A row: one score within one kind of document. */
export interface ScoreRangeRow {
  readonly kind: Kind;
  /** Name of the score, as in reports.csv. */
  readonly score: string;
  /** Profiles that have the score; those where it is not assessable are left out, not counted as 0. */
  readonly reports: number;
  /** Quartiles, 0–1 for shares, else in the unit of the score. */
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
}

/** Scores that are shares or densities: only these can be compared between texts of different length. */
const compared = [
  'figuresPerThousand',
  'slogansPerThousand',
  'sloganShare',
  'boilerplateShare',
  'activityShare',
  'withCause',
  'withMeasure',
] as const satisfies readonly (keyof Scores)[];

const QUARTILES = [0.25, 0.5, 0.75];

/**
 * Quartiles of each share and density within each kind of document (a speech exhorts, a report accounts: across
 * kinds they mean nothing). Names no organisation and ranks none. Needs four profiles of a kind; fewer have no row.
 */
export function scoreRanges(profiles: readonly Profile[]): DataTable<ScoreRangeRow> {
  const byKind = groupBy(profiles, (profile) => profile.kind);
  const rows = documentKinds.flatMap((kind) => rangesOf(kind, byKind.get(kind) ?? []));
  return table(['kind', 'score', 'reports', 'low', 'median', 'high'], rows);
}

const FEWEST = 4;

function rangesOf(kind: Kind, profiles: readonly Profile[]): readonly ScoreRangeRow[] {
  return compared.flatMap((score): readonly ScoreRangeRow[] => {
    const values = profiles.flatMap((profile) => profile.scores[score] ?? []);
    if (values.length < FEWEST) return [];
    const [low = null, median = null, high = null] = quantiles(values, QUARTILES);
    return [{ kind, score, reports: values.length, low, median, high }];
  });
}
