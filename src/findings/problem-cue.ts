// The wording that makes a complaint: a hit of deficiencies.csv, or a construction that takes the form of one.
import type { DeficiencyRow } from '../codebook/tables/deficiencies.js';
import type { Cue } from '../document/cue-scan.js';

/** A wording that says something falls short. */
export type DeficiencyCue = Cue<DeficiencyRow>;
