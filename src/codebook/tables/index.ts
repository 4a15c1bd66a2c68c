// All dictionary tables in one list: what the codebook is compiled from.
import { aspects } from './aspects.js';
import { bases } from './bases.js';
import { categories } from './categories.js';
import { claims } from './claims.js';
import { deficiencies } from './deficiencies.js';
import { figureLevels } from './figure-levels.js';
import { formulas } from './formulas.js';
import { frames } from './frames.js';
import { furniture } from './furniture.js';
import { leadIns } from './lead-ins.js';
import { lociTable } from './loci.js';
import { measures } from './measures.js';
import { modeNames } from './mode-names.js';
import { modeObjects } from './mode-objects.js';
import { organizationWords } from './organization-words.js';
import { particulars } from './particulars.js';
import { problemWords } from './problem-words.js';
import { sectionTitles } from './section-titles.js';
import { segmenterWords } from './segmenter-words.js';
import { slogans } from './slogans.js';
import { traditionalCharacters } from './traditional-characters.js';
import { traps } from './traps.js';
import { units } from './units.js';

/** Every table by name. */
export const tables = {
  categories,
  aspects,
  deficiencies,
  frames,
  'mode-names': modeNames,
  'mode-objects': modeObjects,
  loci: lociTable,
  slogans,
  'section-titles': sectionTitles,
  'lead-ins': leadIns,
  units,
  'figure-levels': figureLevels,
  'organization-words': organizationWords,
  furniture,
  traps,
  'traditional-characters': traditionalCharacters,
  formulas,
  particulars,
  claims,
  measures,
  bases,
  'problem-words': problemWords,
  'segmenter-words': segmenterWords,
} as const;

export type TableName = keyof typeof tables;
