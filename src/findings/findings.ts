// The findings: quoted spans of a text, told apart by `finding`. Offsets are into the clean text until the analysis maps them back.

import type { Span } from '../base/span.js';
import type { Basis } from '../codebook/tables/bases.js';
import type { Mode } from '../codebook/tables/deficiencies.js';
import type { Extent, Locus } from '../codebook/tables/loci.js';
import type { Role, Voice } from '../codebook/vocabulary.js';
import type { StatementChange } from './override.js';

/** What every finding has. */
export interface FindingBase extends Span {
  /** The words quoted. */
  readonly text: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Display name of the organisation it is about, where the text speaks of one among several; else null. */
  readonly organization: string | null;
}

/** A clause that asserts a shortcoming, with its subject. */
export interface Problem extends FindingBase {
  readonly finding: 'problem';
  /** The author's own numbering: ordinal of the outermost numbered item, from 1. */
  readonly point: number;
  readonly category: string;
  /** Further categories that clearly apply. */
  readonly also: readonly string[];
  readonly mode: Mode;
  readonly locus: Locus;
  readonly extent: Extent;
  readonly voice: Voice;
  readonly basis: Basis;
  /** The words that gave it away. */
  readonly cue: string;
  readonly role: Role;
  /** 0–1: how sure it is that a shortcoming is asserted here. */
  readonly confidence: number;
  /** Canonical object words found in it. */
  readonly aspects: readonly string[];
  /** The fields an analyst has put right (see `Override`); left out where none is. */
  readonly overridden?: readonly (keyof StatementChange)[];
  /** What the organisation or the analyst says to it; left out where nothing is said. */
  readonly remark?: string;
}

/** How a weakness is named without being asserted. */
export type NamedFrame = 'planned' | 'demanded' | 'remedied' | 'solved' | 'quoted';

/** A weakness named, not asserted. */
export interface Named extends FindingBase {
  readonly finding: 'named';
  readonly frame: NamedFrame;
  readonly category: string;
}

/** An explanation of problems. */
export interface Cause extends FindingBase {
  readonly finding: 'cause';
  readonly point: number;
}

/** A step planned or demanded. */
export interface Measure extends FindingBase {
  readonly finding: 'measure';
  readonly point: number;
  readonly category: string;
  readonly aspects: readonly string[];
  /** The body responsible and the deadline, as worded; empty where none is stated. */
  readonly responsible: string;
  readonly deadline: string;
}

/** What a statement rests on: a fact given, one masked in this copy, or none. */
export type Evidence = 'given' | 'masked' | 'none';

/** An achievement asserted. */
export interface Claim extends FindingBase {
  readonly finding: 'claim';
  readonly category: string;
  readonly aspects: readonly string[];
  readonly evidence: Evidence;
}

export type FigureKind =
  | 'count'
  | 'percent'
  | 'money'
  | 'rank'
  | 'duration'
  | 'score'
  | 'growth'
  | 'fraction';
export type FigureLevel = 'activity' | 'output' | 'outcome';
export type FigureUse = 'achieved' | 'target' | 'problem' | 'procedural';

/** An expression of a quantity about the work. */
export interface Figure extends FindingBase {
  readonly finding: 'figure';
  /** The number as read (80 of 80%以上, 40 of 40余次), 万 and 亿 multiplied out (25万元 is 250,000 元); null where masked. */
  readonly value: number | null;
  /** Bounds within which the quantity lies; null where open or masked (80%以上: low 80, high null). */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly figureKind: FigureKind;
  readonly level: FigureLevel | null;
  /** What it counts: the nearest object word in canonical form (党课, 谈心谈话); empty where none stands near. */
  readonly indicator: string;
  readonly use: FigureUse;
  readonly role: Role;
  readonly approximate: boolean;
  readonly masked: boolean;
}

/** A formulaic political set phrase. */
export interface Slogan extends FindingBase {
  readonly finding: 'slogan';
  /** Canonical phrase of the dictionary; the words themselves for an unlisted coinage. */
  readonly phrase: string;
  readonly family: string;
  readonly since: number | null;
}

/** What was found of a sentence's substance: every judged sentence has one. */
export interface BoilerplateJudgement extends Span {
  readonly sentence: number;
  /** null for noise, procedure and headings, which are not judged. */
  readonly boilerplate: boolean | null;
  readonly evidence: Evidence;
  /** 0–1: how much of a formula it is with nothing particular in it. */
  readonly score: number;
  /** What in the sentence is formula, and what particular, as short codes with the words (stock-verb:不断加强). */
  readonly reasons: readonly string[];
}

/** A sentence flagged as formula with no concrete fact. */
export interface Boilerplate extends FindingBase {
  readonly finding: 'boilerplate';
  readonly role: Role;
  readonly score: number;
  readonly evidence: Evidence;
  readonly reasons: readonly string[];
}

export type Finding = Problem | Named | Cause | Measure | Claim | Figure | Slogan | Boilerplate;
