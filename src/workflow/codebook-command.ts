// `shuzhi codebook check`: every fault of a dictionary folder with file, line and column.
import { ShuzhiError } from '../base/errors.js';
import { checkCodebook } from '../codebook/check-codebook.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import { readOptions } from './command-line-options.js';
import { codebookOptions } from './command-options.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { printLine } from './print.js';
import { printable } from './progress.js';

/** Runs the command: prints each fault, then how many entries every table has; exit code 1 where an error was found. */
export async function codebookCheckCommand(args: readonly string[]): Promise<ExitCode> {
  const { words } = readOptions('codebook check', args, codebookOptions);
  const [folder, ...more] = words;
  if (folder === undefined || more.length > 0) {
    throw new ShuzhiError('OPTION_INVALID', '需要一个词典文件夹 · one folder of dictionaries is needed', {
      hint: 'shuzhi codebook check DIR',
    });
  }
  const { faults, entries, hash } = await checkCodebook(folder, defaultCodebook().tables);
  for (const fault of faults) {
    const place = [fault.file, fault.line, fault.column]
      .filter((part) => part !== null && part !== undefined && part !== '')
      .join(':');
    await printLine(
      printable(
        `${fault.severity === 'error' ? '错误 · error' : '提示 · warning'} ${place}: ${fault.reason}`,
      ),
    );
  }
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  const total = Object.values(entries).reduce((sum, count) => sum + count, 0);
  await printLine(
    hash === null
      ? `${errors} 处错误，不能使用 · ${errors} errors, not usable`
      : `可以使用，合计 ${total} 条，散列 ${hash} · usable, ${total} entries, hash ${hash}`,
  );
  return errors === 0 ? exitCodes.well : exitCodes.rejected;
}
