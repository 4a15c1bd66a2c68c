// Scores what is said of whole units: role, boilerplate, and the set phrases by characters.
import type { ScoredAnnotation } from './annotation.js';
import { type GoldDocument, type GoldUnit, roleOf } from './gold.js';
import { lengthOf, overlap, painted } from './spans.js';
import { metOf, shareOf, type Tally } from './tally.js';

/** By characters: the role most of a unit's characters were given. */
export function scoreRoles({ units }: GoldDocument, { sentences }: ScoredAnnotation): Tally {
  const said = (unit: GoldUnit): string | undefined => {
    const votes = new Map<string, number>();
    for (const sentence of sentences) {
      const both = overlap(unit, sentence);
      if (both > 0) votes.set(sentence.role, (votes.get(sentence.role) ?? 0) + both);
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  return shareOf(units, (unit) => said(unit) === roleOf(unit), lengthOf);
}

/** By units that were judged, headings left out: said to be boilerplate where more than half of the characters are flagged. */
export function scoreBoilerplate({ text, units }: GoldDocument, { sentences }: ScoredAnnotation): Tally {
  const flagged = painted(
    sentences.filter((sentence) => sentence.boilerplate),
    text.length,
  );
  const judged = units.filter((unit) => unit.empty !== null && unit.role !== 'heading');
  const said = judged.filter(
    (unit) =>
      flagged.subarray(unit.start, unit.end).reduce((sum, flag) => sum + flag, 0) * 2 > lengthOf(unit),
  );
  const wanted = judged.filter((unit) => unit.empty === 2);
  return metOf(said.filter((unit) => unit.empty === 2).length, wanted.length, said.length);
}

/** By characters. */
export function scoreSlogans({ text, units }: GoldDocument, { slogans }: ScoredAnnotation): Tally {
  const wanted = painted(
    units.flatMap((unit) => unit.slogans),
    text.length,
  );
  const found = painted(slogans, text.length);
  const count = (paint: Uint8Array): number => paint.reduce((sum, flag) => sum + flag, 0);
  return metOf(count(wanted.map((flag, at) => flag & found[at]!)), count(wanted), count(found));
}
