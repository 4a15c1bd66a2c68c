// A template handed out: what stands in it is no reuse, with its open places filled, words changed, or inside longer sentences.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profile/profile.js';
import { reuse } from '../../src/survey/reuse.js';
import { skeletonFinder, skeletonOf } from '../../src/survey/reuse-skeleton.js';
import { analyzer } from '../../src/workflow/analyzer.js';
import { unitsOf, wordsOf } from './make-units.js';

const analyze = analyzer();

interface Text {
  readonly organization: string;
  readonly text: string;
}

const profilesOf = ({ organization, text }: Text): readonly Profile[] =>
  analyze({ id: organization, organization, text, year: 2022 }).profiles;

function reuseWith(template: string, texts: readonly Text[]) {
  const known = new Map([
    ...texts.map(({ organization, text }) => [organization, text] as const),
    ['模板', template],
  ]);
  return reuse(texts.flatMap(profilesOf), {
    textOf: (report) => known.get(report),
    template: analyze({ id: '模板', text: template }).profiles,
  });
}

const brief = (rows: ReturnType<typeof reuse>) =>
  rows.map(({ reuseKind, organization, text }) => [reuseKind, organization?.slice(0, 2), text]);

/** Under a heading: what begins a text may be taken for its opening, which is nobody's words. */
const under = (organization: string, text: string): Text => ({ organization, text: `一、主要做法\n${text}` });
const town = (text: string): Text => under('石桥镇党委', text);
const street = (text: string): Text => under('北关街道党工委', text);

const ordered = '对照责任清单逐条检视履行第一责任人职责的情况并形成书面整改台账';
const copied = '把村级小事搬到院坝里商量，逢赶场天先讲账再表态，当场定不了的列入清单限期答复';

describe('reuse with a template', () => {
  it('has what both take from the template as given, not as shared', () => {
    const rows = reuseWith(`${ordered}。`, [
      town(`${ordered}。\n${copied}。`),
      street(`${copied}。\n${ordered}。`),
    ]);
    expect(brief(rows)).toEqual([
      ['shared', '北关', `${copied}。`],
      ['shared', '石桥', `${copied}。`],
      ['given', '北关', `${ordered}。`],
      ['given', '石桥', `${ordered}。`],
    ]);
  });

  it('shows what one alone takes from it', () => {
    expect(brief(reuseWith(`${ordered}。`, [town(`${ordered}。`)]))).toEqual([
      ['given', '石桥', `${ordered}。`],
    ]);
  });

  it('keeps sentences that stand side by side in the template in one passage', () => {
    const template = `${ordered}。按季度向上级党组织书面报告整改进度和群众评价结果。`;
    const [row, ...more] = reuseWith(template, [town(template)]);
    expect(row).toMatchObject({ reuseKind: 'given', sentences: 2, text: template, exact: true });
    expect(more).toEqual([]);
  });

  it.each([
    ['lines', '全年共开展____活动____次，覆盖____，群众评议满意率达到____，较上年有所提升。'],
    ['crosses', '全年共开展XX活动XX次，覆盖XX，群众评议满意率达到XX，较上年有所提升。'],
    [
      'brackets',
      '全年共开展【活动名称】活动【】次，覆盖（请填写对象），群众评议满意率达到……，较上年有所提升。',
    ],
  ])('knows its sentences with places left open by %s, whatever is filled in', (_title, template) => {
    const filled = (what: string, whom: string) =>
      `全年共开展${what}活动12次，覆盖${whom}，群众评议满意率达到96.5%，较上年有所提升。`;
    const texts = [
      town(filled('“板凳会”进院坝听民声', '全镇14个村的老党员和外出返乡人员')),
      street(filled('红色楼栋长敲门走访', '辖区9个社区的独居老人')),
    ];
    const rows = reuseWith(template, texts);
    expect(rows.map(({ reuseKind, members, exact }) => [reuseKind, members, exact])).toEqual([
      ['given', 2, false],
      ['given', 2, false],
    ]);
    expect(rows.map(({ text }) => text).sort()).toEqual(texts.map(({ text }) => text.split('\n')[1]).sort());
  });

  it('knows its sentences with a few words changed', () => {
    const changed = ordered.replace('对照责任清单', '对照年度责任清单');
    expect(brief(reuseWith(`${ordered}。`, [town(`${changed}。`)]))).toEqual([
      ['given', '石桥', `${changed}。`],
    ]);
  });

  it('takes it out of longer sentences and leaves what is their own', () => {
    const both = `${ordered}，${copied}`;
    const rows = reuseWith(`${ordered}。`, [town(`${both}。`), street(`年初以来${both}。`)]);
    expect(brief(rows)).toEqual([
      ['shared', '北关', expect.stringContaining(copied)],
      ['shared', '石桥', expect.stringContaining(copied)],
      ['given', '北关', ordered],
      ['given', '石桥', ordered],
    ]);
    expect(rows.filter(({ reuseKind, text }) => reuseKind === 'shared' && text.includes('责任清单'))).toEqual(
      [],
    );
  });

  it('leaves alone what only resembles a short piece of it', () => {
    const rows = reuseWith('全年共开展____次，覆盖____人次。', [
      town('全年共开展主题党日12次，组织党员到村里帮助收割油菜，覆盖党员家庭43户。'),
    ]);
    expect(rows).toEqual([]);
  });

  it('never has a passage of the template as shared, template or restated, whatever is around it', () => {
    const own = fc.constantFrom(
      '田间地头办起夜校请老支书讲水渠怎么修成',
      '把欠账的党费逐户补齐并在公开栏里张贴',
      '窗口延时到晚上八点方便上班的人来办',
    );
    fc.assert(
      fc.property(fc.array(own, { minLength: 2, maxLength: 4 }), (sentences) => {
        const texts = sentences.map((sentence, i) =>
          under(`${'甲乙丙丁'[i]}镇党委`, `${sentence}。${ordered}。`),
        );
        const rows = reuseWith(`${ordered}。`, texts);
        const given = rows.filter(({ reuseKind }) => reuseKind === 'given');
        expect(given.map(({ text }) => text)).toEqual(texts.map(() => `${ordered}。`));
        expect(rows.filter((row) => !given.includes(row) && row.text.includes('责任清单'))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('skeletons', () => {
  const skeleton = (text: string) => skeletonOf(text, { start: 0, end: text.length }, []);

  it.each([
    ['召开专题会议____次研究党建工作', ['召开专题会议', '次研究党建工作']],
    ['培训XX名、慰问×××名困难党员群众和离任干部', ['培训', '名困难党员群众和离任干部']],
    ['没有留空的句子写得再长也没有骨架', null],
    ['共____次，____人', null],
  ])('of %s', (text, pieces) => {
    const found = skeleton(text)?.pieces.map((piece) =>
      wordsOf(Uint16Array.from(piece, (sign) => sign.charCodeAt(0))),
    );
    expect(found ?? null).toEqual(pieces === null ? null : pieces.filter((piece) => piece.length >= 4));
  });

  it('are found in order only, and not across more than an open place holds', () => {
    const find = skeletonFinder([null, skeleton('召开专题会议____次研究党建工作')]);
    const filled = (between: string) => find(unitsOf(`年内召开专题会议${between}次研究党建工作。`)).length;
    expect(filled('累计达到十二')).toBe(1);
    expect(filled('共'.repeat(61))).toBe(0);
    expect(find(unitsOf('共研究十次研究党建工作，召开专题会议。'))).toEqual([]);
  });
});
