// manifest.json of a result folder: what was read, with what, and what became of it; no clock, path or worker count.
import type { Codebook } from '../codebook/codebook.js';
import { GENERATOR } from '../corpus/result-folder.js';
import { PURPOSE } from '../views/report-page.js';
import type { OverrideRow } from './override-rows.js';
import { isWarned, type ScoredInput } from './scored-input.js';

/** The options that decide what the results are. */
export interface RunSettings {
  readonly tables: readonly string[];
  readonly headers: 'en' | 'zh';
  readonly seed: number;
  readonly detail: boolean;
}

/** Digests (SHA-256) of the files options name, by option; null for what was given as objects. Options not given are not there. */
export interface InputDigests {
  readonly overrides?: string | null;
  readonly template?: readonly string[];
}

/** Counts of a batch; `inputs` is the sum of the others. */
export interface RunCounts {
  readonly inputs: number;
  readonly ok: number;
  readonly warned: number;
  readonly rejected: number;
}

/** Counts inputs by what became of them. */
export function countInputs(inputs: readonly ScoredInput[]): RunCounts {
  let ok = 0;
  let warned = 0;
  let rejected = 0;
  for (const input of inputs) {
    if (input.outcome === 'rejected') rejected += 1;
    else if (isWarned(input)) warned += 1;
    else ok += 1;
  }
  return { inputs: inputs.length, ok, warned, rejected };
}

/** The content of manifest.json as a plain object; inputs by file name. */
export function runManifest(
  version: string,
  codebook: Codebook,
  settings: RunSettings & InputDigests,
  inputs: readonly ScoredInput[],
  overrides: readonly OverrideRow[],
): object {
  return {
    purpose: PURPOSE,
    generator: GENERATOR,
    version,
    codebook: { hash: codebook.hash, categories: codebook.tables.categories.map((row) => row.category) },
    options: settings,
    counts: countInputs(inputs),
    ...(overrides.length === 0 ? {} : { overrides }),
    inputs: inputs.map((input) =>
      input.outcome === 'rejected'
        ? { file: input.file, outcome: 'rejected', code: input.code, place: input.place }
        : {
            file: input.file,
            outcome: isWarned(input) ? 'warned' : 'ok',
            sha256: input.sha256,
            encoding: input.encoding,
            organization: input.organization,
            year: input.year,
            kind: input.kind,
            profiles: input.profiles.length,
            notices: [...new Set(input.notices.map((notice) => notice.code))],
          },
    ),
  };
}
