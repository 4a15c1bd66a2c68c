// Builds read documents and findings for the tests of profiles, sentence by sentence and quoted word by quoted word.
import type { Mask } from '../../src/denoise/clean-text.js';
import type { ReadDocument, Sentence } from '../../src/document/document.js';
import type { DocumentFindings } from '../../src/findings/find-all.js';
import type { BoilerplateJudgement, Figure, Problem, Slogan } from '../../src/findings/findings.js';
import { makeCause, makeClaim, makeMeasure, makeProblem, makeSlogan } from '../survey/make-profile.js';

/** A sentence of a document: its text and whatever matters of the rest. `　` in the text is a stray space the raw text has. */
export type SentenceSketch = Partial<Omit<Sentence, 'start' | 'end' | 'body'>> & {
  readonly text: string;
  /** A list mark at the start of the text. */
  readonly mark?: string;
  /** null: not judged. Default false. */
  readonly boilerplate?: boolean | null;
};

/** A finding by the words that are quoted, and whatever matters of the rest. */
type Quoted<F> = Partial<Omit<F, 'finding' | 'start' | 'end'>> & { readonly text: string };

export interface FindingsSketch {
  readonly problems?: readonly Quoted<Problem>[];
  readonly causes?: readonly Quoted<ReturnType<typeof makeCause>>[];
  readonly measures?: readonly Quoted<ReturnType<typeof makeMeasure>>[];
  readonly claims?: readonly Quoted<ReturnType<typeof makeClaim>>[];
  readonly figures?: readonly Quoted<Figure>[];
  readonly slogans?: readonly Quoted<Slogan>[];
}

export interface Made {
  readonly document: ReadDocument;
  readonly found: DocumentFindings;
}

/** A document of these sentences, one a line, with these findings. */
export function makeDocument(
  sketches: readonly SentenceSketch[],
  findings: FindingsSketch = {},
  fields: Partial<Omit<ReadDocument, 'sentences' | 'clean'>> & { readonly masks?: readonly Mask[] } = {},
): Made {
  const raw = sketches.map(({ mark, text }) => `${mark ?? ''}${text}`).join('\n');
  const source: number[] = [];
  for (let i = 0; i < raw.length; i++) if (raw[i] !== '\u3000') source.push(i);
  const text = source.map((i) => raw[i]).join('');
  const { masks, ...rest } = fields;
  const sentences = sentencesOf(sketches);
  const document: ReadDocument = {
    report: { id: 'report-1', text: raw },
    clean: {
      raw,
      text,
      source: Int32Array.from([...source, raw.length]),
      noise: [],
      masks: masks ?? [],
      notices: [],
    },
    cues: { of: () => [] },
    kind: 'self-report',
    voice: 'self',
    title: null,
    organization: '石桥镇党委',
    year: 2022,
    speaker: null,
    provenance: {},
    sections: [{ start: 0, end: text.length, role: 'opening', level: 0, heading: null, organization: null }],
    notices: [],
    ...rest,
    sentences,
  };
  return { document, found: findingsOf(text, sketches, sentences, findings) };
}

function sentencesOf(sketches: readonly SentenceSketch[]): readonly Sentence[] {
  let start = 0;
  return sketches.map((sketch, index) => {
    const { text, mark, boilerplate: _, ...fields } = sketch;
    const end = start + (mark ?? '').length + text.replaceAll('\u3000', '').length;
    const sentence: Sentence = {
      role: 'achievement',
      confidence: 1,
      heading: false,
      section: 0,
      point: index + 1,
      organization: null,
      ...fields,
      start,
      end,
      body: start + (mark ?? '').length,
    };
    start = end + 1;
    return sentence;
  });
}

const makeFigure = (given: object): Figure => ({
  finding: 'figure',
  start: 0,
  end: 0,
  text: '',
  sentence: 0,
  organization: null,
  role: 'achievement',
  value: 1,
  low: 1,
  high: 1,
  unit: '次',
  figureKind: 'count',
  level: null,
  indicator: '',
  use: 'achieved',
  approximate: false,
  masked: false,
  ...given,
});

function findingsOf(
  text: string,
  sketches: readonly SentenceSketch[],
  sentences: readonly Sentence[],
  findings: FindingsSketch,
): DocumentFindings {
  const placed = (quoted: { readonly text: string }): object => {
    const start = text.indexOf(quoted.text);
    if (start < 0) throw new Error(`not in the text: ${quoted.text}`);
    const sentence = sentences.findIndex((candidate) => candidate.start <= start && start < candidate.end);
    const { role, point } = sentences[sentence]!;
    return { role, point, ...quoted, start, end: start + quoted.text.length, sentence };
  };
  const judgements: readonly BoilerplateJudgement[] = sentences.map(
    ({ start, end, role, heading }, index) => ({
      start,
      end,
      sentence: index,
      boilerplate:
        sketches[index]!.boilerplate ?? (role === 'noise' || role === 'procedure' || heading ? null : false),
      evidence: 'none',
      score: sketches[index]!.boilerplate === true ? 0.9 : 0.1,
      reasons: [],
    }),
  );
  return {
    problems: (findings.problems ?? []).map((problem) => makeProblem(placed(problem))),
    named: [],
    causes: (findings.causes ?? []).map((cause) => makeCause(placed(cause))),
    measures: (findings.measures ?? []).map((measure) => makeMeasure(placed(measure))),
    claims: (findings.claims ?? []).map((claim) => makeClaim(placed(claim))),
    figures: (findings.figures ?? []).map((figure) => makeFigure(placed(figure))),
    slogans: (findings.slogans ?? []).map((slogan) => makeSlogan({ phrase: slogan.text, ...placed(slogan) })),
    judgements,
  };
}
