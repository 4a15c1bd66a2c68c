// What clustering hands back: the decision, every candidate with its evidence, the clusters and their members.
import type { Voice } from '../codebook/vocabulary.js';
import type { Quote } from './quote.js';
import type { NamedTree } from './tree-text.js';

/** Options of clustering. */
export interface ClusterOptions {
  /** Seed of every draw: whole number from 0; default 1. The same seed gives the same answer. */
  readonly seed?: number;
  /**
   * Number of clusters to make whatever the evidence says: whole number from 1. Default: what the evidence
   * supports, which may be 1. A forced answer is marked as forced in every row.
   */
  readonly k?: number;
  /** Cluster this voice only. Default: each voice on its own. */
  readonly voice?: Voice;
}

/** One number of clusters and what speaks for and against it. */
export interface ClusterCandidate {
  readonly k: number;
  /** Sum of squared distances to the centres. */
  readonly within: number;
  /** Mean silhouette, −1 to 1; null for k = 1. */
  readonly silhouette: number | null;
  /** How much dividing helps, ln(spread of one cluster ÷ spread of k), here and on the references. */
  readonly gap: GapEvidence | null;
  /** Whether the gate lets it pass: probability ≤ 0.05; true for k = 1. */
  readonly passes: boolean;
  /** Mean bootstrap Jaccard of each cluster, in cluster order; empty for k = 1. */
  readonly jaccard: readonly number[];
}

/** How a division compares with divisions of tables drawn from one profile. */
export interface GapEvidence {
  readonly gain: number;
  readonly expected: number;
  readonly expectedError: number;
  readonly z: number;
  /** Adjusted for having tried every k. */
  readonly probability: number;
}

/** A category that sets a cluster apart. */
export interface ClusterCategory {
  readonly category: string;
  readonly categoryName: string;
  /** Log-odds ζ of the cluster's reports against the other clustered organisations. */
  readonly distinctive: number;
  /** Organisations of the cluster that mention it. */
  readonly organizations: number;
  /** Words of members, those nearest the middle first; empty for categories mentioned less. */
  readonly quotes: readonly Quote[];
}

/** `stable` Jaccard ≥ 0.75; `doubtful` 0.60–0.75; `not-reported` below: its members are unassigned. */
export type ClusterStability = 'stable' | 'doubtful' | 'not-reported';

/** A group of organisations that mention relatively more of some things. */
export interface Cluster {
  /** From 1; larger clusters first. */
  readonly cluster: number;
  readonly size: number;
  /** 相对更多提到：…；少见：…; never a name of a type. */
  readonly label: string;
  readonly more: readonly ClusterCategory[];
  readonly less: readonly ClusterCategory[];
  readonly jaccard: number;
  readonly stability: ClusterStability;
  /** The organisation nearest the middle, and words of it. */
  readonly medoid: { readonly organization: string; readonly quotes: readonly Quote[] };
}

/** Where an organisation stands. */
export interface ClusterMember {
  readonly organization: string;
  /** Null: unassigned, and the note says why. */
  readonly cluster: number | null;
  /** Share of resamples that put it there, 0–1. */
  readonly membership: number | null;
  /** The cluster it falls into otherwise, or stands next nearest to. */
  readonly runnerUp: number | null;
  /** Points behind its profile, and the reports they come from. */
  readonly mentions: number;
  readonly reports: number;
  readonly note: string;
}

/** A place on the map. */
export interface MapPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Clustering of one voice. JSON-safe. */
export interface VoiceClusters {
  readonly voice: Voice;
  /** Organisations of this voice, and those with evidence enough to be clustered. */
  readonly organizations: number;
  readonly clustered: number;
  /** Clusters made; 1 where the organisations are not divided. */
  readonly k: number;
  readonly forced: boolean;
  /** The decision in words, Chinese and English. */
  readonly verdict: string;
  readonly seed: number;
  /** References of the gate and the dispersion built into them; null where there were too few organisations. */
  readonly gate: { readonly references: number; readonly dispersion: number } | null;
  /** Whether silhouettes rest on a sample of organisations. */
  readonly silhouetteSampled: boolean;
  readonly candidates: readonly ClusterCandidate[];
  readonly clusters: readonly Cluster[];
  readonly members: readonly ClusterMember[];
  /** Correspondence analysis: organisations and categories on two axes, with the inertia these show. */
  readonly map: {
    readonly organizations: readonly MapPoint[];
    readonly categories: readonly MapPoint[];
    readonly inertia: readonly [number, number];
  } | null;
  /** Average linkage where there are too few organisations for clusters: leaves and merges. */
  readonly tree: NamedTree | null;
}
