// `shuzhi score`: a batch from the command line, with progress and a summary on the terminal.
import { ShuzhiError } from '../base/errors.js';
import { hasNodejieba } from '../document/segmenter-nodejieba.js';
import { codebookOption } from './codebook-option.js';
import { type GivenOptions, readOptions, wholeNumber } from './command-line-options.js';
import { scoreOptions } from './command-options.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { overridesLine, unusedOverrides } from './override-rows.js';
import { printLine, warn } from './print.js';
import { progressLine } from './progress.js';
import type { ScoreOptions } from './score-options.js';
import { scoreReports } from './score-reports.js';
import { summaryLines } from './summary.js';

/** Rejections shown on the terminal; all of them stand in rejected.csv. */
const SHOWN_REJECTIONS = 10;

/** Runs the command; exit code 1 where inputs were rejected or corrections could not be applied. */
export async function scoreCommand(args: readonly string[]): Promise<ExitCode> {
  const given = readOptions('score', args, scoreOptions);
  const out = outOption(given);
  const progress = progressLine(process.stderr);
  const options = { ...(await batchOptions(given)), out, onProgress: progress.update };
  const { counts, rejected, overrides, summary, tables } = await scoreReports(given.words, options).finally(
    progress.clear,
  );
  for (const { file, code, place, reason } of rejected.slice(0, SHOWN_REJECTIONS)) {
    warn(`${code} ${place === null ? file : `${file}:${place}`}: ${reason}`);
  }
  if (rejected.length > SHOWN_REJECTIONS)
    warn(`…… 其余 ${rejected.length - SHOWN_REJECTIONS} 份见 rejected.csv`);
  const unused = unusedOverrides(overrides, String(given.values.overrides));
  for (const line of unused) warn(`OVERRIDES_INVALID ${line}`);
  for (const line of summaryLines(summary, tables)) await printLine(line);
  if (overrides.length > 0) await printLine(overridesLine(overrides));
  await printLine(`结果 · results: ${out}（先看 report.html · start with report.html）`);
  // For whoever sits at a terminal; logs and pipes stay as they would be with it.
  if (process.stderr.isTTY === true && !hasNodejieba()) {
    warn(
      '提示：可选的 nodejieba 未安装，只少一个可选的分词引擎 · note: the optional nodejieba is not installed; only its segmenter is missing',
    );
  }
  return counts.rejected === 0 && unused.length === 0 ? exitCodes.well : exitCodes.rejected;
}

function outOption({ values, words }: GivenOptions): string {
  if (words.length === 0) {
    throw new ShuzhiError('OPTION_INVALID', '没有给出文件或文件夹 · no file or folder given', {
      hint: 'shuzhi score PATH… --out DIR',
    });
  }
  if (typeof values.out === 'string') return values.out;
  throw new ShuzhiError('OPTION_INVALID', '需要 --out 结果文件夹 · --out DIR is needed', {
    hint: 'shuzhi score PATH… --out DIR',
  });
}

async function batchOptions({ values, repeated }: GivenOptions): Promise<ScoreOptions> {
  const { manifest, overrides, tables, headers, workers, seed, codebook, detail } = values;
  const textColumn = values['text-column'];
  return {
    ...(typeof codebook === 'string' ? { codebook: await codebookOption(codebook) } : {}),
    ...(typeof manifest === 'string' ? { manifest } : {}),
    ...(typeof overrides === 'string' ? { overrides } : {}),
    ...(repeated.template === undefined ? {} : { template: repeated.template }),
    ...(typeof tables === 'string' ? { tables: tableChoice(tables) } : {}),
    ...(typeof headers === 'string' ? { headers: headersChoice(headers) } : {}),
    ...(typeof workers === 'string' ? { workers: wholeNumber('workers', workers, 1, 64) } : {}),
    ...(typeof seed === 'string' ? { seed: wholeNumber('seed', seed, 0, 4_294_967_295) } : {}),
    ...(typeof textColumn === 'string' ? { textColumn } : {}),
    detail: detail === true,
  };
}

function tableChoice(choice: string): 'all' | 'core' | readonly string[] {
  return choice === 'all' || choice === 'core' ? choice : choice.split(/[,，]/).map((name) => name.trim());
}

function headersChoice(choice: string): 'en' | 'zh' {
  if (choice === 'en' || choice === 'zh') return choice;
  throw new ShuzhiError('OPTION_INVALID', `--headers 不能是“${choice}” · --headers cannot be "${choice}"`, {
    hint: 'en | zh',
  });
}
