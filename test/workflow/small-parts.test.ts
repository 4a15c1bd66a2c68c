// The small parts of the workflow: names of result files, counting, the summary, progress, choosing tables.
import { describe, expect, it } from 'vitest';
import { type Row, table } from '../../src/base/table.js';
import type { Rejection } from '../../src/corpus/read-outcome.js';
import type { Report } from '../../src/corpus/report.js';
import { survey } from '../../src/survey/survey.js';
import { analyzer } from '../../src/workflow/analyzer.js';
import { collectInputs } from '../../src/workflow/collect-inputs.js';
import { printable, progressLine } from '../../src/workflow/progress.js';
import { resultNamer } from '../../src/workflow/result-names.js';
import { reuseWithText } from '../../src/workflow/reuse-with-text.js';
import { countInputs } from '../../src/workflow/run-manifest.js';
import { checkScoreOptions } from '../../src/workflow/score-options.js';
import type { AnalysedInput, ScoredInput } from '../../src/workflow/scored-input.js';
import { summarise, summaryLines } from '../../src/workflow/summary.js';
import { chosenTables, coreTables, tableNames } from '../../src/workflow/table-names.js';
import { makeProfile } from '../survey/make-profile.js';
import { documentedColumns, documentedCore } from './documented-columns.js';

const analysed = (file: string, rest: Partial<AnalysedInput> = {}): AnalysedInput => ({
  outcome: 'ok',
  id: file,
  file,
  sha256: file,
  encoding: 'utf-8',
  organization: null,
  year: null,
  kind: 'other',
  profiles: [],
  notices: [],
  overrides: [],
  markup: null,
  extracted: null,
  ...rest,
});
const rejected = (file: string): Rejection => ({
  outcome: 'rejected',
  file,
  code: 'INPUT_EMPTY',
  place: null,
  reason: '空 · empty',
});
async function* stream<Item>(...items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

describe('resultNamer', () => {
  it.each([
    ['2022/城关镇党委述职报告', '2022/城关镇党委述职报告'],
    ['../../etc/passwd', '_/_/etc/passwd'],
    ['/root', '_/root'],
    ['a/./b', 'a/_/b'],
    ['报告?<1>:"甲"|*', '报告__1___甲___'],
    ['C:\\甲', 'C__甲'],
    ['甲. .', '甲_'],
    ['con', 'con_'],
    ['镇/NUL.述职', '镇/NUL_.述职'],
    ['control', 'control'],
    ['甲\u0000\u0007乙', '甲__乙'],
    ['\ud800甲', '_甲'],
    ['', '_'],
  ])('%j becomes %j', (id, name) => {
    expect(resultNamer()(id)).toBe(name);
  });

  it('gives no two ids one name, also where case or Unicode form is all that differs', () => {
    const nameOf = resultNamer();
    const ids = ['A?', 'A*', 'a_', 'e\u0301', '\u00e9', 'x'.repeat(61), 'x'.repeat(62)];
    const names = ids.map(nameOf);
    expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(ids.length);
    expect(ids.map(nameOf)).toEqual(names);
  });

  it('stays below the length file systems allow', () => {
    const name = resultNamer()('𠮷'.repeat(300));
    expect(new TextEncoder().encode(`${name}~10.html`).length).toBeLessThanOrEqual(255);
  });
});

describe('collectInputs', () => {
  it('orders by file, however the inputs came', async () => {
    const { inputs } = await collectInputs(
      stream<ScoredInput>(analysed('乙'), rejected('丙'), analysed('b'), analysed('B')),
    );
    expect(inputs.map(({ file }) => file)).toEqual(['B', 'b', '丙', '乙']);
  });

  it('notes the second of two equal documents, but not rows of one table', async () => {
    const same = { sha256: 'x' };
    const { inputs } = await collectInputs(
      stream<ScoredInput>(
        analysed('b', same),
        analysed('a', same),
        analysed('t.csv#1', same),
        analysed('t.csv#2', same),
      ),
    );
    expect(
      inputs.map((input) => (input.outcome === 'ok' ? input.notices.map(({ message }) => message) : [])),
    ).toEqual([[], ['与“a”内容完全相同 · the same content as "a"'], [], []]);
  });

  it('says why where nothing is left', async () => {
    await expect(collectInputs(stream<ScoredInput>(rejected('a'), rejected('b')))).rejects.toMatchObject({
      code: 'INPUT_EMPTY',
      hint: 'a: INPUT_EMPTY 空 · empty; b: INPUT_EMPTY 空 · empty',
    });
    await expect(collectInputs(stream<ScoredInput>())).rejects.toMatchObject({ code: 'INPUT_EMPTY' });
  });
});

describe('countInputs', () => {
  it('counts every input once', () => {
    const warned = analysed('c', { notices: [{ code: 'x', message: 'x' }] });
    expect(countInputs([analysed('a'), rejected('b'), warned, analysed('d')])).toEqual({
      inputs: 4,
      ok: 2,
      warned: 1,
      rejected: 1,
    });
  });
});

describe('summarise', () => {
  const counts = { inputs: 3, ok: 2, warned: 1, rejected: 0 };
  const bodies = (count: number, years = 1) =>
    Array.from({ length: count }, (_, i) =>
      makeProfile({ organization: `第${i}镇`, year: 2020 + (i % years), problems: ['discipline'] }),
    );

  it.each([
    [14, 1, '不足 15 个，不做分群', '不足 2 个，看不出反复'],
    [15, 2, '可以检验是否存在分群', '可以看反复提到'],
  ])('says what %i bodies in %i years can bear', (count, years, clusters, recurrence) => {
    const { limits } = summarise(counts, bodies(count, years));
    expect(limits[0]).toContain(clusters);
    expect(limits[1]).toContain(recurrence);
    expect(limits).toHaveLength(3);
  });

  it('ends with the measured reading error', () => {
    expect(summarise(counts, bodies(15, 2)).limits.at(-1)).toMatch(/^读数误差：/);
  });

  it('warns of texts in which too many figures are masked to be assessed', () => {
    const masked = makeProfile({ scores: { assessable: false } });
    expect(summarise(counts, [masked]).limits[2]).toContain('1 份文本隐去的数字超过三分之一');
  });

  it('counts one body once, whatever it is called, and texts about nobody not at all', () => {
    const profiles = [
      makeProfile({ organization: '城关镇党委', organizationKey: '城关镇' }),
      makeProfile({ organization: '城关镇', organizationKey: '城关镇' }),
      makeProfile({ organization: null, organizationKey: null, year: null }),
    ];
    expect(Object.fromEntries(summarise(counts, profiles).facts)).toMatchObject({ 个单位: 1, 个年度: 1 });
  });

  it('prints what is not zero, and the most widespread problems of the reports themselves', () => {
    const columns = ['voice', 'categoryName', 'organizations', 'exposure'] as const;
    const row = (voice: string, categoryName: string) => ({
      voice,
      categoryName,
      organizations: 2,
      exposure: 3,
    });
    const rows = [
      row('self', '甲'),
      row('self', '乙'),
      row('self', '丙'),
      row('self', '丁'),
      row('superior', '戊'),
    ];
    const lines = summaryLines(
      summarise(counts, bodies(3)),
      new Map([['common', table<Row>(columns, rows)]]),
    );
    expect(lines[0]).toBe('3 份输入，3 份采用，1 份有提示，3 个单位，1 个年度，3 条问题');
    expect(lines[1]).toBe('自述中最普遍：甲 2/3，乙 2/3，丙 2/3（提到的单位/可比单位）');
  });
});

describe('progressLine', () => {
  const stream = (isTTY: boolean) => {
    const written: string[] = [];
    return {
      written,
      stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream,
    };
  };

  it('writes nothing where the stream is no terminal', () => {
    const { written, stream: log } = stream(false);
    const progress = progressLine(log);
    progress.update(1, 2, '甲');
    progress.clear();
    expect(written).toEqual([]);
  });

  it('writes a line over itself on a terminal, once a percent, and erases it', () => {
    const { written, stream: terminal } = stream(true);
    const progress = progressLine(terminal);
    for (let done = 1; done <= 1000; done++) progress.update(done, 1000, '甲.txt');
    progress.clear();
    expect(written).toHaveLength(102);
    expect(written[0]).toBe('\r\u001b[K0% 1/1000 甲.txt');
    expect(written.at(-2)).toContain('100% 1000/1000');
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('shows no control character of a file name', () => {
    expect(printable('甲\u001b[2J\u202e乙\u0007\n')).toBe('甲\ufffd[2J\ufffd乙\ufffd\ufffd');
  });
});

describe('chosenTables', () => {
  it('knows the documented tables', () => {
    expect(tableNames).toEqual(Object.keys(documentedColumns));
    expect(coreTables).toEqual(documentedCore);
  });

  it.each([
    ['all' as const, tableNames],
    ['core' as const, documentedCore],
    [
      ['common', 'reports', 'common'],
      ['reports', 'common', 'rejected'],
    ],
    [[], ['rejected']],
  ])('%j means %j', (choice, names) => {
    expect(chosenTables(choice)).toEqual(names);
  });

  it.each(['', 'Problems', 'toString'])('refuses %j', (name) => {
    expect(() => chosenTables([name])).toThrow(/OPTION_INVALID/);
  });
});

describe('checkScoreOptions', () => {
  it('reads few inputs in one thread and many in several', () => {
    const { workersFor } = checkScoreOptions({});
    expect(workersFor(63)).toBe(1);
    expect(workersFor(10_000)).toBeGreaterThanOrEqual(1);
    expect(workersFor(10_000)).toBeLessThanOrEqual(8);
    expect(checkScoreOptions({ workers: 3 }).workersFor(1)).toBe(3);
  });
});

describe('reuseWithText', () => {
  const inside = '村级田长巡田发现问题后上报多处置少，占用耕地没有当日制止';
  const own: Report = { id: 'own', file: 'a.txt', organization: '甲镇党委', year: 2022, text: `${inside}。` };
  const next: Report = {
    id: 'next',
    organization: '乙镇党委',
    year: 2022,
    text: `去年说过，${inside}，今年依旧。`,
  };
  const surveyOf = (...reports: readonly Report[]) => survey(reports.flatMap((one) => analyze(one).profiles));
  const analyze = analyzer();

  it('finds and quotes what stands inside a longer sentence of another report', async () => {
    const rows = await reuseWithText(
      surveyOf(own, next),
      stream(next, own, { id: 'rest', text: inside }),
      null,
    );
    expect(rows.map(({ file, text }) => [file, text])).toEqual([
      ['a.txt', own.text],
      ['next', inside],
    ]);
  });

  it('reads no report where there is nothing to compare with', async () => {
    let read = 0;
    const reports = (async function* () {
      read += 1;
      yield own;
    })();
    expect(await reuseWithText(surveyOf(own), reports, null)).toHaveLength(0);
    expect(read).toBe(0);
  });
});
