// What stands in the sentences of each role: how much text, how many figures, how much boilerplate.
import { roles } from '../codebook/vocabulary.js';
import type { ReadDocument } from '../document/document.js';
import type { BoilerplateJudgement } from '../findings/findings.js';
import type { Balance } from './profile.js';
import type { ProfilePart } from './profile-parts.js';
import { boilerplateShare, counts } from './score-profile.js';

/**
 * One line per role that has a sentence, in the order of the vocabulary and without noise. `chars`, `figures` and
 * `maskedFigures` add up to those of the profile: the good news counted, the bad news left without a number shows here.
 */
export function balanceRoles(
  document: ReadDocument,
  judgements: readonly BoilerplateJudgement[],
  part: ProfilePart,
): readonly Balance[] {
  const figures = part.findings.figures.filter(counts);
  return roles.flatMap((role) => {
    if (role === 'noise') return [];
    const sentences = part.sentences.filter((index) => document.sentences[index]!.role === role);
    const own = figures.filter((figure) => document.sentences[figure.sentence]?.role === role);
    if (sentences.length === 0 && own.length === 0) return [];
    const masked = own.filter((figure) => figure.masked).length;
    return [
      {
        role,
        chars: sentences.reduce((sum, index) => sum + lengthOf(document, index), 0),
        sentences: sentences.length,
        figures: own.length - masked,
        maskedFigures: masked,
        boilerplateShare: boilerplateShare(judgements, sentences),
      },
    ];
  });
}

function lengthOf(document: ReadDocument, index: number): number {
  const { start, end } = document.sentences[index]!;
  return end - start;
}
