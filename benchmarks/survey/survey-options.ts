// The command line of the survey run.
import { parseArgs } from 'node:util';

export interface SurveyBenchOptions {
  /** Tables without structure; the bar is on 1,000. */
  readonly tables: number;
  /** The day printed, YYYY-MM-DD. */
  readonly date: string;
}

/** Tables without structure in a whole run. */
export const WHOLE = 1000;

/** @throws Error on an unknown option or a value that is none */
export function surveyBenchOptions(args: readonly string[], today: string): SurveyBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tables: { type: 'string', default: String(WHOLE) },
      date: { type: 'string', default: today },
    },
  });
  const tables = Number(values.tables);
  if (!Number.isInteger(tables) || tables < 30) throw new Error(`--tables ${values.tables}: 30 or more`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.date))
    throw new Error(`--date ${values.date}: YYYY-MM-DD is wanted`);
  return { tables, date: values.date };
}
