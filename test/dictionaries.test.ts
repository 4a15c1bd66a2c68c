// The dictionaries that ship with the library: they load without fault, are written as documented, and hang together.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CodebookCheck, checkCodebook } from '../src/codebook/check-codebook.js';
import type { CodebookTables } from '../src/codebook/codebook.js';
import { type TableName, tables } from '../src/codebook/tables/index.js';

const folder = fileURLToPath(new URL('../dictionaries', import.meta.url));
const names = Object.keys(tables) as readonly TableName[];
const readme = readFileSync(`${folder}/README.md`, 'utf8');

let check: CodebookCheck;
beforeAll(async () => {
  check = await checkCodebook(folder, {} as CodebookTables);
});

/** What the README says of a table: from its heading to the next one. */
function sectionOf(name: string): string {
  const start = readme.indexOf(`\n## ${name}.csv `);
  return start < 0 ? '' : readme.slice(start + 1, readme.indexOf('\n## ', start + 1));
}

describe('the dictionaries', () => {
  it('have no fault: every value, key, reference and the order of rows is as it should be', () => {
    expect(check.faults).toEqual([]);
    expect(check.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('are the tables of the codebook, each in its file, and nothing else', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    expect(files.sort()).toEqual(names.map((name) => `${name}.csv`).sort());
  });

  it.each(names)('%s has entries', (name) => {
    expect(check.entries[name]).toBeGreaterThan(0);
  });

  it.each(names)('%s begins with a byte-order mark and ends every line with CRLF', (name) => {
    const text = readFileSync(`${folder}/${name}.csv`, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(names)('%s holds no name of a person: no masked ones and no surname before a title', (name) => {
    const text = readFileSync(`${folder}/${name}.csv`, 'utf8');
    expect(text).not.toMatch(/[赵钱孙李周吴郑王陈杨]某|[赵钱孙李周吴郑王陈杨][×＊*X]{1,2}/);
  });
});

describe('the README of the dictionaries', () => {
  it.each(names)('has a section for %s with maintainer and criteria', (name) => {
    const section = sectionOf(name);
    expect(section).toMatch(/维护：.+/);
    expect(section).toMatch(/收录标准：.+/);
  });

  it.each(names)('documents every column of %s with what it accepts, and no other', (name) => {
    const rows = [...sectionOf(name).matchAll(/^\| `(\w+)` \| (.+?) \| (.+) \|$/gm)];
    const accepted = Object.fromEntries(rows.map(([, column, accepts]) => [column, accepts]));
    const expected = Object.fromEntries(
      Object.entries(tables[name].columns).map(([column, { accepts }]) => [
        column,
        accepts.replaceAll(' | ', ' / '),
      ]),
    );
    expect(accepted).toEqual(expected);
  });
});
