// Checks trained models on texts they have not seen: rules alone, model alone, both.
import type { Codebook } from '#internal/codebook/codebook.js';
import { type Model, modelOf } from '#internal/codebook/model.js';
import { organizationNamer } from '#internal/document/organization-names.js';
import { readDocument } from '#internal/document/read-document.js';
import { findAll } from '#internal/findings/find-all.js';
import { buildAnalysis } from '#internal/profile/build-analysis.js';
import { toAnnotation } from '#internal/views/to-annotation.js';
import { type MeasureName, measureValue, sumOf, titleOf } from '../accuracy/measures.js';
import type { MarkedDocument } from '../accuracy/read-marked-text.js';
import { scoreDocument } from '../accuracy/score-document.js';
import type { Folds } from './folds.js';
import type { Trainer } from './train-models.js';

const measures: readonly MeasureName[] = [
  'role',
  'problem',
  'category',
  'mode',
  'locus',
  'cell',
  'boilerplate',
];

/** A way of reading: the models for a text, or none. */
export interface Reading {
  readonly name: string;
  readonly modelFor: (document: number) => Model | undefined;
}

/** Reads every text with models trained on the texts of the other parts. */
export function unseenReading(name: string, trainer: Trainer, folds: Folds): Reading {
  const models = Array.from({ length: folds.count }, (_none, fold) =>
    modelOf({ trained: {}, ...trainer.train((document) => folds.of[document] !== fold) }),
  );
  return { name, modelFor: (document) => models[folds.of[document]!] };
}

/** A line for each reading with the value of each measure. */
export function validationLines(
  documents: readonly MarkedDocument[],
  codebook: Codebook,
  readings: readonly Reading[],
): readonly string[] {
  const namer = organizationNamer(codebook);
  const lines = readings.map(({ name, modelFor }) => {
    const scores = documents.map((document, at) => {
      const { id, text } = document;
      const read = readDocument({ id, text }, codebook, modelFor(at));
      return scoreDocument(document, toAnnotation(buildAnalysis(read, findAll(read, codebook), namer)));
    });
    const values = measures.map((measure) => measureValue(measure, sumOf(measure, scores)));
    return `| ${[name, ...values.map((value) => value?.toFixed(3) ?? '–')].join(' | ')} |`;
  });
  return [
    `| reading | ${measures.map(titleOf).join(' | ')} |`,
    `|---|${'---:|'.repeat(measures.length)}`,
    ...lines,
  ];
}
