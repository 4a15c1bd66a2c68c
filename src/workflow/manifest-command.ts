// `shuzhi manifest`: a draft of the metadata of a folder, for correction in a spreadsheet.
import { ShuzhiError } from '../base/errors.js';
import { rowsToCsv, writeCsvFile } from '../base/write-csv.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import { draftManifest, type Inspection } from '../corpus/draft-manifest.js';
import type { Report } from '../corpus/report.js';
import { readDocument } from '../document/read-document.js';
import { readOptions } from './command-line-options.js';
import { manifestOptions } from './command-options.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { warn } from './print.js';

/** Runs the command: the draft goes to `--out` or standard output; exit code 1 where an input could not be read. */
export async function manifestCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, words } = readOptions('manifest', args, manifestOptions);
  if (words.length === 0) {
    throw new ShuzhiError('OPTION_INVALID', '没有给出文件或文件夹 · no file or folder given', {
      hint: 'shuzhi manifest PATH…',
    });
  }
  const { rows, rejected } = await draftManifest(words, { inspect });
  if (typeof values.out === 'string') await writeCsvFile(values.out, rows.columns, rows);
  // Redirected into a file it is opened in Excel, which needs the byte-order mark; on a terminal it would only disturb.
  else process.stdout.write(await rowsToCsv(rows, { bom: process.stdout.isTTY !== true }));
  for (const { file, code, reason } of rejected) warn(`${code} ${file}: ${reason}`);
  return rejected.length === 0 ? exitCodes.well : exitCodes.rejected;
}

/** What the text itself says of its metadata. */
function inspect(report: Report): Inspection {
  const { organization, year, kind, title, speaker, provenance } = readDocument(report, defaultCodebook());
  return {
    organization: organization ?? undefined,
    year: year ?? undefined,
    kind,
    title: title ?? undefined,
    speaker: speaker ?? undefined,
    provenance,
  };
}
