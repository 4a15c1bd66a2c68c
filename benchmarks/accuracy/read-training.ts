// Reads the marked texts of corpora/training; one that has a fault is left out and said so.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MarkedDocument, readMarkedText } from './read-marked-text.js';

const ENDING = '.marked';

/** The texts in the order of their names, and the faults of those left out. */
export interface TrainingTexts {
  readonly documents: readonly MarkedDocument[];
  readonly faults: readonly string[];
}

/** Reads every `NAME.marked` of a folder; none where there is no folder. */
export function readTraining(folder: string): TrainingTexts {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ENDING)) : [];
  const documents: MarkedDocument[] = [];
  const faults: string[] = [];
  for (const name of names.sort()) {
    try {
      const source = readFileSync(join(folder, name), 'utf8');
      documents.push(readMarkedText(source, name.slice(0, -ENDING.length)));
    } catch (error) {
      faults.push((error as Error).message);
    }
  }
  return { documents, faults };
}
