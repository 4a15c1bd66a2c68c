// Says what sets a cluster apart: the categories it mentions relatively more and less, with words of its members.
import type { CategoryList } from './category-list.js';
import type { ClusterData } from './cluster-data.js';
import { DOUBTFUL_JACCARD, STABLE_JACCARD } from './cluster-evidence.js';
import type { Cluster, ClusterCategory, ClusterStability } from './cluster-types.js';
import { type Partition, squaredDistance } from './lloyd.js';
import { logOdds } from './log-odds.js';
import type { Observation } from './observation.js';
import type { PresenceCounts } from './presence-counts.js';
import { type Quote, quote } from './quote.js';

/** ζ from which a category is named. */
const DISTINCTIVE = 1.96;
/** Organisations of the cluster that must mention it: one alone says nothing of a group. */
const FEWEST_ORGANIZATIONS = 2;
/** Categories named in a label, and words quoted for each. */
const MOST_NAMED = 4;
const MOST_QUOTES = 2;

/** What describing needs to know. */
export interface ClusterContext {
  readonly presence: PresenceCounts;
  readonly data: ClusterData;
  readonly categories: CategoryList;
  readonly names: ReadonlyMap<string, string>;
  /** Observations of this voice by organisation key. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}

/** Describes every cluster of a division, in order. */
export function describeClusters(
  context: ClusterContext,
  fit: Partition,
  jaccard: readonly number[],
): readonly Cluster[] {
  return jaccard.map((value, index) => describe(context, fit, index, value));
}

function describe(context: ClusterContext, fit: Partition, index: number, jaccard: number): Cluster {
  const { data, presence, names } = context;
  const members = nearestFirst(data, fit, index);
  const keys = members.map((point) => presence.organizations[data.rows[point]!]!);
  const all = contrasts(context, new Set(members));
  const more = all
    .filter((one) => one.distinctive > DISTINCTIVE && one.organizations >= FEWEST_ORGANIZATIONS)
    .sort((a, b) => b.distinctive - a.distinctive)
    .slice(0, MOST_NAMED)
    .map((one) => ({ ...one, quotes: quotesOf(context, keys, [one.category], MOST_QUOTES, 1) }));
  const less = all
    .filter((one) => one.distinctive < -DISTINCTIVE)
    .sort((a, b) => a.distinctive - b.distinctive)
    .slice(0, MOST_NAMED);
  const wanted = more.map((one) => one.category);
  return {
    cluster: index + 1,
    size: members.length,
    label: labelOf(more, less),
    more,
    less,
    jaccard,
    stability: stabilityOf(jaccard),
    medoid: {
      organization: names.get(keys[0]!)!,
      quotes: quotesOf(context, keys.slice(0, 1), wanted, MOST_QUOTES, MOST_QUOTES),
    },
  };
}

/** How a cluster is called: never by a type, only by what it mentions. */
function labelOf(more: readonly ClusterCategory[], less: readonly ClusterCategory[]): string {
  const list = (of: readonly ClusterCategory[]): string => of.map((one) => one.categoryName).join('、');
  const parts = [
    more.length === 0 ? '没有相对更多提到的类别' : `相对更多提到：${list(more)}`,
    less.length === 0 ? '' : `少见：${list(less)}`,
  ];
  return parts.filter((part) => part !== '').join('；');
}

export function stabilityOf(jaccard: number): ClusterStability {
  if (jaccard >= STABLE_JACCARD) return 'stable';
  return jaccard >= DOUBTFUL_JACCARD ? 'doubtful' : 'not-reported';
}

/** Members of a cluster, those nearest its centre first. */
function nearestFirst({ points }: ClusterData, fit: Partition, index: number): readonly number[] {
  const { columns } = points;
  const members = [...fit.assignment.keys()].filter((point) => fit.assignment[point] === index);
  const distance = new Map(
    members.map((point) => [
      point,
      squaredDistance(points.data, point * columns, fit.centres, index * columns, columns),
    ]),
  );
  return members.sort((a, b) => distance.get(a)! - distance.get(b)! || a - b);
}

/** ζ of every area: reports of the members against those of the other clustered organisations. */
function contrasts(
  { presence, data, categories }: ClusterContext,
  members: ReadonlySet<number>,
): readonly ClusterCategory[] {
  const tallies = data.areas.map(() => ({ inside: 0, outside: 0, organizations: 0 }));
  let inside = 0;
  let outside = 0;
  data.rows.forEach((row, point) => {
    data.areas.forEach((area, index) => {
      const reports = presence.reports[row * presence.categories + area]!;
      const tally = tallies[index]!;
      if (members.has(point)) {
        inside += reports;
        tally.inside += reports;
        if (reports > 0) tally.organizations++;
      } else {
        outside += reports;
        tally.outside += reports;
      }
    });
  });
  return tallies.map((tally, index) => {
    const category = categories.ids[data.areas[index]!]!;
    const focus = { count: tally.inside, total: inside };
    const distinctive = logOdds(focus, { count: tally.outside, total: outside }) ?? 0;
    const categoryName = categories.names.get(category)!;
    return { category, categoryName, distinctive, organizations: tally.organizations, quotes: [] };
  });
}

/**
 * Words of organisations on some categories, at most `perOrganization` of each; where they say nothing on these (or
 * none is asked for), any of their problems.
 */
function quotesOf(
  { observations }: ClusterContext,
  keys: readonly string[],
  wanted: readonly string[],
  most: number,
  perOrganization: number,
): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const key of keys) {
    const stated = observations
      .get(key)!
      .flatMap((one) => one.problems.map((problem) => quote(one, problem)));
    const fitting = stated.filter(({ category }) => wanted.includes(category));
    quotes.push(...(wanted.length === 0 ? stated : fitting).slice(0, perOrganization));
    if (quotes.length >= most) break;
  }
  return quotes.slice(0, most);
}
