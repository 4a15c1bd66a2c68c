// The examples in the documentation of the three public functions, run on the folder they speak of.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftManifest } from '../../src/corpus/draft-manifest.js';
import { readReports } from '../../src/corpus/read-reports.js';
import { streamReports } from '../../src/corpus/stream-reports.js';
import { temporaryFolder } from './temporary-folder.js';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const source = (name: string): string =>
  readFileSync(new URL(`../../src/corpus/${name}.ts`, import.meta.url), 'utf8');

/** The comment lines of a source file, as one text without the marks. */
const commentsOf = (name: string): string => source(name).replace(/^ \* ?(?:\/\/ ?)?/gm, '');

const folder = (): string =>
  temporaryFolder({
    'reports/2022/柳溪镇党委述职报告.docx': fixture('report.docx'),
    'reports/2022/扫描件.pdf': fixture('scanned.pdf'),
  });

describe('the example', () => {
  it('of streamReports prints what it says', async () => {
    const printed: string[] = [];
    for await (const outcome of streamReports(join(folder(), 'reports/2022'))) {
      if (outcome.outcome === 'ok') printed.push(`${outcome.report.id} ${outcome.report.text.length}`);
      else printed.push(`${outcome.file} ${outcome.code} ${outcome.reason}`);
    }
    expect(commentsOf('stream-reports')).toContain(printed.join('\n'));
  });

  it('of readReports gives what it says', async () => {
    const reports = await readReports(join(folder(), 'reports'));
    const comments = commentsOf('read-reports').replaceAll("'", '"').replaceAll(', ', ',');
    expect(comments).toContain(
      JSON.stringify(reports.map(({ id, organization, year }) => [id, organization, year])),
    );
    expect(comments).toContain(JSON.stringify(reports.rejected.map(({ file, code }) => [file, code])));
  });

  it('of draftManifest gives what it says', async () => {
    const { rows } = await draftManifest(join(folder(), 'reports'));
    const shown = Object.entries(rows[0]!).map(
      ([name, value]) => `${name}: ${typeof value === 'string' ? `'${value}'` : value}`,
    );
    const comments = commentsOf('draft-manifest').replace(/\s+/g, ' ');
    expect(comments).toContain(`{ ${shown.join(', ')} }`);
  });
});
