// Of nested cues the outermost: the longer wording wins over the shorter one inside it.
import type { Cue } from './cue-scan.js';

/** Keeps the cues that do not lie within a longer one. Cues come ordered by start, the longer first. */
export function outermostCues<Row>(cues: readonly Cue<Row>[]): readonly Cue<Row>[] {
  const kept: Cue<Row>[] = [];
  let end = -1;
  for (const cue of cues) {
    if (cue.end <= end) continue;
    kept.push(cue);
    end = cue.end;
  }
  return kept;
}
