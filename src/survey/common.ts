// What is common (共性): for each voice and category, how many organisations share it and who stands behind that.
import { jeffreysInterval } from '../base/beta-distribution.js';
import { type DataTable, table } from '../base/table.js';
import { type ReadingRates, readingRates } from '../codebook/reading-error.js';
import { type Voice, voices } from '../codebook/vocabulary.js';
import type { CategoryList } from './category-list.js';
import type { Observation } from './observation.js';

/** A row of common.csv; the last columns say how well statements of the category are read. */
export interface CommonRow extends ReadingRates {
  readonly voice: Voice;
  readonly category: string;
  readonly categoryName: string;
  /** Organisations with it. */
  readonly organizations: number;
  /** Reports that say it of an organisation. */
  readonly documents: number;
  /** Speakers behind those: five organisations criticised by one speaker have one. */
  readonly speakers: number;
  /** Organisations of which it could have been said. */
  readonly exposure: number;
  /** Organisations ÷ exposure; null where exposure is 0. */
  readonly prevalence: number | null;
  /** Bounds of the 90 % Jeffreys interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Reports that say it of nobody in particular (全区普遍存在…); never part of the prevalence. */
  readonly generalDocuments: number;
}

const columns = [
  'voice',
  'category',
  'categoryName',
  'organizations',
  'documents',
  'speakers',
  'exposure',
  'prevalence',
  'low',
  'high',
  'generalDocuments',
  'readingPrecision',
  'readingRecall',
] as const;

/** Those behind a category, each once. */
interface Support {
  readonly organizations: Set<string>;
  readonly documents: Set<string>;
  readonly speakers: Set<string>;
  readonly generalDocuments: Set<string>;
}

/**
 * voice × category, most widespread first within a voice. Texts about no organisation in particular enter only
 * `generalDocuments`: they say that something is widespread, not of whom. Categories nobody mentions have no row.
 */
export function common(observations: readonly Observation[], categories: CategoryList): DataTable<CommonRow> {
  return table(
    columns,
    voices.flatMap((voice) =>
      commonOf(
        observations.filter((one) => one.voice === voice),
        voice,
        categories,
      ),
    ),
  );
}

function commonOf(
  observations: readonly Observation[],
  voice: Voice,
  categories: CategoryList,
): readonly CommonRow[] {
  const exposed = new Set<string>();
  const supports = categories.ids.map(
    (): Support => ({
      organizations: new Set(),
      documents: new Set(),
      speakers: new Set(),
      generalDocuments: new Set(),
    }),
  );
  for (const one of observations) {
    if (one.exposed && one.organizationKey !== null) exposed.add(one.organizationKey);
    for (const problem of one.problems) addSupport(supports[categories.indexOf.get(problem.category)!]!, one);
  }
  return supports
    .map((support, index) => commonRow(voice, categories.ids[index]!, support, exposed.size, categories))
    .filter((row) => row.organizations > 0 || row.generalDocuments > 0)
    .sort((a, b) => b.organizations - a.organizations);
}

function addSupport(support: Support, one: Observation): void {
  if (one.organizationKey === null) {
    support.generalDocuments.add(one.report);
    return;
  }
  support.organizations.add(one.organizationKey);
  support.documents.add(one.report);
  support.speakers.add(one.speaker);
}

function commonRow(
  voice: Voice,
  category: string,
  support: Support,
  exposure: number,
  categories: CategoryList,
): CommonRow {
  const organizations = support.organizations.size;
  const interval = exposure === 0 ? { low: null, high: null } : jeffreysInterval(organizations, exposure);
  return {
    voice,
    category,
    categoryName: categories.names.get(category)!,
    organizations,
    documents: support.documents.size,
    speakers: support.speakers.size,
    exposure,
    prevalence: exposure === 0 ? null : organizations / exposure,
    low: interval.low,
    high: interval.high,
    generalDocuments: support.generalDocuments.size,
    ...readingRates(category),
  };
}
