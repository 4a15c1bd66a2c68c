// The answer of clustering: the evidence of every voice, its table, and how it shows itself.
import { type DataTable, table } from '../base/table.js';
import type { Voice } from '../codebook/vocabulary.js';
import type { VoiceClusters } from './cluster-types.js';
import { treeLines } from './tree-text.js';

/** A row of clusters.csv: an organisation as one voice speaks of it. */
export interface ClusterRow {
  readonly organization: string;
  readonly voice: Voice;
  /** From 1; null: unassigned, and the note says why. */
  readonly cluster: number | null;
  readonly label: string;
  /** Share of resamples that put the organisation there, 0–1. */
  readonly membership: number | null;
  readonly runnerUp: number | null;
  readonly note: string;
  /** Points behind its profile, and the reports they come from. */
  readonly mentions: number;
  readonly reports: number;
}

const columns = [
  'organization',
  'voice',
  'cluster',
  'label',
  'membership',
  'runnerUp',
  'note',
  'mentions',
  'reports',
] as const;

/** Clusters of every voice asked for. JSON.stringify writes `voices`, which is clusters.json. */
export class ClusterResult {
  /** One entry per voice, each with its decision and everything behind it. */
  readonly voices: readonly VoiceClusters[];

  constructor(voices: readonly VoiceClusters[]) {
    this.voices = voices;
    Object.freeze(this);
  }

  /** One row per voice and organisation, organisations by key. */
  toRows(): DataTable<ClusterRow> {
    const rows = this.voices.flatMap(({ voice, members, clusters }) =>
      members.map(
        ({ organization, cluster, membership, runnerUp, note, mentions, reports }): ClusterRow => ({
          organization,
          voice,
          cluster,
          label: cluster === null ? '' : clusters[cluster - 1]!.label,
          membership,
          runnerUp,
          note,
          mentions,
          reports,
        }),
      ),
    );
    return table(columns, rows);
  }

  /** The decisions in words, one line per voice, and the clusters, or the tree of a small survey, under them. */
  toText(): string {
    return this.voices
      .map(({ voice, verdict, clusters, tree }) =>
        [
          `${voice}: ${verdict}`,
          ...clusters.map(
            ({ cluster, size, label, jaccard, stability }) =>
              `  ${cluster} (n = ${size}, Jaccard ${jaccard.toFixed(2)}, ${stability}) ${label}`,
          ),
          ...(tree === null ? [] : treeLines(tree).map((line) => `  ${line}`)),
        ].join('\n'),
      )
      .join('\n');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toText();
  }

  [Symbol.for('Jupyter.display')](): object {
    return { 'text/plain': this.toText(), 'text/html': this.toRows().toHTML({ limit: 50 }) };
  }
}
