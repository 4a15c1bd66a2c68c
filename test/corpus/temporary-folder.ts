// A folder of files for a test, gone after it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A sentence of our own that is a report in Chinese by any measure. */
export const TEXT = '党建工作述职报告\n一、存在的主要问题\n个别支部组织生活记录不全。\n';

/** Makes a folder with the given files (name → content; TEXT where it is null); returns its path. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array | null>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhi-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content ?? TEXT);
  }
  return folder;
}
