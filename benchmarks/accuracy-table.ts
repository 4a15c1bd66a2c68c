// The scores of a labelled set as rows to read: precision, recall and F1 where spans are looked for, the share right elsewhere.
import { rates, type Scores, type Share, share, type Tally } from './score-annotations.js';

/** A measure of a set: `value` is F1 or the share right; `of` what was asked (labels, or pairs that met; characters for role and slogan). */
export interface AccuracyRow {
  readonly measure: string;
  readonly value: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly of: number;
}

/** One row a measure, in the order the scores are named. */
export function accuracyRows(scores: Scores): readonly AccuracyRow[] {
  return Object.entries(scores)
    .filter((entry): entry is [string, Share | Tally] => typeof entry[1] === 'object')
    .map(([measure, score]) => {
      if ('right' in score)
        return { measure, value: share(score), precision: null, recall: null, of: score.of };
      const { precision, recall, f1 } = rates(score);
      return { measure, value: f1, precision, recall, of: score.hit + score.miss };
    });
}

/** The mean of several readers' rows, measure by measure. */
export function meanRows(readers: readonly (readonly AccuracyRow[])[]): readonly AccuracyRow[] {
  const mean = (values: readonly (number | null)[]): number | null =>
    values.some((value) => value === null)
      ? null
      : values.reduce<number>((sum, value) => sum + value!, 0) / values.length;
  return readers[0]!.map((row, index) => {
    const all = readers.map((rows) => rows[index]!);
    return {
      measure: row.measure,
      value: mean(all.map(({ value }) => value))!,
      precision: mean(all.map(({ precision }) => precision)),
      recall: mean(all.map(({ recall }) => recall)),
      of: Math.round(mean(all.map(({ of }) => of))!),
    };
  });
}

const digits = (value: number | null): string => (value === null ? '' : value.toFixed(3)).padStart(9);

/** The rows as aligned lines under a header; measures nothing was asked of are left out. */
export function accuracyLines(rows: readonly AccuracyRow[]): string {
  const header = `${'measure'.padEnd(18)}    value precision   recall      of`;
  const lines = rows
    .filter(({ of }) => of > 0)
    .map(
      ({ measure, value, precision, recall, of }) =>
        `${measure.padEnd(18)}${digits(value)} ${digits(precision)}${digits(recall)}${String(of).padStart(8)}`,
    );
  return [header, ...lines].join('\n');
}
