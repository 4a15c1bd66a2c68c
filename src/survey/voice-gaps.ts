// voice-gaps.csv: category by category, what superiors or inspectors say of organisations that these do not say of themselves.
import { betaCdf } from '../base/beta-distribution.js';
import { type DataTable, table } from '../base/table.js';
import type { Profile } from '../profile/profile.js';
import type { CategoryList } from './category-list.js';
import { type Encounter, encountersOf, mentions, type Side } from './encounters.js';
import { adjustForDiscovery } from './false-discovery.js';

/** A category as organisations and one other voice mention it, over the organisations and years in which both had a say. */
export interface VoiceGapRow {
  /** The other voice. */
  readonly voice: 'superior' | 'inspection';
  readonly category: string;
  readonly categoryName: string;
  /** Organisation-years in which both could have mentioned it. */
  readonly encounters: number;
  /** Of these: mentioned by both, by the other voice only, by the organisation only. */
  readonly both: number;
  readonly otherOnly: number;
  readonly selfOnly: number;
  /** (otherOnly − selfOnly) ÷ encounters: above 0 the others say it more often than the organisations themselves. */
  readonly difference: number;
  /** Bounds of its 90 % interval. */
  readonly low: number;
  readonly high: number;
  /** Chance of a split of the one-sided mentions at least as uneven, and adjusted over the categories of this voice. */
  readonly probability: number;
  readonly adjusted: number;
  /** Up to three statements of the other voice where the organisation is silent, joined by `;`. */
  readonly quotes: string;
}

const columns = [
  'voice',
  'category',
  'categoryName',
  'encounters',
  'both',
  'otherOnly',
  'selfOnly',
  'difference',
  'low',
  'high',
  'probability',
  'adjusted',
  'quotes',
] as const satisfies readonly (keyof VoiceGapRow)[];

const MOST_QUOTES = 3;
/** Standard normal quantile of a two-sided 90 % interval. */
const NORMAL_90 = 1.6448536269514722;

/**
 * voice × category, the largest difference first within a voice: what nobody says of himself and others say of him stands
 * at the top, what is admitted and never pointed out at the bottom. Pairs of one organisation and one year in which both
 * had a say are compared; naming a category in passing (`also`) is mentioning it. Silence is no denial: a superior
 * chooses three points, a report has room for twenty.
 *
 * The interval is that of Agresti & Min 2005 for differences of paired shares, the chance that of McNemar's exact test,
 * adjusted after Benjamini & Hochberg 1995. Years of one organisation are not independent, which makes both too narrow.
 * Categories neither side mentions have no row.
 * @example
 * const analyze = analyzer();
 * const own = { id: 'own', organization: '城关镇党委', year: 2022, kind: 'self-report', text: '存在的问题：理论学习不够深入。' } as const;
 * const review = { ...own, id: 'review', kind: 'review', text: '存在的主要问题是：个别支部组织生活不规范。' } as const;
 * survey([own, review].flatMap((report) => analyze(report).profiles)).voiceGaps()[0].category // 'organizational-life'
 */
export function voiceGaps(profiles: readonly Profile[], categories: CategoryList): DataTable<VoiceGapRow> {
  const encounters = encountersOf(profiles).filter(({ exposed }) => exposed.has('self'));
  return table(
    columns,
    (['superior', 'inspection'] as const).flatMap((voice) => {
      const met = encounters.filter(({ exposed }) => exposed.has(voice));
      const rows = categories.ids.flatMap((category) => {
        const gap = gapOf(met, voice, category);
        return gap === null
          ? []
          : [{ voice, category, categoryName: categories.names.get(category)!, ...gap, adjusted: 1 }];
      });
      const adjusted = adjustForDiscovery(rows.map(({ probability }) => probability));
      return rows
        .map((row, index): VoiceGapRow => ({ ...row, adjusted: adjusted[index]! }))
        .sort((a, b) => b.difference - a.difference);
    }),
  );
}

type Gap = Omit<VoiceGapRow, 'voice' | 'category' | 'categoryName' | 'adjusted'>;

function gapOf(encounters: readonly Encounter[], voice: Side, category: string): Gap | null {
  let [both, otherOnly, selfOnly] = [0, 0, 0];
  const quotes: string[] = [];
  for (const encounter of encounters) {
    const [own, other] = [mentions(encounter, 'self', category), mentions(encounter, voice, category)];
    if (own && other) both++;
    else if (own) selfOnly++;
    else if (other) {
      otherOnly++;
      quotes.push(...(encounter.said.get(category)?.[voice]?.quotes.slice(0, 1) ?? []));
    }
  }
  if (both + otherOnly + selfOnly === 0) return null;
  return {
    encounters: encounters.length,
    both,
    otherOnly,
    selfOnly,
    difference: (otherOnly - selfOnly) / encounters.length,
    ...pairedInterval(otherOnly, selfOnly, encounters.length),
    probability: mcNemar(otherOnly, selfOnly),
    quotes: quotes.slice(0, MOST_QUOTES).join(';'),
  };
}

/** Wald's interval after adding half an observation to each of the four cells; drawn in to −1 and 1. */
function pairedInterval(
  more: number,
  less: number,
  of: number,
): { readonly low: number; readonly high: number } {
  const n = of + 2;
  const middle = (more - less) / n;
  const half = (NORMAL_90 * Math.sqrt(more + less + 1 - (more - less) ** 2 / n)) / n;
  return { low: Math.max(-1, middle - half), high: Math.min(1, middle + half) };
}

/** Twice the smaller tail of a fair coin, at most 1. *Source:* McNemar 1947, in its exact form. */
function mcNemar(more: number, less: number): number {
  const tail = Math.min(more, less);
  // P(X ≤ tail) of Binomial(more + less, ½), as the beta function has it.
  return more + less === 0 ? 1 : Math.min(1, 2 * betaCdf(0.5, more + less - tail, tail + 1));
}
