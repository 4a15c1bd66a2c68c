// Reports one at a time, for corpora larger than memory: every input comes out, as a report or as a rejection.
import type { Notice } from '../base/notice.js';
import { listInputs } from './list-inputs.js';
import { inputReader } from './read-input.js';
import { checkPaths, checkReadOptions, type ReadOptions } from './read-options.js';
import type { Accepted, ReadOutcome } from './read-outcome.js';

/**
 * Reads reports one after the other: in the order of the paths, within a folder by code unit of the path. Takes and refuses what
 * `readReports` does, but holds one file at a time.
 * @param paths files, folders, patterns (`*`, `?`, `**`), manifests (CSV with a column `file`), tables (.csv, .jsonl)
 * @returns one outcome for each document and each row of a table: `{ outcome: 'ok', report, notices, sha256, encoding }` or
 *   `{ outcome: 'rejected', file, code, place, reason }`; what is wrong with an input never throws
 * @throws ShuzhiError OPTION_UNKNOWN, OPTION_INVALID, at the first step
 * @example
 * for await (const outcome of streamReports('reports/2022')) {
 *   if (outcome.outcome === 'ok') console.log(outcome.report.id, outcome.report.text.length);
 *   else console.log(outcome.file, outcome.code, outcome.reason);
 * }
 * // 扫描件.pdf INPUT_SCANNED 扫描件，2 页中只有 0 个字符的文字 · a scan: 0 characters of text on 2 pages (请先做文字识别（OCR），或提供 Word 原件 · run OCR first, or give the Word original)
 * // 柳溪镇党委述职报告 741
 */
export async function* streamReports(
  paths: string | readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadOutcome, void, undefined> {
  const checked = checkReadOptions('streamReports', options);
  const read = inputReader(checked);
  const sameContent = contentNoticer();
  for (const input of await listInputs(checkPaths('streamReports', paths), checked)) {
    if ('outcome' in input) yield input;
    else {
      for await (const outcome of read(input)) {
        const alike = outcome.outcome === 'ok' && input.input === 'document' ? sameContent(outcome) : null;
        yield alike ?? outcome;
      }
    }
  }
}

/** Notes documents that are byte for byte another one under a different name: they are read, since two bodies may have handed it in. */
function contentNoticer(): (outcome: Accepted) => Accepted | null {
  const seen = new Map<string, string>();
  return (outcome) => {
    const file = outcome.report.file ?? outcome.report.id;
    const before = seen.get(outcome.sha256);
    if (before === undefined) {
      seen.set(outcome.sha256, file);
      return null;
    }
    const notice: Notice = {
      code: 'same-content',
      message: `与“${before}”内容完全相同 · the same content as "${before}"`,
    };
    return { ...outcome, notices: [...outcome.notices, notice] };
  };
}
