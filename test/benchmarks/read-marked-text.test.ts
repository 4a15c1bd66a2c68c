// Marked text: what its lines say, and what is wrong with them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categories, loci, markedKinds, modes } from '../../benchmarks/accuracy/marked-vocabulary.js';
import { readMarkedText } from '../../benchmarks/accuracy/read-marked-text.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { modes as codebookModes } from '../../src/codebook/tables/deficiencies.js';
import { loci as codebookLoci } from '../../src/codebook/tables/loci.js';
import { documentKinds } from '../../src/codebook/vocabulary.js';

const passage = `#kind review
#genre 述职评议
#sector 镇街
#year 2022
opening 2 | 各位领导、同志们：
=
heading/problem - | 二、存在的主要问题
problem 0 @城关镇党委 | 一是⟦党建责任落实不够到位⟧{p party-responsibility effort unit}，⟦部分支部党费收缴不规范⟧{p party-records irregular subordinate some also=organization,oversight point=1}。
+ plan 1 | 今年⟦计划新建⟦10处⟧{f 10 处 target output}示范点⟧{m innovation}。
`;
const read = (...lines: readonly string[]) => readMarkedText(['#kind other', ...lines].join('\n'), 'note');
const unitOf = (line: string) => read(line).units[0]!;

describe('a passage of marked text', () => {
  const document = readMarkedText(passage, 'town-review');

  it('says in its heading lines what it is', () => {
    expect(document).toMatchObject({
      id: 'town-review',
      kind: 'review',
      genre: '述职评议',
      sector: '镇街',
      year: '2022',
    });
  });

  it('is a text without marks: lines, an empty line for =, and no line break before +', () => {
    expect(document.text).toBe(
      '各位领导、同志们：\n\n二、存在的主要问题\n一是党建责任落实不够到位，部分支部党费收缴不规范。今年计划新建10处示范点。',
    );
  });

  it('has units and marks that quote the text', () => {
    for (const unit of document.units) {
      const spans = [unit, ...unit.problems, ...unit.figures, ...(unit.measures ?? [])];
      for (const { start, end, text } of spans) expect(document.text.slice(start, end)).toBe(text);
    }
    expect(document.units).toHaveLength(4);
  });

  it('gives role, the role under a heading, boilerplate and organisation', () => {
    expect(
      document.units.map(({ role, under, empty, organization }) => [role, under, empty, organization]),
    ).toEqual([
      ['opening', undefined, 2, null],
      ['heading', 'problem', null, null],
      ['problem', undefined, 0, '城关镇党委'],
      ['plan', undefined, 1, null],
    ]);
  });

  it('gives the labels of problems', () => {
    const [vague, exact] = document.units[2]!.problems;
    expect(vague).toMatchObject({ category: 'party-responsibility', also: [], extent: 'unstated' });
    expect(vague).not.toHaveProperty('point');
    expect(exact).toMatchObject({
      text: '部分支部党费收缴不规范',
      category: 'party-records',
      mode: 'irregular',
      locus: 'subordinate',
      extent: 'some',
      also: ['organization', 'oversight'],
      point: 1,
      organization: '城关镇党委',
    });
  });

  it('lets marks stand in one another', () => {
    const { measures, figures } = document.units[3]!;
    expect(measures).toMatchObject([{ text: '计划新建10处示范点', category: 'innovation' }]);
    expect(figures).toMatchObject([
      { text: '10处', value: 10, unit: '处', use: 'target', level: 'output', masked: false },
    ]);
  });

  it('reads the same with a byte-order mark and Windows line ends', () => {
    expect(readMarkedText(`\uFEFF${passage.replaceAll('\n', '\r\n')}`, 'town-review')).toEqual(document);
  });
});

