// Tells a folder of our own results from a folder of reports.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What marks a result folder as ours: the generator named in its manifest.json. */
export const GENERATOR = 'shuzhi';

/** Whether a folder holds results of ours. */
export async function isResultFolder(folder: string): Promise<boolean> {
  return (await generatorOf(join(folder, 'manifest.json'))) === GENERATOR;
}

async function generatorOf(file: string): Promise<unknown> {
  try {
    const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof manifest === 'object' && manifest !== null
      ? (manifest as Record<string, unknown>).generator
      : undefined;
  } catch {
    return undefined;
  }
}
