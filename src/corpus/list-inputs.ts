// From paths to inputs: files, folders, patterns, manifests and tables become one list with names, ids and stated metadata.
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ShuzhiError } from '../base/errors.js';
import { endingOf } from './extract-text.js';
import { expandGlob, isGlob } from './glob.js';
import type { Found, Input } from './input.js';
import { listManifest } from './list-manifest.js';
import { type ManifestIndex, manifestIndex } from './manifest-index.js';
import { commonFolder, nameInputs, shownPath } from './name-inputs.js';
import { fileError, notAFile } from './read-bytes.js';
import type { CheckedReadOptions } from './read-options.js';
import { type Rejection, rejection } from './read-outcome.js';
import { isManifest } from './table-header.js';
import { isLeftOut, isWanted, walkFolder } from './walk-folder.js';

/** Endings of tables of reports, read as such only when named. */
const TABLE_ENDINGS = ['csv', 'tsv', 'jsonl', 'ndjson'];

/** What listing collects on its way. */
interface Listing {
  readonly found: Found[];
  /** Folders of which the common one names everything. */
  readonly roots: string[];
  readonly manifests: ManifestIndex;
  readonly options: CheckedReadOptions;
}

/**
 * Lists what the paths name, in their order, within a folder by code unit of the path. Nothing but manifests and the heads of
 * tables is opened. What cannot be used stands in the list as a rejection.
 */
export async function listInputs(
  paths: readonly string[],
  options: CheckedReadOptions,
): Promise<readonly (Input | Rejection)[]> {
  const listing: Listing = { found: [], roots: [], manifests: manifestIndex(), options };
  for (const path of paths) await listPath(path, listing);
  const common = commonFolder(listing.roots);
  if (typeof options.manifest === 'string') await listing.manifests.add(options.manifest, common);
  const found = listing.manifests.apply(listing.found);
  return nameAll(await withoutRepeats([...found, ...(await listing.manifests.faults())], common), common);
}

async function listPath(path: string, listing: Listing): Promise<void> {
  const absolute = resolve(path);
  try {
    const status = await stat(absolute);
    if (status.isDirectory()) await listFolder(absolute, listing);
    else if (status.isFile()) await listFile(absolute, listing);
    else throw notAFile();
  } catch (error) {
    const missing = !(error instanceof ShuzhiError) && fileError(error).code === 'INPUT_MISSING';
    if (missing && isGlob(path)) await listGlob(path, listing);
    else
      listing.found.push({
        path: null,
        rejection: rejection(path, error instanceof ShuzhiError ? error : fileError(error)),
      });
  }
}

async function listFolder(folder: string, { found, roots, manifests, options }: Listing): Promise<void> {
  const content = await walkFolder(folder);
  roots.push(folder);
  for (const path of content.files) found.push({ path, input: 'document', stated: {} });
  for (const item of content.rejected) found.push({ path: item.file, rejection: item });
  if (options.manifest === undefined) for (const path of content.manifests) await manifests.add(path, folder);
  if (content.files.length > 0 || content.rejected.length > 0) return;
  const none = new ShuzhiError('INPUT_EMPTY', '文件夹中没有报告 · no report in this folder', {
    hint: '.txt .md .docx .doc .pdf .html；表格须直接给出 · tables have to be named',
  });
  found.push({ path: folder, rejection: rejection(folder, none) });
}

async function listFile(path: string, listing: Listing): Promise<void> {
  listing.roots.push(dirname(path));
  try {
    await listByEnding(path, listing);
  } catch (error) {
    const ours = error instanceof ShuzhiError ? error : fileError(error);
    listing.found.push({ path, rejection: rejection(path, ours) });
  }
}

async function listByEnding(path: string, listing: Listing): Promise<void> {
  const ending = endingOf(path);
  if (!TABLE_ENDINGS.includes(ending)) listing.found.push({ path, input: 'document', stated: {} });
  else if (ending !== 'jsonl' && ending !== 'ndjson' && (await isManifest(path, listing.options))) {
    const { found, roots } = await listManifest(path, listing.options);
    listing.found.push(...found);
    listing.roots.push(...roots);
  } else listing.found.push({ path, input: 'table', stated: {} });
}

async function listGlob(pattern: string, listing: Listing): Promise<void> {
  const { files, folders } = await expandGlob(pattern);
  // *.csv names tables; * alone is a wish for documents, as a folder is.
  const last = basename(pattern);
  const named = endingOf(last) !== '' && !isGlob(endingOf(last));
  const wanted = files.filter((file) => named || (isWanted(file) && !isLeftOut(basename(file))));
  for (const file of wanted) await listFile(resolve(file), listing);
  for (const folder of folders) await listFolder(resolve(folder), listing);
  if (wanted.length > 0 || folders.length > 0) return;
  const none = new ShuzhiError('INPUT_MISSING', `没有文件符合“${pattern}” · no file fits "${pattern}"`);
  listing.found.push({ path: null, rejection: rejection(pattern, none) });
}

/** The same file given twice is read once; the second mention is listed as what it is. */
async function withoutRepeats(found: readonly Found[], common: string): Promise<readonly Found[]> {
  const seen = new Map<string, string>();
  const folders = new Map<string, Promise<string>>();
  const kept: Found[] = [];
  for (const item of found) {
    if ('rejection' in item) {
      kept.push(item);
      continue;
    }
    const real = await realName(item.path, folders);
    const before = seen.get(real);
    if (before === undefined) {
      seen.set(real, shownPath(common, item.path));
      kept.push(item);
    } else kept.push({ path: item.path, rejection: rejection(item.path, repeated(before)) });
  }
  return kept;
}

/** The path a file has once links are followed; folders are asked once each. */
async function realName(path: string, folders: Map<string, Promise<string>>): Promise<string> {
  try {
    const folder = dirname(path);
    let real = folders.get(folder);
    if (real === undefined) {
      real = realpath(folder);
      folders.set(folder, real);
    }
    return await realpath(join(await real, basename(path)));
  } catch {
    // Gone since it was listed: reading it will say so.
    return path;
  }
}

function repeated(before: string): ShuzhiError {
  return new ShuzhiError(
    'INPUT_DUPLICATE',
    `与“${before}”是同一文件，只读一次 · the same file as "${before}", read once`,
  );
}

function nameAll(found: readonly Found[], common: string): readonly (Input | Rejection)[] {
  const files = found.flatMap((item) => ('rejection' in item ? [] : [shownPath(common, item.path)]));
  const names = nameInputs(files);
  const root = basename(common).normalize('NFC');
  let next = 0;
  return found.map((item) => {
    if ('rejection' in item) {
      if (item.path === null) return item.rejection;
      return Object.freeze({ ...item.rejection, file: shownPath(common, item.path) || root });
    }
    return { input: item.input, path: item.path, ...names[next++]!, root, stated: item.stated };
  });
}
