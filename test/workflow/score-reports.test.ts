// The batch as a function: counts that add up, tables in hand, nothing written unless asked.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { extendCodebook } from '../../src/codebook/extend-codebook.js';
import type { ScoreOptions } from '../../src/workflow/score-options.js';
import { scoreReports } from '../../src/workflow/score-reports.js';
import { tableNames } from '../../src/workflow/table-names.js';
import { documentedColumns } from './documented-columns.js';
import { filesIn, folderFor } from './result-folder.js';
import { smallCorpus } from './small-corpus.js';

const core: ScoreOptions = { tables: 'core' };

describe('scoreReports', () => {
  it('resolves to every table, by name and in order, with its documented columns', async () => {
    const { tables } = await scoreReports(folderFor(smallCorpus));
    expect([...tables.keys()]).toEqual([...tableNames]);
    for (const [name, columns] of Object.entries(documentedColumns)) {
      const wanted = columns.split(' ');
      expect(tables.get(name)!.columns.slice(0, wanted.length), name).toEqual(wanted);
    }
  });

  it('writes nothing without `out`', async () => {
    const folder = folderFor(smallCorpus);
    await scoreReports(folder, core);
    expect(filesIn(folder)).toEqual(Object.keys(smallCorpus).sort());
  });

  it('counts: inputs = ok + warned + rejected, and rejected says why', async () => {
    const folder = folderFor({ ...smallCorpus, '坏.txt': 'English', '空.txt': '' });
    const { counts, rejected, tables } = await scoreReports(folder, core);
    expect(counts.inputs).toBe(Object.keys(smallCorpus).length + 2);
    expect(counts.ok + counts.warned + counts.rejected).toBe(counts.inputs);
    expect(rejected.map(({ file, code }) => [file, code])).toEqual([
      ['坏.txt', 'TEXT_NOT_CHINESE'],
      ['空.txt', 'INPUT_EMPTY'],
    ]);
    expect(tables.get('rejected')).toHaveLength(2);
  });

  it('tells of its progress after each input, rejected ones too', async () => {
    const folder = folderFor({ 'a.txt': Object.values(smallCorpus)[0]!, 'b.txt': 'English' });
    const told: unknown[] = [];
    await scoreReports(folder, { ...core, onProgress: (...args) => told.push(args) });
    expect(told).toEqual([
      [1, 2, 'a.txt'],
      [2, 2, 'b.txt'],
    ]);
  });

  it('hands over the survey, to ask further questions of', async () => {
    const { survey, tables } = await scoreReports(folderFor(smallCorpus), core);
    expect(survey.common()).toEqual(tables.get('common'));
    expect(survey.matrix({ voice: 'self' }).rows.map(({ name }) => name)).toContain('白塔街道党工委');
  });

  it('says in the summary what this corpus can bear', async () => {
    const { summary, tables } = await scoreReports(folderFor(smallCorpus), core);
    const facts = Object.fromEntries(summary.facts);
    expect(facts).toMatchObject({ 份输入: 8, 个单位: 3, 条问题: tables.get('problems')!.length });
    expect(facts.个数字).toBe(tables.get('reports')!.reduce((sum, row) => sum + Number(row.figures), 0));
    expect(summary.limits.join()).toContain('不做分群');
  });

  it('reads with the codebook it is given', async () => {
    const codebook = extendCodebook(defaultCodebook(), {
      categories: [{ category: 'village-gala', name: '村晚' }],
      aspects: [{ phrase: '村晚', category: 'village-gala', weight: 3 }],
    });
    const folder = folderFor({ '甲镇党委述职报告.txt': '存在的问题：\n村晚组织不到位，群众参与面窄。\n' });
    const { tables } = await scoreReports(folder, { ...core, codebook });
    expect(tables.get('problems')![0]!.category).toBe('village-gala');
    expect(tables.get('matrix')!.columns).toContain('village-gala');
  });

  it('takes files, folders, patterns, in any mixture, each file once', async () => {
    const folder = folderFor(smallCorpus);
    const { counts, rejected } = await scoreReports(
      [join(folder, '2021'), join(folder, '2022/*林业*.txt'), join(folder, '2021/县林业局党组述职报告.txt')],
      core,
    );
    expect(counts).toMatchObject({ inputs: 5, rejected: 1 });
    expect(rejected[0]!.code).toBe('INPUT_DUPLICATE');
  });

  it.each([
    [
      'an unknown option',
      { worker: 2 },
      { code: 'OPTION_UNKNOWN', message: expect.stringContaining('workers') },
    ],
    ['too many workers', { workers: 65 }, { code: 'OPTION_INVALID' }],
    ['half a worker', { workers: 1.5 }, { code: 'OPTION_INVALID' }],
    ['a negative seed', { seed: -1 }, { code: 'OPTION_INVALID' }],
    [
      'an unknown table',
      { tables: ['sums'] },
      { code: 'OPTION_INVALID', message: expect.stringContaining('matrix-long') },
    ],
    ['unknown headers', { headers: 'de' }, { code: 'OPTION_INVALID' }],
  ])('refuses %s before it reads anything', async (_, options, error) => {
    const folder = folderFor(smallCorpus);
    await expect(
      scoreReports(folder, { ...options, out: join(folder, 'r') } as ScoreOptions),
    ).rejects.toMatchObject(error);
    expect(readdirSync(folder)).not.toContain('r');
  });

  it.each([[''], [[]]])('refuses %j as a path', async (paths) => {
    await expect(scoreReports(paths)).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });

  it('puts the words to reused passages, and only reads again what was used', async () => {
    const folder = folderFor(smallCorpus);
    const { tables } = await scoreReports(folder, { tables: ['reuse'] });
    const rows = tables.get('reuse')!;
    expect(rows.length).toBeGreaterThan(0);
    for (const { file, start, end, text } of rows) {
      expect(text).toBe(readFileSync(join(folder, String(file)), 'utf8').slice(Number(start), Number(end)));
    }
  });
});
