// Figures: what is one, what it says, and what looks like one and is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/codebook/vocabulary.js';
import { withComplaints } from '../../src/findings/figure-use.js';
import { findFigures } from '../../src/findings/find-figures.js';
import type { Figure, FigureLevel, FigureUse } from '../../src/findings/findings.js';
import {
  bounded,
  counted,
  type Expected,
  type FigureCase,
  masked,
  maskedOthers,
  moneyTimeScore,
  noFigures,
  ranksAndRhythms,
  shares,
  spoken,
} from './figure-cases.js';
import { codebook, sentenceDocument } from './sentence-document.js';

const figuresIn = (text: string, role: Role = 'achievement'): readonly Figure[] =>
  findFigures(sentenceDocument(text, role), codebook);

const normal = (text: string): string => text.replaceAll('％', '%').replaceAll('．', '.');
const shown = (figure: Figure): Expected => [
  normal(figure.text),
  Number(figure.value!.toPrecision(6)),
  figure.low === null ? null : Number(figure.low.toPrecision(6)),
  figure.high === null ? null : Number(figure.high.toPrecision(6)),
  figure.unit,
  figure.figureKind,
];
const rounded = ([text, value, low, high, unit, kind]: Expected): Expected => [
  normal(text),
  Number(value.toPrecision(6)),
  low === null ? null : Number(low.toPrecision(6)),
  high === null ? null : Number(high.toPrecision(6)),
  unit,
  kind,
];

const groups: readonly (readonly [string, readonly FigureCase[]])[] = [
  ['counts', counted],
  ['shares and growth', shares],
  ['money, time and scores', moneyTimeScore],
  ['ranks and rhythms', ranksAndRhythms],
  ['figures bounded by their words', bounded],
  ['small Chinese numerals, limits and stretches', spoken],
];

describe.each(groups)('findFigures reads %s', (_name, cases) => {
  it.each(cases.map(([sentence, ...figures]) => ({ sentence, figures })))(
    '$sentence',
    ({ sentence, figures }) => {
      expect(figuresIn(sentence).map(shown)).toEqual(figures.map(rounded));
    },
  );
});

describe('findFigures leaves alone', () => {
  it.each(noFigures)('%s', (sentence) => {
    expect(figuresIn(sentence).map((figure) => figure.text)).toEqual([]);
  });
});

describe('findFigures keeps hidden figures as a third state', () => {
  it.each(masked.map(([sentence, ...figures]) => ({ sentence, expected: figures })))(
    '$sentence',
    ({ sentence, expected }) => {
      const found = figuresIn(sentence);
      expect(found.map((figure) => [figure.text, figure.unit])).toEqual(expected);
      expect(found.every((figure) => figure.masked && figure.value === null && figure.low === null)).toBe(
        true,
      );
    },
  );

  it.each(maskedOthers)('takes no hidden name or date for one: %s', (sentence) => {
    expect(figuresIn(sentence)).toEqual([]);
  });
});

describe('use', () => {
  const cases: readonly (readonly [sentence: string, role: Role, use: FigureUse])[] = [
    ['举办培训班3期。', 'achievement', 'achieved'],
    ['力争年底培育示范户20家。', 'achievement', 'target'],
    ['建设党建示范点10处。', 'plan', 'target'],
    ['各支部要讲党课4次。', 'demand', 'target'],
    ['去年已完成6处，今年继续推进。', 'plan', 'achieved'],
    ['有9名党员失去联系。', 'problem', 'problem'],
    ['3名副书记都是兼职。', 'cause', 'problem'],
    ['下面请5位书记述职。', 'procedure', 'procedural'],
    ['参加会议的有86人。', 'opening', 'procedural'],
    ['消火栓漏检12处，无人过问。', 'achievement', 'problem'],
    ['欠薪案办结9件，追回工资40万元。', 'achievement', 'achieved'],
    ['路灯还缺26盏。', 'demand', 'problem'],
    ['夏收入库粮食9万吨。', 'demand', 'achieved'],
    ['今天6家单位书面述职，材料我都看了。', 'demand', 'procedural'],
    ['每季度至少走访2次。', 'achievement', 'target'],
  ];

  it.each(cases)('%s (%s) is %s', (sentence, role, use) => {
    const uses = figuresIn(sentence, role).map((figure) => figure.use);
    expect(uses.length).toBeGreaterThan(0);
    expect(new Set(uses)).toEqual(new Set([use]));
  });

  it('has no figures in noise', () => {
    expect(figuresIn('订阅享30%优惠。', 'noise')).toEqual([]);
  });
});

