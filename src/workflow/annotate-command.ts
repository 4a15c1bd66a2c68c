// `shuzhi annotate`: a line of JSON for each document, in the order of the arguments.
import { ShuzhiError } from '../base/errors.js';
import { jsonLine } from '../base/stable-json.js';
import type { ReadOutcome, Rejection } from '../corpus/read-outcome.js';
import { rejection } from '../corpus/read-outcome.js';
import type { Report } from '../corpus/report.js';
import { readRecord } from '../corpus/report-record.js';
import { streamReports } from '../corpus/stream-reports.js';
import type { Analysis } from '../profile/analysis.js';
import { toAnnotation } from '../views/to-annotation.js';
import { analyzer } from './analyzer.js';
import { codebookOption } from './codebook-option.js';
import { readOptions } from './command-line-options.js';
import { annotateOptions } from './command-options.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { printLine, warn } from './print.js';

/** Runs the command. Rejected documents get a line with `error` and a warning; the exit code says that there were some. */
export async function annotateCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, words } = readOptions('annotate', args, annotateOptions);
  if (words.length === 0) {
    throw new ShuzhiError('OPTION_INVALID', '没有给出文件 · no file given', {
      hint: 'shuzhi annotate FILE…',
    });
  }
  const fromStandardInput = words.includes('-');
  if (fromStandardInput && words.length > 1) {
    throw new ShuzhiError('OPTION_INVALID', '“-”只能单独给出 · "-" stands alone, without files', {
      hint: 'shuzhi annotate FILE… | shuzhi annotate -',
    });
  }
  const analyse = analyzer({ codebook: await codebookOption(values.codebook) });
  const textColumn = typeof values['text-column'] === 'string' ? values['text-column'] : undefined;
  const readings = fromStandardInput
    ? standardInput(textColumn)
    : streamReports(words, { textColumn, manifest: false });
  let rejected = 0;
  for await (const reading of readings) {
    const outcome = annotated(reading, analyse);
    if ('error' in outcome) {
      rejected += 1;
      warn(`${outcome.error.code} ${outcome.file}: ${outcome.error.reason}`);
    }
    await printLine(jsonLine(outcome));
  }
  return rejected === 0 ? exitCodes.well : exitCodes.rejected;
}

function annotated(reading: ReadOutcome, analyse: (report: Report) => Analysis) {
  if (reading.outcome === 'rejected') return errorLine(reading);
  try {
    return toAnnotation(analyse(reading.report));
  } catch (error) {
    return errorLine(rejection(reading.report.file ?? reading.report.id, error));
  }
}

const errorLine = ({ file, code, place, reason }: Rejection) => ({
  id: file,
  file,
  error: { code, place, reason },
});

/** JSON lines from standard input as readings: one line in, one reading out, empty lines included. */
async function* standardInput(textColumn: string | undefined): AsyncGenerator<ReadOutcome> {
  const { createInterface } = await import('node:readline');
  let line = 0;
  for await (const given of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    // Some shells put a byte-order mark before what they pipe.
    const json = line === 1 ? given.replace(/^\ufeff/, '') : given;
    try {
      const { id, text, fields } = readRecord(json, { file: '-', line }, { textColumn });
      const report: Report = { id: id ?? `-#${line}`, text, file: id ?? `-#${line}`, ...fields };
      yield { outcome: 'ok', report, notices: [], sha256: '', encoding: 'utf-8' };
    } catch (error) {
      yield rejection(`-#${line}`, error);
    }
  }
}
