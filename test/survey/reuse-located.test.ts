// Repeated passages with the texts at hand: inside longer sentences, with slots, quoted where they stand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profile/profile.js';
import { reuse } from '../../src/survey/reuse.js';
import { analyzer } from '../../src/workflow/analyzer.js';

const analyze = analyzer();

interface Text {
  readonly organization: string;
  readonly year: number;
  readonly text: string;
}

function profilesOf(texts: readonly Text[]): readonly Profile[] {
  return texts.flatMap(
    (report) => analyze({ id: `${report.organization}-${report.year}`, ...report }).profiles,
  );
}

function reuseOf(texts: readonly Text[], order = profilesOf(texts)) {
  const byId = new Map(texts.map(({ organization, year, text }) => [`${organization}-${year}`, text]));
  return reuse(order, { textOf: (report) => byId.get(report) });
}

const inTown = (text: string, year = 2022): Text => ({ organization: '石桥镇党委', year, text });
const inStreet = (text: string, year = 2022): Text => ({ organization: '北关街道党工委', year, text });
const inSchool = (text: string, year = 2022): Text => ({ organization: '县第三中学党总支', year, text });

const complaint = '村级田长巡田发现占用耕地以后上报的多而当场制止的少';
const practice =
  '把村级小事搬到院坝里商量，逢赶场天开“板凳会”，村干部先讲账、党员先表态、群众再提意见，当场定不了的列入清单';

const brief = (rows: ReturnType<typeof reuse>) =>
  rows.map(({ reuseKind, organization, year, text }) => [reuseKind, organization?.slice(0, 2), year, text]);

