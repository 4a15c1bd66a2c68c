// Writes benchmarks/survey.md: the bars of the comparison statistics, when, how and on what they were measured.
import { cpus } from 'node:os';
import { markdownTable } from '../accuracy/markdown.js';
import type { Bar } from './bar.js';

/** Bars that belong together. */
export interface BarGroup {
  readonly title: string;
  /** What was simulated or read, and how it is counted. */
  readonly about: string;
  readonly bars: readonly Bar[];
}

const metMark = (met: boolean | null): string => (met === null ? '' : met ? 'met' : 'NOT MET');

/** Lines for the terminal. */
export function barTable(bars: readonly Bar[]): string {
  return markdownTable(
    ['what', 'asked', 'measured', ''],
    bars.map(({ name, wanted, measured, met }) => [
      name.replace(/^ {2}/, '– '),
      wanted,
      measured,
      metMark(met),
    ]),
  );
}

/** The whole page. */
export function surveyReport(date: string, command: string, groups: readonly BarGroup[]): string {
  const missed = groups.flatMap(({ bars }) => bars).filter(({ met }) => met === false);
  const [processor] = cpus();
  return [
    '# Comparison statistics',
    '',
    `Measured ${date} by \`${command}\`, which writes this file; Node ${process.version} on ${processor?.model ?? 'an unknown processor'}, one thread. All draws are seeded: figures other than times repeat.`,
    '',
    missed.length === 0 ? 'All bars are met.' : `Not met: ${missed.map(({ name }) => name).join('; ')}.`,
    ...groups.flatMap(({ title, about, bars }) => ['', `## ${title}`, '', about, '', barTable(bars)]),
    '',
  ].join('\n');
}
