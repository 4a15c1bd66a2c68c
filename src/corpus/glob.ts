// Finds the files a pattern with *, ? and ** names, for shells that leave that to the program.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { byCodeUnit } from '../base/by-code-unit.js';

/** Whether a path is a pattern. Square brackets and braces are plain characters: they occur in file names. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/**
 * Whether a name fits one segment of a pattern: `*` any run of characters, `?` one. Takes time linear in name × pattern.
 * @example
 * matchesSegment('城关镇述职报告.docx', '*述职*.docx') // true
 */
export function matchesSegment(name: string, pattern: string): boolean {
  const characters = [...name.normalize('NFC')];
  const wanted = [...pattern.normalize('NFC')];
  let at = 0;
  let star = -1;
  let resume = 0;
  let i = 0;
  while (i < characters.length) {
    if (wanted[at] === '*') {
      star = at++;
      resume = i;
    } else if (wanted[at] === '?' || wanted[at] === characters[i]) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  while (wanted[at] === '*') at++;
  return at === wanted.length;
}

/** What a pattern names. */
export interface GlobMatches {
  /** The folder before the first wildcard. */
  readonly base: string;
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/**
 * The files and folders that fit a pattern, ordered by code unit of their NFC path. Hidden names and links to folders are passed
 * over; `**` stands for any number of folders.
 */
export async function expandGlob(pattern: string): Promise<GlobMatches> {
  const segments = pattern.split(sep === '\\' ? /[\\/]/ : '/');
  const first = segments.findIndex(isGlob);
  const base = segments.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const files = new Set<string>();
  const folders = new Set<string>();
  await descend(base, segments.slice(first), files, folders);
  return { base, files: [...files].sort(byCodeUnit), folders: [...folders].sort(byCodeUnit) };
}

async function descend(
  folder: string,
  segments: readonly string[],
  files: Set<string>,
  folders: Set<string>,
): Promise<void> {
  const [segment = '', ...rest] = segments;
  for (const entry of await visibleEntries(folder)) {
    const path = join(folder, entry.name);
    if (segment === '**') {
      if (entry.isDirectory()) await descend(path, segments, files, folders);
      else if (rest.length === 0 && entry.isFile()) files.add(path);
    }
    const pattern = segment === '**' ? rest[0] : segment;
    const after = segment === '**' ? rest.slice(1) : rest;
    if (pattern === undefined || !matchesSegment(entry.name, pattern)) continue;
    if (after.length > 0) {
      if (entry.isDirectory()) await descend(path, after, files, folders);
    } else if (entry.isFile()) files.add(path);
    // With ** a matched folder's files are matched themselves, or not wanted.
    else if (entry.isDirectory() && segment !== '**') folders.add(path);
  }
}

async function visibleEntries(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => byCodeUnit(a.name, b.name));
  } catch {
    // A folder that is missing or closed to us holds nothing that fits; an empty result is reported by the caller.
    return [];
  }
}
