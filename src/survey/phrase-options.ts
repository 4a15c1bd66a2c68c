// The options of phrase discovery: what they mean, what they may be, and their defaults.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import type { Codebook } from '../codebook/codebook.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import type { Profile } from '../profile/profile.js';

/** Options of `phrases`. */
export interface PhraseOptions {
  /** Fewest organisations that say it, 1–100,000. Default 3: what two share may be copied. */
  readonly minOrganizations?: number;
  /** Shortest and longest phrase in characters, 2–30. Default 4 and 24: shorter ones are words, longer ones passages (see `reuse`). */
  readonly shortest?: number;
  readonly longest?: number;
  /** Least cohesion in bits, 0–40. Default 4: below, the parts meet about as often as their frequency makes them meet. */
  readonly minCohesion?: number;
  /** Least freedom in bits, 0–20. Default 1.5: below, one neighbour dominates and the phrase is part of a longer one. */
  readonly minFreedom?: number;
  /**
   * Least share of its occurrences that begin and end where words do (by the library's segmenter) or stand in quotation marks, 0–1.
   * Default 0.5: below, it is cut out of the midst of words (入学习贯彻). 0 reads no words.
   */
  readonly minWhole?: number;
  /**
   * Most characters read at once, 10,000–50,000,000. Default 2,000,000, which takes some seconds and about 100 MB. Up to it every
   * report is read; above it, whole reports sampled by a hash of their ids, and `read` says which share.
   */
  readonly limit?: number;
  /** Profiles of the reports, from which organisation, speaker and year are taken where the reports do not say. Default: none. */
  readonly profiles?: readonly Profile[];
  /** Dictionaries for noise and listed slogans. Default: those that ship with the library. */
  readonly codebook?: Codebook;
}

const optionNames = [
  'minOrganizations',
  'shortest',
  'longest',
  'minCohesion',
  'minFreedom',
  'minWhole',
  'limit',
  'profiles',
  'codebook',
] as const satisfies readonly (keyof PhraseOptions)[];

/** Options with defaults filled in. */
export type PhraseSettings = Required<PhraseOptions>;

/**
 * Checks options and fills in defaults.
 * @param more names of further options the caller knows
 * @throws ShuzhiError OPTION_UNKNOWN, OPTION_INVALID
 */
export function phraseSettings(options: PhraseOptions, more: readonly string[] = []): PhraseSettings {
  assertOptions('phrases', options, [...optionNames, ...more]);
  const settings: PhraseSettings = {
    minOrganizations: options.minOrganizations ?? 3,
    shortest: options.shortest ?? 4,
    longest: options.longest ?? 24,
    minCohesion: options.minCohesion ?? 4,
    minFreedom: options.minFreedom ?? 1.5,
    minWhole: options.minWhole ?? 0.5,
    limit: options.limit ?? 2_000_000,
    profiles: options.profiles ?? [],
    codebook: options.codebook ?? defaultCodebook(),
  };
  assertNumber('phrases', 'minOrganizations', settings.minOrganizations, 1, 100_000, true);
  assertNumber('phrases', 'shortest', settings.shortest, 2, 30, true);
  assertNumber('phrases', 'longest', settings.longest, settings.shortest, 30, true);
  assertNumber('phrases', 'minCohesion', settings.minCohesion, 0, 40);
  assertNumber('phrases', 'minFreedom', settings.minFreedom, 0, 20);
  assertNumber('phrases', 'minWhole', settings.minWhole, 0, 1);
  assertNumber('phrases', 'limit', settings.limit, 10_000, 50_000_000, true);
  return settings;
}
