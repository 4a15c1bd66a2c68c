// `shuzhi score --template`: files handed out are read, subtracted from reuse.csv, shown as given, and no reports themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scoreReports } from '../../src/workflow/score-reports.js';
import { makeFolder, readTable } from './result-folder.js';
import { runCli } from './run-cli.js';

const ordered = '对照责任清单逐条检视履行第一责任人职责的情况并形成书面整改台账';
const filled = (body: string, times: number) =>
  `全年召开${body}会议专题研究党建工作${times}次，听取支部书记述职并当面点评，逐项明确整改时限。`;

const folder = makeFolder({
  '报告/提纲.txt': `一、履职情况\n${ordered}。\n二、主要做法\n全年召开____会议专题研究党建工作____次，听取支部书记述职并当面点评，逐项明确整改时限。\n`,
  '报告/石桥镇党委2022年述职报告.txt': `石桥镇党委2022年述职报告\n一、履职情况\n${ordered}。\n二、主要做法\n${filled('党委', 9)}`,
  '报告/北关街道党工委2022年述职报告.txt': `北关街道党工委2022年述职报告\n一、履职情况\n${ordered}。\n二、主要做法\n${filled('党工委', 11)}`,
  '另一份.txt': '年底以前把惠民资金发放情况张贴在每个村民小组的公开栏里接受监督。',
  '坏.txt': 'English only',
  '标题.txt': '一、主要做法\n二、存在的问题\n',
});
const at = (name: string): string => join(folder.path, name);

afterAll(() => folder.end());

const run = (out: string, ...options: readonly string[]) =>
  runCli(['score', at('报告'), '--out', at(out), '--tables', 'reports,reuse', ...options]);

describe('shuzhi score --template', () => {
  it('has the sentences of the template as given and nothing as shared', async () => {
    expect(run('结果', '--template', at('报告/提纲.txt'))).toMatchObject({ code: 0, stderr: '' });
    const { rows } = await readTable(at('结果'), 'reuse');
    // Sentences that stand side by side in both are one passage, the heading between them included.
    expect(rows.map((row) => [row.reuseKind, row.sentences, row.text])).toEqual([
      ['given', '2', `${ordered}。\n二、主要做法\n${filled('党工委', 11)}`],
      ['given', '2', `${ordered}。\n二、主要做法\n${filled('党委', 9)}`],
    ]);
  });

  it('does not score the template itself, where it lies among the reports', async () => {
    expect((await readTable(at('结果'), 'reports')).rows).toHaveLength(2);
    run('照旧');
    expect((await readTable(at('照旧'), 'reports')).rows).toHaveLength(3);
  });

  it('finds the same as shared without it', async () => {
    const { rows } = await readTable(at('照旧'), 'reuse');
    expect(rows.map((row) => row.reuseKind)).not.toContain('given');
    expect(rows.length).toBeGreaterThan(0);
  });

  it('takes several files, each by its digest in the manifest', () => {
    run('两份', '--template', at('报告/提纲.txt'), '--template', at('另一份.txt'));
    const { options } = JSON.parse(readFileSync(join(at('两份'), 'manifest.json'), 'utf8')) as {
      readonly options: { readonly template: readonly string[] };
    };
    expect(options.template).toHaveLength(2);
    expect(new Set(options.template).size).toBe(2);
  });

  it('calls it 下发模板原文 in Chinese', async () => {
    run('中文', '--template', at('报告/提纲.txt'), '--headers', 'zh');
    expect(new Set((await readTable(at('中文'), 'reuse')).rows.map((row) => row.重复类型))).toEqual(
      new Set(['下发模板原文']),
    );
  });

  it.each([
    ['is missing', '没有.txt', /^OPTION_INVALID .*没有\.txt.*模板不能用：INPUT_MISSING/],
    ['holds no Chinese', '坏.txt', /^OPTION_INVALID .*坏\.txt.*模板不能用：TEXT_NOT_CHINESE/],
    ['has headings only', '标题.txt', /^INPUT_EMPTY .*标题\.txt.*headings/],
  ])('refuses a template that %s', (_title, name, message) => {
    const { code, stderr } = run('新', '--template', at(name));
    expect({ code, refused: message.test(stderr), stderr }).toMatchObject({ code: 2, refused: true });
  });

  it('is an option of the library too', async () => {
    const { tables } = await scoreReports(at('报告'), { tables: ['reuse'], template: at('报告/提纲.txt') });
    expect(tables.get('reuse')!.map((row) => row.reuseKind)).toEqual(['given', 'given']);
  });
});
