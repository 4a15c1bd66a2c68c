// The sets of the project: which there are, what they are, and which are left out of a run.
import { join } from 'node:path';
import { type GoldSet, goldSet, readGold, readGoldSet } from './read-gold.js';

/** Names of folders in corpora/gold, and what is said about each. */
export const ownSets: Readonly<Record<string, string>> = {
  first: 'Own passages by one hand; rules have been checked against them since they were written.',
  tune: 'Own passages that rules may be improved on.',
  check: 'Own passages whose sentences nobody who writes rules looks at; only the figures are seen.',
  frozen: 'Own passages kept back until the rules are done, each labelled by two readers; mean of both.',
};

/** The sets found, and a line for each that is not run. */
export interface FoundSets {
  readonly sets: readonly GoldSet[];
  readonly leftOut: readonly string[];
}

/** Reads the sets below `folder` (corpora/gold); the frozen one only where it is asked for. */
export function readOwnSets(folder: string, frozen: boolean): FoundSets {
  const sets: GoldSet[] = [];
  const leftOut: string[] = [];
  for (const name of Object.keys(ownSets)) {
    if (name === 'frozen' && !frozen) {
      leftOut.push('frozen: left out, run with `--frozen`.');
      continue;
    }
    const set = readGoldSet(name, join(folder, name));
    if (set === null) leftOut.push(`${name}: left out, there are no labels in corpora/gold/${name}.`);
    else sets.push(set);
  }
  return { sets, leftOut };
}

/** The real documents, from the folders named. */
export function readRealSet(texts: string, labels: readonly string[]): GoldSet {
  return goldSet(
    'real',
    labels.map((folder) => readGold(folder, texts)),
  );
}
