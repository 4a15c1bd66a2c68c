// `shuzhi background build`: counts the strings that recur in the user's own texts, so that formula nobody listed is known as such.
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ShuzhiError } from '../base/errors.js';
import type { DataTable } from '../base/table.js';
import { writeCsvFile } from '../base/write-csv.js';
import { CATEGORISER_FILE } from '../codebook/personal-categoriser.js';
import { type BackgroundRow, buildBackground } from '../survey/build-background.js';
import { codebookOption } from './codebook-option.js';
import { type GivenOptions, readOptions, wholeNumber } from './command-line-options.js';
import { backgroundOptions } from './command-options.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { LEARNED_FILE } from './learned-folder.js';
import { outputFailed } from './output-folder.js';
import { printLine, warn } from './print.js';
import { textSource } from './text-source.js';

/** Name of the table in the folder. */
const BACKGROUND_FILE = 'background.csv';
/** Strings shown on the terminal. */
const SHOWN = 10;

/** Runs the command; exit code 1 where inputs were rejected. */
export async function backgroundCommand(args: readonly string[]): Promise<ExitCode> {
  const given = readOptions('background build', args, backgroundOptions);
  const out = outOption(given);
  await assertDictionaries(out);
  const { values, words } = given;
  const codebook = await codebookOption(values.codebook);
  const source = textSource(words, {
    codebook,
    manifest: typeof values.manifest === 'string' ? values.manifest : undefined,
    textColumn: typeof values['text-column'] === 'string' ? values['text-column'] : undefined,
  });
  const least = values['min-organizations'];
  const { limit } = values;
  const rows = await buildBackground(source.reports(), {
    codebook,
    ...(typeof least === 'string'
      ? { minOrganizations: wholeNumber('min-organizations', least, 3, 100_000) }
      : {}),
    ...(typeof limit === 'string' ? { limit: wholeNumber('limit', limit, 10_000, 50_000_000) } : {}),
  });
  for (const { file, code, reason } of source.rejected) warn(`${code} ${file}: ${reason}`);
  if (rows.length > 0) await write(out, rows);
  for (const line of summary(rows, source.read(), out)) await printLine(line);
  return source.rejected.length === 0 ? exitCodes.well : exitCodes.rejected;
}

function outOption({ values, words }: GivenOptions): string {
  if (words.length > 0 && typeof values.out === 'string') return values.out;
  throw new ShuzhiError('OPTION_INVALID', '需要报告和 --out 文件夹 · reports and --out DIR are needed', {
    hint: 'shuzhi background build PATH… --out 我的词典',
  });
}

/** A folder of dictionaries may hold tables and what was learned; anything else is not ours to write among. */
async function assertDictionaries(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): readonly string[] => {
    if (error.code === 'ENOENT') return [];
    throw outputFailed(folder, error);
  });
  const foreign = names.filter(
    (name) =>
      !name.startsWith('.') && !name.endsWith('.csv') && name !== CATEGORISER_FILE && name !== LEARNED_FILE,
  );
  if (foreign.length === 0) return;
  throw new ShuzhiError(
    'OUTPUT_NOT_OURS',
    `文件夹里有别的内容（${foreign.slice(0, 3).join('、')}） · the folder holds something else`,
    {
      file: folder,
      hint: '请给一个新文件夹，或自己的词典文件夹 · name a new folder, or your folder of dictionaries',
    },
  );
}

async function write(out: string, rows: DataTable<BackgroundRow>): Promise<void> {
  await mkdir(out, { recursive: true }).catch((cause: unknown) => {
    throw outputFailed(out, cause);
  });
  await writeCsvFile(join(out, BACKGROUND_FILE), rows.columns, rows);
}

function summary(rows: DataTable<BackgroundRow>, reports: number, out: string): readonly string[] {
  const [first] = rows;
  if (first === undefined) {
    return [
      `${reports} 份报告，没有够格的背景串，什么也没写 · ${reports} reports, no string recurs enough; nothing written`,
    ];
  }
  const read =
    first.read === 1
      ? '全部读入 · all of it read'
      : `文本超过上限，抽样读入 ${(100 * first.read).toFixed(1)}%（--limit） · sampled: ${(100 * first.read).toFixed(1)}% of the text read`;
  const shown = rows.slice(0, SHOWN).map(({ phrase, organizations }) => `${phrase} ${organizations}`);
  return [
    `${reports} 份报告，${read}`,
    `${rows.length} 条背景串，只有次数，没有原文 · ${rows.length} strings, counts only：${shown.join('，')}（单位数）`,
    `结果 · results: ${join(out, BACKGROUND_FILE)}（shuzhi score … --codebook ${out}）`,
  ];
}
