// One analysis as one line of annotations.jsonl: the published format, on which accuracy is scored.
import type { Analysis } from '../profile/analysis.js';

/** A line of annotations.jsonl. Offsets are UTF-16 code units into the text as decoded, `end` exclusive. */
export type Annotation = ReturnType<typeof toAnnotation>;

/** Lays an analysis out in the published format: same names, same order, nothing derived. */
export function toAnnotation(analysis: Analysis) {
  const { report } = analysis;
  return {
    id: report.id,
    file: report.file ?? report.id,
    title: analysis.title,
    organization: analysis.organization,
    year: analysis.year,
    kind: analysis.kind,
    chars: report.text.length,
    sections: analysis.sections,
    sentences: analysis.sentences.map(({ heading, confidence, ...sentence }) => ({
      ...sentence,
      heading,
      confidence,
    })),
    problems: analysis.problems.map(({ finding, sentence, aspects, ...problem }) => ({
      ...problem,
      aspects,
    })),
    named: analysis.named.map(({ finding, sentence, ...named }) => named),
    causes: analysis.causes.map(({ finding, sentence, ...cause }) => cause),
    measures: analysis.measures.map(({ finding, sentence, ...measure }) => measure),
    claims: analysis.claims.map(({ finding, sentence, ...claim }) => claim),
    figures: analysis.figures.map(({ finding, sentence, organization, ...figure }) => figure),
    slogans: analysis.slogans.map(({ finding, sentence, organization, ...slogan }) => slogan),
    scores: analysis.scores,
    notices: analysis.notices,
  };
}
