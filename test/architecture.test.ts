// Holds the house: rooms in flow order, no cycles, one file per package, first lines, no switched-off checks.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');
const rooms = [
  'base',
  'codebook',
  'corpus',
  'denoise',
  'document',
  'findings',
  'profile',
  'survey',
  'views',
  'workflow',
];

const files = filesBelow(source);
const textOf = new Map(files.map((file) => [file, readFileSync(join(source, file), 'utf8')]));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** Every module a file names in import, export … from, import() and require(). */
function importsOf(file: string): readonly string[] {
  const named = textOf
    .get(file)!
    .matchAll(/(?:from|import|require|createRequire\(import\.meta\.url\))\s*\(?\s*'([^'\n]+)'/g);
  return [...named].map((match) => match[1]!);
}

function target(file: string, specifier: string): string {
  return normalize(join(dirname(file), specifier))
    .split(sep)
    .join('/')
    .replace(/\.js$/, '.ts');
}

const relativeImports = (file: string): readonly string[] =>
  imports
    .get(file)!
    .filter((name) => name.startsWith('.') && name.endsWith('.js'))
    .map((name) => target(file, name));

const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'index.ts');

const packagesOf = (file: string): readonly string[] =>
  imports.get(file)!.filter((name) => !name.startsWith('.') && !name.startsWith('node:'));

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe('the rooms of src', () => {
  it('are the ten folders of the map and the public door', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...rooms, 'index.ts'].sort());
  });

  it('stand in the alphabetical order in which the data flows', () => {
    expect([...rooms].sort()).toEqual(rooms);
  });

  it.each(files.filter((file) => file.includes('/')))(
    '%s imports from its own room or from rooms before it',
    (file) => {
      const own = rooms.indexOf(roomOf(file));
      const reachingBack = relativeImports(file).filter((to) => rooms.indexOf(roomOf(to)) > own);
      expect(reachingBack).toEqual([]);
    },
  );

  it('have no cycle of imports', () => {
    expect(firstCycle()).toEqual([]);
  });
});

function firstCycle(): readonly string[] {
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] => {
    if (state.get(file) === 'done') return [];
    if (state.get(file) === 'open') return [...path.slice(path.indexOf(file)), file];
    state.set(file, 'open');
    path.push(file);
    for (const next of relativeImports(file)) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    state.set(file, 'done');
    return [];
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('every source file', () => {
  it.each(files)('%s says in its first line what it is for', (file) => {
    expect(textOf.get(file)!.split('\n')[0]).toMatch(
      file === 'workflow/cli.ts' ? /^#!/ : /^\/\/ .{20,}[.:]$/,
    );
  });

  it.each(files)('%s is short enough to be about one thing', (file) => {
    expect(textOf.get(file)!.split('\n').length).toBeLessThanOrEqual(300);
  });

  it.each(files)('%s has no default export, no any and no check switched off', (file) => {
    expect(textOf.get(file)!).not.toMatch(
      /export default|@ts-ignore|@ts-nocheck|: any\b|\bas any\b|biome-ignore|TODO|FIXME/,
    );
  });
});

describe('packages', () => {
  it('stand behind one file each', () => {
    const users = new Map<string, Set<string>>();
    for (const file of files) {
      for (const specifier of packagesOf(file)) {
        const name = packageName(specifier);
        users.set(name, (users.get(name) ?? new Set()).add(file));
      }
    }
    const crowded = [...users]
      .filter(([, of]) => of.size > 1)
      .map(([name, of]) => `${name}: ${[...of].join(', ')}`);
    expect(crowded).toEqual([]);
  });

  it('are all declared, and every declared one is used', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly optionalDependencies: Readonly<Record<string, string>>;
    };
    const declared = [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.optionalDependencies),
    ].sort();
    const used = new Set(files.flatMap((file) => packagesOf(file).map(packageName)));
    expect([...used].sort()).toEqual(declared);
  });

  it('are loaded when first used: no file imports one at its top except for types', () => {
    const eager = files.filter((file) => /^import (?!type)[^;]*from '(?![.]|node:)/m.test(textOf.get(file)!));
    expect(eager).toEqual([]);
  });

  it('never include the root of natural, which loads database clients and prints on standard output', () => {
    expect(files.filter((file) => imports.get(file)!.includes('natural'))).toEqual([]);
  });

  it('are pinned to exact versions, and the lockfile records no addresses', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const versions = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((group) =>
      Object.values(manifest[group]!),
    );
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});

describe('the top level', () => {
  it('tests mirror the rooms', () => {
    const tested = new Set(filesBelow(join(root, 'test')).map((file) => relative('.', file).split(sep)[0]!));
    expect(rooms.filter((room) => !tested.has(room))).toEqual([]);
  });
});