describe('a mark', () => {
  it.each([
    ['⟦两张皮⟧{n solved integration}', 'named', { frame: 'solved', category: 'integration' }],
    ['⟦四个意识⟧{s}', 'slogans', {}],
    ['⟦2022年⟧{o date}', 'others', { why: 'date' }],
    ['⟦重视不够⟧{r}', 'causes', {}],
    ['⟦成效明显⟧{c innovation none}', 'claims', { category: 'innovation', evidence: 'none' }],
    ['⟦3.5万元⟧{f 35000 元}', 'figures', { value: 35000, unit: '元', masked: false }],
    ['⟦近四成⟧{f -}', 'figures', { masked: false }],
  ] as const)('%s goes to %s', (mark, list, labels) => {
    const unit = unitOf(`problem 0 | 经查，${mark}。`);
    const { start, end, text, ...rest } = unit[list]![0]! as unknown as Record<string, unknown>;
    expect([start, end]).toEqual([3, 3 + String(text).length]);
    expect(rest).toEqual(labels);
  });

  it('of a masked figure has the value null and says nothing of what is not judged', () => {
    const [figure] = unitOf('problem 0 | 占⟦XX%⟧{f - % - - masked}').figures;
    expect(figure).toEqual({ start: 1, end: 4, text: 'XX%', masked: true, value: null, unit: '%' });
  });
});

describe('the example of the notation', () => {
  it('is read as it is explained', () => {
    const page = readFileSync(new URL('../../corpora/README.md', import.meta.url), 'utf8');
    const block = page.slice(page.indexOf('    #kind review')).split('\n\n')[0]!;
    const { kind, text, units } = readMarkedText(block.replace(/^ {4}/gm, ''), 'example');
    expect(kind).toBe('review');
    expect(text.split('\n')).toHaveLength(4);
    expect(units.flatMap(({ problems }) => problems)).toHaveLength(2);
  });
});

describe('a fault', () => {
  it.each([
    ['problem 0 一是不足', 'no “ | ”'],
    ['problem | 不足', 'a label is a role and 0, 1, 2 or -'],
    ['problems 0 | 不足', 'role “problems” is none of'],
    ['heading - | 二、问题', 'a heading needs the role of what follows'],
    ['problem 3 | 不足', '“3” is none of: 0 1 2 -'],
    ['+ problem 0 | 不足', 'the first unit cannot begin with +'],
    ['problem 0 | ⟦不足{p theory effort unit}', 'a brace stands outside a mark'],
    ['problem 0 | ⟦不足', 'a ⟦ is not closed'],
    ['problem 0 | 不足⟧{s}', 'a mark is not ⟦words⟧{type …}'],
    ['problem 0 | ⟦⟧{s}', 'a mark holds no words'],
    ['problem 0 | 甲。乙', 'a sentence ends inside the unit: “甲。”'],
    ['problem 0 | ⟦不足⟧{x}', 'type of mark “x” is none of'],
    ['problem 0 | ⟦不足⟧{p learning effort unit}', 'category “learning” is none of'],
    ['problem 0 | ⟦不足⟧{p theory effort}', 'locus is missing'],
    ['problem 0 | ⟦不足⟧{p theory effort unit most}', 'extent “most” is none of'],
    ['problem 0 | ⟦不足⟧{p theory effort unit also=x}', 'category “x” is none of'],
    ['problem 0 | ⟦不足⟧{n solved theory some}', 'a mark {n} takes no “some”'],
    ['problem 0 | ⟦3次⟧{f three 次}', 'value “three” is neither a number nor -'],
  ])('in %s is named', (line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  it('is named with its line, and every one of them', () => {
    expect(() => read('problem 0 | 甲', 'oops', 'problem 9 | 乙')).toThrow(
      /note:3: there is no “ \| ”.*\nnote:4: “9”/,
    );
  });

  it('is a kind that there is not', () => {
    expect(() => readMarkedText('#kind report\nopening 2 | 甲', 'note')).toThrow('#kind “report” is none of');
  });

  it('is not a sentence end before closing quotation marks', () => {
    expect(unitOf('opening 1 | 他说：“好。”').text).toBe('他说：“好。”');
  });
});

describe('the words of the notation', () => {
  it('are those of the codebook', () => {
    const codebook = defaultCodebook();
    expect(categories).toEqual(codebook.tables.categories.map(({ category }) => category));
    expect(modes).toEqual(codebookModes);
    expect(loci).toEqual(codebookLoci);
    expect(markedKinds).toEqual(documentKinds);
  });
});
