// `shuzhi discover`: the set phrases of a folder that the dictionaries lack, as a table to edit and give back.

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ShuzhiError } from '../base/errors.js';
import type { DataTable } from '../base/table.js';
import { writeCsvFile } from '../base/write-csv.js';
import { COINED, type DiscoveredRow, discoverPhrases } from '../survey/discover.js';
import { codebookOption } from './codebook-option.js';
import { type GivenOptions, readOptions, wholeNumber } from './command-line-options.js';
import { discoverOptions } from './command-options.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { outputFailed } from './output-folder.js';
import { printLine, warn } from './print.js';
import { textSource } from './text-source.js';

/** Phrases shown on the terminal; all of them stand in the table. */
const SHOWN = 10;

/** Runs the command; exit code 1 where inputs were rejected. */
export async function discoverCommand(args: readonly string[]): Promise<ExitCode> {
  const given = readOptions('discover', args, discoverOptions);
  const out = outOption(given);
  const { values, words } = given;
  const codebook = await codebookOption(values.codebook);
  const source = textSource(words, {
    codebook,
    manifest: typeof values.manifest === 'string' ? values.manifest : undefined,
    textColumn: typeof values['text-column'] === 'string' ? values['text-column'] : undefined,
  });
  const rows = await discoverPhrases(source.reports, {
    codebook,
    ...number(values, 'min-organizations', 'minOrganizations', 100_000),
    ...number(values, 'most', 'most', 100_000),
    ...(values.tags === true ? { tags: 'nodejieba' as const } : {}),
    ...(typeof values.limit === 'string'
      ? { limit: wholeNumber('limit', values.limit, 10_000, 50_000_000) }
      : {}),
  });
  await write(out, rows);
  for (const { file, code, reason } of source.rejected) warn(`${code} ${file}: ${reason}`);
  for (const line of summary(rows, source.read(), out)) await printLine(line);
  return source.rejected.length === 0 ? exitCodes.well : exitCodes.rejected;
}

function outOption({ values, words }: GivenOptions): string {
  if (words.length > 0 && typeof values.out === 'string') return values.out;
  throw new ShuzhiError('OPTION_INVALID', '需要报告和 --out 文件 · reports and --out FILE are needed', {
    hint: 'shuzhi discover PATH… --out 新提法.csv',
  });
}

function number(
  values: GivenOptions['values'],
  name: string,
  option: 'minOrganizations' | 'most',
  high: number,
): { readonly [Option in typeof option]?: number } {
  const text = values[name];
  return typeof text === 'string' ? { [option]: wholeNumber(name, text, 1, high) } : {};
}

async function write(out: string, rows: DataTable<DiscoveredRow>): Promise<void> {
  await mkdir(dirname(out), { recursive: true }).catch((cause: unknown) => {
    throw outputFailed(out, cause);
  });
  await writeCsvFile(out, rows.columns, rows);
}

function summary(rows: DataTable<DiscoveredRow>, reports: number, out: string): readonly string[] {
  const read = rows[0]?.read ?? 1;
  const share = (100 * read).toFixed(1);
  const part =
    read === 1
      ? '全部读入 · all of it read'
      : `文本超过上限，抽样读入 ${share}%（--limit） · sampled: ${share}% of the text read (--limit)`;
  if (rows.length === 0) {
    return [`${reports} 份报告，没有找到未收的提法 · ${reports} reports, no phrase found`];
  }
  const coined = rows.filter(({ quoted }) => quoted >= COINED);
  const terms = rows.filter(({ quoted }) => quoted < COINED);
  const shown = (list: readonly DiscoveredRow[]): string =>
    list
      .slice(0, SHOWN)
      .map(({ phrase, organizations }) => `${phrase} ${organizations}`)
      .join('，');
  return [
    `${reports} 份报告，${part}`,
    `${rows.length} 条未收的提法，各附单位数 · ${rows.length} phrases not listed, with organisations`,
    ...(coined.length === 0
      ? []
      : [`多加引号的 ${coined.length} 条 · mostly in quotation marks：${shown(coined)}`]),
    ...(terms.length === 0 ? [] : [`其余 ${terms.length} 条 · others：${shown(terms)}`]),
    `结果 · results: ${out}（填 family 一列即收入，其余留空；shuzhi score … --codebook ${out} · fill in family to add a phrase）`,
  ];
}