describe('level', () => {
  const cases: readonly (readonly [sentence: string, level: FigureLevel | null])[] = [
    ['召开专题会议11次。', 'activity'],
    ['讲党课6次。', 'activity'],
    ['培训党员320人次。', 'output'],
    ['建成文化广场4处。', 'output'],
    ['群众满意度98%。', 'outcome'],
    ['考核位居全县第一。', 'outcome'],
    ['村集体收入增长12%。', 'outcome'],
    ['全镇有党员702名。', null],
    ['门诊候诊时间降到32分钟。', 'outcome'],
    ['药品采购周期由18天缩至6天。', 'outcome'],
    ['拖欠工程款210万元。', 'outcome'],
    ['抽阅案卷160份。', 'activity'],
    ['入户核查380户。', 'activity'],
    ['铺设管网9公里。', 'output'],
    ['取消证明14项。', 'output'],
  ];

  it.each(cases)('%s: %s', (sentence, level) => {
    const levels = figuresIn(sentence).map((figure) => figure.level);
    expect(levels.length).toBeGreaterThan(0);
    expect(new Set(levels)).toEqual(new Set([level]));
  });

  it('is told by the words of the same clause', () => {
    expect(figuresIn('召开会议3次，满意度96%。').map((figure) => figure.level)).toEqual([
      'activity',
      'outcome',
    ]);
  });
});

describe('findFigures', () => {
  const all = [...counted, ...shares, ...moneyTimeScore, ...ranksAndRhythms, ...bounded].map(
    ([sentence]) => sentence,
  );

  it('quotes what stands at its offsets, in order, without overlaps, for any sequence of sentences', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 2, maxLength: 12 }), (sentences) => {
        const document = sentenceDocument(sentences.join(''));
        let end = 0;
        for (const figure of findFigures(document, codebook)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(document.clean.text.slice(figure.start, figure.end)).toBe(figure.text);
          end = figure.end;
        }
      }),
      { numRuns: 50 },
    );
  });

  it('finds the same in full-width digits', () => {
    const widths = (text: string): string =>
      text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const sentence of all.filter((text) => !/\d,\d/.test(text))) {
      expect(
        figuresIn(widths(sentence)).map((figure) => figure.value),
        sentence,
      ).toEqual(figuresIn(sentence).map((figure) => figure.value));
    }
  });

  it('finds a hidden figure wherever the digits of a count are hidden', () => {
    for (const count of ['24次', '1572名', '5200余人次', '40多家', '38个', '95%', '360万元']) {
      const hidden = figuresIn(`本年度完成${count.replace(/\d+/, '××')}。`);
      expect(
        hidden.map((figure) => figure.masked),
        count,
      ).toEqual([true]);
    }
  });

  it('gives value and bounds that agree', () => {
    for (const sentence of all) {
      for (const figure of figuresIn(sentence)) {
        if (figure.low !== null && figure.high !== null) expect(figure.low).toBeLessThanOrEqual(figure.high);
        expect(figure.value).not.toBeNull();
      }
    }
  });

  it('stays linear on long runs of digits, numerals and masks', () => {
    const text = `${'1'.repeat(3000)}${'一'.repeat(3000)}${'十百千万'.repeat(1000)}${'“'.repeat(2000)}${'每月'.repeat(1500)}一次。`;
    const started = process.hrtime.bigint();
    findFigures(sentenceDocument(text), codebook);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1500);
  });
});

describe('withComplaints', () => {
  it('says of figures in a statement of a problem that they are part of it, and leaves the others', () => {
    const figures = figuresIn('全年培训40场，到课率58%。');
    const start = figures[1]!.start;
    const used = withComplaints(figures, [{ start, end: start + 2 }]);
    expect(used.map(({ use }) => use)).toEqual(['achieved', 'problem']);
    expect(withComplaints(figures, [])).toEqual(figures);
  });
});
