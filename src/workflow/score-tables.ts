// Every table of a result folder, made when it is asked for.
import { type DataTable, table } from '../base/table.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Rejection } from '../corpus/read-outcome.js';
import type { Report } from '../corpus/report.js';
import type { Profile } from '../profile/profile.js';
import type { ClusterResult } from '../survey/cluster-result.js';
import { organizationNames } from '../survey/organization-names.js';
import { phraseYears } from '../survey/phrase-years.js';
import { ratingsOrNone } from '../survey/ratings.js';
import type { Survey } from '../survey/survey.js';
import {
  balanceTable,
  boilerplateTable,
  figuresTable,
  namedTable,
  problemsTable,
  reportsTable,
} from '../views/findings-tables.js';
import type { GivenTemplate } from './read-template.js';
import { reuseWithText } from './reuse-with-text.js';
import type { TableName } from './table-names.js';

/** What the tables are made of. */
export interface ScoreTablesInput {
  readonly survey: Survey;
  readonly profiles: readonly Profile[];
  readonly rejected: readonly Rejection[];
  readonly codebook: Codebook;
  /** The template the reports were given; null where none is named. */
  readonly template: GivenTemplate | null;
  /** Null where no table asks for it. */
  readonly clusters: ClusterResult | null;
  /** Reads the reports once more, one at a time: for what needs texts and not only profiles. */
  readonly reports: () => AsyncIterable<Report>;
}

/** Makes the tables named, in their order. */
export async function scoreTables(
  input: ScoreTablesInput,
  names: readonly TableName[],
): Promise<ReadonlyMap<TableName, DataTable>> {
  const profiles = withShownNames(input.profiles);
  const made = new Map<TableName, DataTable>();
  for (const name of names)
    made.set(name, (await makers[name]({ ...input, profiles })) as unknown as DataTable);
  return made;
}

/** Rows of any type with their columns. */
type AnyTable = readonly object[] & { readonly columns: readonly string[] };

type Maker = (input: ScoreTablesInput) => AnyTable | Promise<AnyTable>;

const makers: Readonly<Record<TableName, Maker>> = {
  reports: ({ profiles }) => reportsTable(profiles),
  balance: ({ profiles }) => balanceTable(profiles),
  problems: ({ profiles, codebook }) => problemsTable(profiles, codebook.tables.categories),
  named: ({ profiles }) => namedTable(profiles),
  figures: ({ profiles }) => figuresTable(profiles),
  slogans: ({ profiles }) => phraseYears(profiles),
  boilerplate: ({ profiles }) => boilerplateTable(profiles),
  matrix: ({ survey }) => survey.matrixWide(),
  'matrix-long': ({ survey }) => survey.matrixLong(),
  common: ({ survey }) => survey.common(),
  recurrence: ({ survey }) => survey.recurrence(),
  clusters: ({ clusters, survey }) => (clusters ?? survey.clusters()).toRows(),
  'one-sided': ({ survey }) => survey.oneSided(),
  'voice-gaps': ({ survey }) => survey.voiceGaps(),
  tension: ({ survey }) => survey.tension(),
  reuse: ({ survey, reports, template }) => reuseWithText(survey, reports(), template),
  phrases: ({ survey, reports, profiles, codebook }) => survey.phrases(reports(), { profiles, codebook }),
  ledger: ({ survey }) => survey.ledger(),
  'figures-compared': ({ survey }) => survey.figuresCompared(),
  dating: ({ survey }) => survey.dating(),
  ratings: ({ profiles }) => ratingsOrNone(profiles),
  rejected: ({ rejected }) => rejectedTable(rejected),
};

/** The name shown of an organisation is the fullest form seen anywhere in the corpus. */
function withShownNames(profiles: readonly Profile[]): readonly Profile[] {
  const names = organizationNames(profiles);
  return profiles.map((profile) => {
    const name = profile.organizationKey === null ? undefined : names.get(profile.organizationKey);
    return name === undefined || name === profile.organization ? profile : { ...profile, organization: name };
  });
}

function rejectedTable(rejected: readonly Rejection[]): AnyTable {
  return table(
    ['file', 'code', 'place', 'reason'],
    rejected.map(({ file, code, place, reason }) => ({ file, code, place, reason })),
  );
}