describe('reuse with the texts at hand', () => {
  it('finds an organisation’s own sentence inside a longer one of the next year', () => {
    const rows = reuseOf([
      inTown(`${complaint}。`, 2022),
      inTown(`耕地保护还有欠账，${complaint}，群众有意见。`, 2023),
    ]);
    expect(brief(rows)).toEqual([
      ['restated', '石桥', 2022, `${complaint}。`],
      ['restated', '石桥', 2023, complaint],
    ]);
    expect(rows[0]).toMatchObject({ members: 2, sentences: 1 });
  });

  it('finds a practice of one office in the midst of another’s sentence, with its quotation marks', () => {
    const rows = reuseOf([
      inTown(`两年多来我们摸索着${practice}，年底一并公开。`),
      inSchool(`受乡镇启发，学校也${practice}，由年级支部办理后报总支备案。`),
    ]);
    expect(brief(rows)).toEqual([
      ['shared', '县第', 2022, practice],
      ['shared', '石桥', 2022, practice],
    ]);
    expect(rows.every(({ exact }) => exact)).toBe(true);
  });

  it('takes one skeleton filled by three offices for a template, and says that it is not exact', () => {
    const filled = (body: string, place: string, times: number) =>
      `全年召开${body}会议专题研究党建工作${times}次，分批下沉到${times + 3}个${place}随机走访，下发提醒函${times}份，对排名靠后的支部书记进行约谈。`;
    const rows = reuseOf([
      inTown(filled('党委', '村组', 9)),
      inStreet(filled('党工委', '社区', 11)),
      inSchool(filled('党总支', '年级', 6)),
    ]);
    expect(
      rows.map(({ reuseKind, members, exact, sentences }) => [reuseKind, members, exact, sentences]),
    ).toEqual(rows.map(() => ['template', 3, false, 1]));
    expect(rows).toHaveLength(3);
    expect(rows.find(({ organization }) => organization?.startsWith('北关'))!.text).toBe(
      filled('党工委', '社区', 11),
    );
  });

  it('keeps sentences that stand side by side everywhere in one passage, slots or not', () => {
    const both = (place: string) =>
      `由组织委员牵头逐个${place}核对流动党员名册并当面签字确认。每季度末把核对结果张贴在党务公开栏接受监督。`;
    const rows = reuseOf([inTown(both('村组')), inStreet(both('社区'))]);
    expect(rows.map(({ sentences, text }) => [sentences, text])).toEqual([
      [2, both('社区')],
      [2, both('村组')],
    ]);
  });

  it('makes one passage of a sentence two have and a third puts into a longer one', () => {
    const rows = reuseOf([
      inTown(`${complaint}。`),
      inStreet(`${complaint}。`),
      inSchool(`下乡帮扶时看到，${complaint}，值得警惕。`),
    ]);
    expect(rows.map(({ reuseKind, members }) => [reuseKind, members])).toEqual(
      rows.map(() => ['template', 3]),
    );
    expect(rows).toHaveLength(3);
  });

  it('reports a stretch inside a longer passage only where it stands in a further place', () => {
    const whole = `今年以来我们摸索着${practice}，年底统一向村民公开结果。`;
    const two = reuseOf([inTown(whole), inStreet(whole)]);
    expect(new Set(two.map(({ passage }) => passage)).size).toBe(1);
    const three = reuseOf([
      inTown(whole),
      inStreet(whole),
      inSchool(`受乡镇启发，学校也${practice}，由年级支部逐件办理以后报党总支备案存查。`),
    ]);
    expect(three.map(({ reuseKind, members }) => `${reuseKind} ${members}`)).toEqual([
      ...['template 3', 'template 3', 'template 3'],
      ...['shared 2', 'shared 2'],
    ]);
  });

  it.each([
    ['a stock clause', '坚持把党的政治建设摆在首位，扎实推进基层党组织规范化建设'],
    ['a set phrase', '深入学习贯彻习近平新时代中国特色社会主义思想和党的二十大精神'],
    ['the name of a document', '严格执行《关于加强和改进新时代城市基层党的建设工作的若干意见》'],
  ])('has no row for %s in sentences about different things', (_name, stock) => {
    expect(
      reuseOf([
        inTown(`${stock}，组织党员到田间地头帮助缺劳力农户抢收水稻。`),
        inStreet(`${stock}，给老旧小区加装电梯二十部并修好楼道照明。`),
      ]),
    ).toEqual([]);
  });

  it('has no row for what a report says twice itself', () => {
    expect(
      reuseOf([
        inTown(`${complaint}。\n要看到，${complaint}，不能再拖。`),
        inStreet('另有别的事情要说明一下。'),
      ]),
    ).toEqual([]);
  });

  it('matches whole sentences where a text is not at hand', () => {
    const texts = [inTown(`${complaint}。`), inStreet(`${complaint}。`), inSchool(`可见，${complaint}。`)];
    const rows = reuse(profilesOf(texts), {
      textOf: (report) => (report.startsWith('县') ? texts[2]!.text : undefined),
    });
    expect(rows.map(({ reuseKind, text }) => [reuseKind, text])).toEqual([
      ['shared', ''],
      ['shared', ''],
    ]);
  });

  it('takes the shortest passage asked for', () => {
    const texts = [
      inTown('党费收缴台账多年由楼栋长代为保管。'),
      inTown('需要说明，党费收缴台账多年由楼栋长代为保管。', 2023),
    ];
    const textOf = (report: string) =>
      texts.find(({ organization, year }) => `${organization}-${year}` === report)?.text;
    expect(reuse(profilesOf(texts), { textOf })).toEqual([]);
    expect(reuse(profilesOf(texts), { textOf, shortest: 15 })).toHaveLength(2);
  });

  it('quotes every place from the text, whole words only, whatever the order of the profiles', () => {
    const clause = fc.constantFrom(
      complaint,
      practice,
      '流动党员名册由网格员每季度核对一次并签字',
      '全年走访老党员32名',
      '党员活动室的桌椅多年没有更新',
      '这项工作抓得还不够',
    );
    const report = fc.array(fc.array(clause, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(report, report, report), fc.nat(2), (sketches, turn) => {
        const bodies = [inTown, inStreet, inSchool];
        const texts = sketches.map((sentences, i) =>
          bodies[i]!(sentences.map((parts) => `${parts.join('，')}。`).join('\n')),
        );
        const profiles = profilesOf(texts);
        const rows = reuseOf(texts, profiles);
        expect(
          reuseOf(
            texts,
            profiles.map((_, i) => profiles[(i + turn) % profiles.length]!),
          ),
        ).toEqual(rows);
        for (const { file, start, end, text } of rows) {
          const source = texts.find(({ organization, year }) =>
            file.startsWith(`${organization}-${year}`),
          )!.text;
          expect(text).toBe(source.slice(start, end));
          expect(text).not.toMatch(/^[，。、；\s]|[，、；\s]$/);
        }
        const sizes = new Map<string, number>();
        for (const { passage } of rows) sizes.set(passage, (sizes.get(passage) ?? 0) + 1);
        for (const { passage, members } of rows) expect(sizes.get(passage)! % members).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
