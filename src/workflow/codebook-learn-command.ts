// `shuzhi codebook learn`: from corrected problems to a categoriser of one's own, and what it is worth.
import { ShuzhiError } from '../base/errors.js';
import type { Codebook } from '../codebook/codebook.js';
import { codebookOption } from './codebook-option.js';
import { type GivenOptions, readOptions, wholeNumber } from './command-line-options.js';
import { learnOptions } from './command-options.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { type LearnedCategoriser, learnCategoriser } from './learn-categoriser.js';
import { assertLearnedFolder, writeLearnedFolder } from './learned-folder.js';
import { learnedHeaders, learnedTable } from './learned-table.js';
import { printLine } from './print.js';
import { type Corrections, readCorrections } from './read-corrections.js';

/** Runs the command; exit code 0 also where learning did not help: the last lines say so. */
export async function codebookLearnCommand(args: readonly string[]): Promise<ExitCode> {
  const given = readOptions('codebook learn', args, learnOptions);
  const out = outOption(given);
  const { codebook: path, seed } = given.values;
  const dictionaries = typeof path === 'string' ? path : undefined;
  await assertLearnedFolder(out, dictionaries);
  const codebook = withoutCategoriser(await codebookOption(dictionaries));
  const corrections = await readCorrections(given.words, codebook.tables.categories);
  const learned = learnCategoriser(corrections.rows, {
    codebook,
    ...(typeof seed === 'string' ? { seed: wholeNumber('seed', seed, 0, 4_294_967_295) } : {}),
  });
  const names = new Map(codebook.tables.categories.map(({ category, name }) => [category, name]));
  const scores = learnedTable(learned.trial, (category) => names.get(category) ?? category);
  const { inputs, skipped } = corrections;
  const { categoriser, settings, trial, foldsBy, reports, repeated } = learned;
  const { before: _before, after: _after, ...counts } = trial;
  await writeLearnedFolder(out, dictionaries, {
    categoriser: { ...categoriser, trained: { ...categoriser.trained, inputs } },
    report: { inputs, skipped, repeated, reports, foldsBy, settings, ...counts, scores },
  });
  for (const line of inputLines(corrections, learned)) await printLine(line);
  await printLine(scores.toText({ headers: learnedHeaders }));
  for (const line of verdictLines(learned, out)) await printLine(line);
  return exitCodes.well;
}

/** What was learned before is no part of what the program itself says. */
function withoutCategoriser({ categoriser: _learned, ...codebook }: Codebook): Codebook {
  return codebook;
}

function outOption({ values, words }: GivenOptions): string {
  if (words.length > 0 && typeof values.out === 'string') return values.out;
  throw new ShuzhiError(
    'OPTION_INVALID',
    '需要更正过的 problems.csv 和 --out 文件夹 · corrected tables and --out DIR are needed',
    { hint: 'shuzhi codebook learn CORRECTED.csv… --out DIR' },
  );
}

function inputLines({ inputs, skipped }: Corrections, learned: LearnedCategoriser): readonly string[] {
  const { trial, reports, repeated, foldsBy } = learned;
  const lines = [
    `${inputs.length} 张表，${trial.statements} 条标注，出自 ${reports} 份报告；跳过 ${skipped} 行（空白或划去），重复 ${repeated} 条 · ${trial.statements} labels of ${reports} reports; ${skipped} rows skipped, ${repeated} repeated`,
    '前：程序只看句子本身；后：加上个人分类器。都在未参与训练的语句上检验 · before: the program on the words alone; after: with the categoriser; both on statements not trained on',
  ];
  if (foldsBy === 'statement')
    lines.push(
      '报告不足 5 份，同一份报告的语句既用于训练又用于检验，结果偏好 · fewer than 5 reports: scores are flattering',
    );
  return lines;
}

const two = (share: number): string => share.toFixed(2);

function verdictLines({ trial, settings }: LearnedCategoriser, out: string): readonly string[] {
  const { statements, sure, fixed, broken, chance, verdict, inContext } = trial;
  const lines = [
    `分类器有把握的 ${sure}/${statements} 条（门槛 ${settings.threshold}）：改对 ${fixed} 条，改错 ${broken} 条，全凭偶然的可能 p ${chance < 0.001 ? '< 0.001' : `= ${chance.toFixed(3)}`} · sure of ${sure}; ${fixed} put right, ${broken} spoilt`,
  ];
  if (inContext !== null)
    lines.push(
      `表中程序原来的类别（看上下文）${inContext.n} 条：对 ${two(inContext.before)}，加上分类器 ${two(inContext.after)} · what the tables said, in context: right ${two(inContext.before)}, with the categoriser ${two(inContext.after)}`,
    );
  return [...lines, verdictLine[verdict], `结果 · results: ${out}（shuzhi score … --codebook ${out}）`];
}

const verdictLine: Readonly<Record<LearnedCategoriser['trial']['verdict'], string>> = {
  better: '结论：比原来好，可以使用 · better than before',
  unclear:
    '结论：看不出比原来好，再标注一些再用 · not clearly better than before: label more before you use it',
  'not better': '结论：不比原来好，不建议使用 · not better than before: not recommended',
};
