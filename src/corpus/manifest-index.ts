// What manifests say of files found by other means: the manifest.csv of a searched folder, or the one named as an option.
import { dirname, resolve } from 'node:path';
import type { Found } from './input.js';
import { DEFAULT_MAX_BYTES } from './input-limits.js';
import { existing, missing } from './list-manifest.js';
import { type ManifestRow, readManifest } from './manifest.js';
import { readBytes } from './read-bytes.js';
import { rejection } from './read-outcome.js';

/** Collects manifests and applies them. */
export interface ManifestIndex {
  /**
   * Reads a manifest; later ones win over earlier ones.
   * @param elsewhere second folder its paths may be relative to
   */
  readonly add: (path: string, elsewhere: string) => Promise<void>;
  /** The files with what the manifests say of them; a file whose row is broken is taken out, its row is among the faults. */
  readonly apply: (found: readonly Found[]) => readonly Found[];
  /** Manifests and rows that cannot be used, rows whose file does not exist. */
  readonly faults: () => Promise<readonly Found[]>;
}

interface Entry {
  readonly manifest: string;
  /** null: the row is broken. */
  readonly row: ManifestRow | null;
  used: boolean;
}

/** Makes an empty index. */
export function manifestIndex(): ManifestIndex {
  const entries = new Map<string, Entry>();
  const faults: Found[] = [];
  const add = async (path: string, elsewhere: string): Promise<void> => {
    const manifest = resolve(path);
    try {
      const { rows, broken } = await readManifest(await readBytes(manifest, DEFAULT_MAX_BYTES), path);
      for (const row of rows) {
        const file = await placeOf(row.file, manifest, elsewhere);
        entries.set(file.normalize('NFC'), { manifest, row, used: false });
      }
      for (const { file, rejection: fault } of broken) {
        faults.push({ path: manifest, rejection: fault });
        const place = file === '' ? null : await placeOf(file, manifest, elsewhere);
        // A row that repeats another's file must not take that file out.
        if (place !== null && !entries.has(place.normalize('NFC'))) {
          entries.set(place.normalize('NFC'), { manifest, row: null, used: true });
        }
      }
    } catch (error) {
      faults.push({ path: manifest, rejection: rejection(path, error) });
    }
  };
  const apply = (found: readonly Found[]): readonly Found[] =>
    found.flatMap((item) => {
      const entry = item.path === null ? undefined : entries.get(item.path.normalize('NFC'));
      if ('rejection' in item || entry === undefined) return [item];
      entry.used = true;
      return entry.row === null ? [] : [{ ...item, stated: { ...entry.row.fields, ...item.stated } }];
    });
  const unused = async (): Promise<readonly Found[]> => {
    const gone: Found[] = [];
    for (const [file, { manifest, row, used }] of entries) {
      if (!used && row !== null && (await existing(file)) === null) gone.push(missing(manifest, row));
    }
    return [...faults, ...gone];
  };
  return { add, apply, faults: unused };
}

async function placeOf(file: string, manifest: string, elsewhere: string): Promise<string> {
  const beside = resolve(dirname(manifest), file);
  return (await existing(beside)) ?? (await existing(resolve(elsewhere, file))) ?? beside;
}
