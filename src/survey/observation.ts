// One organisation in one report, as one voice speaks of it: the unit in which a survey counts.
import type { Kind, Voice } from '../codebook/vocabulary.js';
import { voices } from '../codebook/vocabulary.js';
import type { Problem, Slogan } from '../findings/findings.js';
import type { Profile } from '../profile/profile.js';

/** What a survey keeps of a profile for one voice. JSON-safe and without the text, so that batches can hand it on. */
export interface Observation {
  /** Id of the profile. */
  readonly profile: string;
  readonly report: string;
  readonly file: string;
  /** The name shown; null for a text about nobody in particular. */
  readonly organization: string | null;
  readonly organizationKey: string | null;
  readonly year: number | null;
  readonly kind: Kind;
  /** Who stands behind the statements: the speaker, else the report itself. */
  readonly speaker: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly voice: Voice;
  /** Whether a problem of this voice could have shown here; without, the profile says nothing, not zero. */
  readonly exposed: boolean;
  /** The problems this voice states, in text order. */
  readonly problems: readonly Problem[];
  /** The set phrases of the report; null but for the profile's own voice: those of a text stand in it once. */
  readonly slogans: readonly Slogan[] | null;
}

/**
 * The observations of a profile: one for its own voice, and one for every other voice that is exposed in it or
 * states a problem (a rectification notice quotes the inspection).
 */
export function observe(profile: Profile): readonly Observation[] {
  const observations: Observation[] = [];
  for (const voice of voices) {
    const problems = profile.problems.filter((problem) => problem.voice === voice);
    const exposed = profile.exposedVoices.includes(voice) || problems.length > 0;
    if (!exposed && voice !== profile.voice) continue;
    observations.push({
      profile: profile.id,
      report: profile.report,
      file: profile.file,
      organization: profile.organization,
      organizationKey: profile.organizationKey,
      year: profile.year,
      kind: profile.kind,
      speaker: profile.speaker ?? profile.report,
      attributes: profile.attributes,
      voice,
      exposed,
      problems,
      slogans: voice === profile.voice ? profile.slogans : null,
    });
  }
  return observations;
}
