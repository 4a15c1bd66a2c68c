// The segmenter: words, whole runs, laws of its offsets, added words, agreement with nodejieba.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShuzhiError } from '../../src/base/errors.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { type SegmenterOptions, segmenter } from '../../src/document/segmenter.js';
import { atomEnd } from '../../src/document/text-atoms.js';

const codebook = defaultCodebook();
const own = segmenter(codebook);

/** Tokens of a text by their offsets, punctuation included. */
function tokensOf(text: string, options: SegmenterOptions = {}): readonly string[] {
  const ends = (Object.keys(options).length === 0 ? own : segmenter(codebook, options)).segment(text);
  return [...ends].map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1]!, end));
}

function errorOf(options: object): ShuzhiError {
  try {
    segmenter(codebook, options);
  } catch (error) {
    return error as ShuzhiError;
  }
  throw new Error('nothing was thrown');
}

/** Address of a built file: workers and child processes cannot run TypeScript. */
const built = (file: string): string => new URL(`../../dist/${file}`, import.meta.url).href;

const leaked = ['dict', 'hmmDict', 'userDict', 'idfDict', 'stopWordDict'];

/** The texts of the sample corpus, in one. */
function sampleText(): string {
  const folder = fileURLToPath(new URL('../../corpora/sample', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  return files
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
}

/** nodejieba as it stands, or why it cannot be used: it is optional and needs a compiler. */
function nodejieba(): { readonly cut: (text: string) => readonly string[] } | string {
  try {
    const loaded = createRequire(import.meta.url)('nodejieba') as {
      cut: (text: string) => readonly string[];
    };
    loaded.cut('试');
    for (const name of leaked) Reflect.deleteProperty(globalThis, name);
    return loaded;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the segmenter', () => {
  it.each([
    ['全镇党员干部深入学习', '全镇|党员干部|深入|学习'],
    ['严格落实三会一课制度', '严格|落实|三会一课|制度'],
    ['党费收缴不规范。', '党费|收缴|不|规范|。'],
    ['2022年，培训1,280.5人次', '2022|年|，|培训|1,280.5|人次'],
    ['满意度达98.6%以上', '满意度|达|98.6%|以上'],
    ['完成１２．５％的任务', '完成|１２．５％|的|任务'],
    ['上午08:30召开', '上午|08:30|召开'],
    ['使用OA系统和B超', '使用|OA|系统|和|B超'],
    ['AT&T与C++', 'AT&T|与|C++'],
    ['镇里3所学校、12个村', '镇里|3|所|学校|、|12|个|村'],
    ['𠮷祥村', '𠮷|祥|村'],
    ['一、 主要做法\n（一）', '一|、| |主要|做法|\n|（|一|）'],
    ['', ''],
  ])('cuts %j into %s', (text, expected) => {
    expect(tokensOf(text).join('|')).toBe(expected);
  });

  it('gives as words the tokens that are not punctuation or space', () => {
    expect(own.words('2022年，我镇党委共召开会议12次。 ')).toEqual([
      '2022',
      '年',
      '我',
      '镇党委',
      '共',
      '召开',
      '会议',
      '12',
      '次',
    ]);
  });

  it('cuts a stretch of a text as it would cut the stretch alone, in offsets of the text', () => {
    const text = '前言：党费收缴不规范。后记';
    const alone = own.segment('党费收缴不规范。');
    expect([...own.segment(text, 3, 11)]).toEqual([...alone].map((end) => end + 3));
  });

  it('knows the words of the genre of its codebook, each by itself', () => {
    const broken = codebook.tables['segmenter-words']
      .map(({ word }) => word)
      .filter((word) => own.segment(word).length > 1);
    expect(broken).toEqual([]);
  });

  it('keeps set phrases whole when asked to', () => {
    const text = '增强“四个意识”、坚定“四个自信”';
    expect(tokensOf(text).join('|')).toContain('四个|意识');
    expect(tokensOf(text, { slogans: true }).join('|')).toContain('“|四个意识|”');
  });

  it('takes words it is given, with a frequency or just enough to keep them whole', () => {
    const text = '推行红柚驿站';
    expect(tokensOf(text).join('|')).toBe('推行|红|柚|驿站');
    expect(tokensOf(text, { words: [{ word: '红柚驿站' }] }).join('|')).toBe('推行|红柚驿站');
    expect(tokensOf(text, { words: [{ word: '红柚', frequency: 1000 }] }).join('|')).toBe('推行|红柚|驿站');
  });

  it('lets a given frequency break a word of the list', () => {
    expect(tokensOf('镇党委会议').join('|')).toBe('镇党委|会议');
    expect(tokensOf('镇党委会议', { words: [{ word: '镇党委', frequency: 1e-9 }] }).join('|')).not.toContain(
      '镇党委',
    );
  });

  it('does not change because another one was made with other words', () => {
    const before = tokensOf('推行红柚驿站');
    segmenter(codebook, { words: [{ word: '红柚驿站' }] }).words('推行红柚驿站');
    expect(tokensOf('推行红柚驿站')).toEqual(before);
  });
});

describe('offsets of tokens', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      ...'党委会议的不规范一二年，。 \n12.5%,aB＋Ｃ“”',
      '𠮷',
      '\ud840',
      '\udc00',
      '\0',
      '\uFEFF',
    ),
    maxLength: 80,
  });

  it('rise strictly to the end of the text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const ends = own.segment(value);
        let before = 0;
        for (const end of ends) {
          expect(end).toBeGreaterThan(before);
          before = end;
        }
        expect(before).toBe(value.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('never fall inside a run of digits and letters or a surrogate pair', () => {
    fc.assert(
      fc.property(text, (value) => {
        const ends = new Set(own.segment(value));
        for (let at = 0; at < value.length; at = atomEnd(value, at, value.length)) {
          for (let inside = at + 1; inside < atomEnd(value, at, value.length); inside++) {
            expect(ends.has(inside)).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('do not depend on what stands beyond a full stop', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(tokensOf(`${a}。${b}`)).toEqual([...tokensOf(a), '。', ...tokensOf(b)]);
      }),
    );
  });

  it('hold for very long texts without a stop, with and without a space between', () => {
    for (const value of [
      '党员干部'.repeat(30_000),
      'a'.repeat(200_000),
      '12,'.repeat(50_000),
      '𠮷'.repeat(50_000),
    ]) {
      const ends = own.segment(value);
      expect(ends.at(-1)).toBe(value.length);
    }
    expect(new Set(tokensOf('党员干部'.repeat(30_000)))).toEqual(new Set(['党员干部']));
    expect(own.segment('a'.repeat(200_000))).toHaveLength(1);
  });
});

describe('atomEnd', () => {
  it.each([
    ['12.5%的', 5],
    ['1,280人', 5],
    ['12.', 2],
    ['3.a', 1],
    ['12%%', 3],
    ['COVID19时', 7],
    ['café 店', 4],
    ['a%', 1],
    ['党委', 1],
    ['𠮷祥', 2],
    ['\ud840x', 1],
    ['×3', 1],
  ])('of %j is %i', (text, end) => {
    expect(atomEnd(text, 0, text.length)).toBe(end);
  });

  it('does not look beyond the end it is given', () => {
    expect(atomEnd('12.5%', 0, 3)).toBe(2);
    expect(atomEnd('𠮷', 0, 1)).toBe(1);
  });
});

describe('engines', () => {
  it.each([
    [{ engin: 'own' }, 'OPTION_UNKNOWN'],
    [{ engine: 'jieba' }, 'OPTION_INVALID'],
    [{ engine: 'nodejieba', slogans: true }, 'OPTION_INVALID'],
    [{ engine: 'nodejieba', words: [{ word: '红柚' }] }, 'OPTION_INVALID'],
  ])('refuse %j with %s', (options, code) => {
    expect(errorOf(options).code).toBe(code);
  });

  it('of nodejieba is refused in a worker, in words that say what to do', async () => {
    const script = `
      const { parentPort } = require('node:worker_threads');
      Promise.all([import(${JSON.stringify(built('document/segmenter.js'))}),
        import(${JSON.stringify(built('codebook/default-codebook.js'))})])
        .then(([{ segmenter }, { defaultCodebook }]) => {
          const own = segmenter(defaultCodebook()).words('党费收缴不规范');
          try { segmenter(defaultCodebook(), { engine: 'nodejieba' }); } catch (error) {
            parentPort.postMessage({ own, code: error.code, hint: error.hint });
          }
        });`;
    const worker = new Worker(script, { eval: true });
    const message = await new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
    });
    await worker.terminate();
    expect(message).toMatchObject({
      own: ['党费', '收缴', '不', '规范'],
      code: 'PACKAGE_MISSING',
      hint: expect.stringContaining('own'),
    });
  });
});

const native = nodejieba();
const absent = typeof native === 'string';
const why = absent ? ` (skipped: ${native.slice(0, 80)})` : '';

describe.skipIf(absent)(`with nodejieba${why}`, () => {
  const foreign = () => segmenter(codebook, { engine: 'nodejieba' });

  it('the own engine sets the same boundaries in runs of Chinese characters (F ≥ 0.999)', () => {
    const { cut } = native as { cut: (text: string) => readonly string[] };
    const plain = segmenter({ ...codebook, tables: { ...codebook.tables, 'segmenter-words': [] } });
    let same = 0;
    let ours = 0;
    let theirs = 0;
    for (const run of sampleText().match(/\p{Script=Han}+/gu) ?? []) {
      const mine = new Set([...plain.segment(run)].slice(0, -1));
      let offset = 0;
      const foreignEnds = cut(run)
        .map((word) => (offset += word.length))
        .slice(0, -1);
      same += foreignEnds.filter((end) => mine.has(end)).length;
      ours += mine.size;
      theirs += foreignEnds.length;
    }
    expect(ours).toBeGreaterThan(10_000);
    expect((2 * same) / (ours + theirs)).toBeGreaterThanOrEqual(0.999);
  });

  it('its words add up to the text, also around lone surrogates and in long runs', () => {
    for (const text of [
      '党费\ud800收缴。不规范',
      '党'.repeat(10_000),
      '𠮷'.repeat(5000),
      'a1'.repeat(5000),
      '',
    ]) {
      const ends = foreign().segment(text);
      expect(ends.length === 0 ? 0 : ends.at(-1)).toBe(text.length);
    }
  });

  it('cuts the same sentence alike wherever it stands', () => {
    const sentence = '镇党委研究了党费收缴工作。';
    const together = foreign().segment(`${sentence}${sentence}`);
    const alone = [...foreign().segment(sentence)];
    expect([...together]).toEqual([...alone, ...alone.map((end) => end + sentence.length)]);
  });

  it('leaves none of its globals behind in a process that loads it', () => {
    const script = `
      const { segmenter } = await import(${JSON.stringify(built('document/segmenter.js'))});
      const { defaultCodebook } = await import(${JSON.stringify(built('codebook/default-codebook.js'))});
      segmenter(defaultCodebook(), { engine: 'nodejieba' }).words('党费');
      console.log(${JSON.stringify(leaked)}.filter((name) => Object.hasOwn(globalThis, name)).join());`;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe(
      '\n',
    );
  });
});

describe('where nodejieba is missing', () => {
  /** What the guard throws in a folder whose node_modules holds the given index.js of nodejieba, or none. */
  function refusal(index?: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'shuzhi-guard-'));
    for (const file of [
      'base/errors.js',
      'base/node-modules.js',
      'document/text-atoms.js',
      'document/segmenter-nodejieba.js',
    ]) {
      cpSync(fileURLToPath(built(file)), join(folder, file));
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    if (index !== undefined) {
      mkdirSync(join(folder, 'node_modules/nodejieba'), { recursive: true });
      writeFileSync(join(folder, 'node_modules/nodejieba/package.json'), '{"main":"index.js"}');
      writeFileSync(join(folder, 'node_modules/nodejieba/index.js'), index);
    }
    const script = `
      const { nodejiebaSegment } = await import(${JSON.stringify(pathToFileURL(join(folder, 'document/segmenter-nodejieba.js')).href)});
      try { nodejiebaSegment(); } catch ({ code, reason, hint }) { console.log([code, reason, hint].join('|')); }`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    return said;
  }

  it.each([
    ['it is not installed', undefined, 'Cannot find module'],
    [
      'its binary was not built',
      `exports.cut = () => { throw Object.assign(new Error('native binding was not found'), { code: 'BINDING_NOT_FOUND' }); };`,
      'native binding was not found',
    ],
    [
      'its binary does not fit this machine',
      `throw Object.assign(new Error('nodejieba.node: invalid ELF header'), { code: 'ERR_DLOPEN_FAILED' });`,
      'invalid ELF header',
    ],
  ])('because %s, one notice says why and what to do', (_name, index, reason) => {
    const said = refusal(index);
    expect(said).toMatch(/^PACKAGE_MISSING\|nodejieba 无法加载/);
    expect(said).toContain(reason);
    expect(said).toContain('npm install nodejieba');
  });
});
