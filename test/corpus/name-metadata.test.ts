// Years, organisations and kinds in the names people give to files and folders.
import { describe, expect, it } from 'vitest';
import { kindOfTitle } from '../../src/corpus/kind-words.js';
import { metadataOf } from '../../src/corpus/name-metadata.js';
import { organizationFinder } from '../../src/corpus/organization-in-name.js';
import { yearInName } from '../../src/corpus/year-in-name.js';

const use = (kind: 'suffix' | 'party-body' | 'whole-body' | 'title', words: string) =>
  words.split(' ').map((phrase) => ({ phrase, use: kind }));

const organizationIn = organizationFinder([
  ...use('suffix', '镇 乡 街道 社区 村 局 县 医院 中学 小学 集团 公司 教育局 办公室'),
  ...use('party-body', '党委 党组 党总支 党支部 党工委 委员会 工委'),
  ...use('whole-body', '县委 市委 区委'),
  ...use('title', '书记 局长 主任 院长 校长 同志'),
]);

describe('the year in a name', () => {
  it.each([
    ['2022年度城关镇党委书记述职报告', 2022],
    ['城关镇2022年述职报告', 2022],
    ['2021', 2021],
    ['城关镇_2022', 2022],
    ['2022-城关镇', 2022],
    ['２０２２年度述职', 2022],
    ['二〇二二年度述职报告', 2022],
    ['二○二二年述职报告', 2022],
    ['2023年1月在2022年度述职评议会上的讲话', 2022],
    ['2023年1月10日述职评议会讲话', undefined],
    ['20230110城关镇', undefined],
    ['2023-01-10城关镇', undefined],
    ['2021-2022年度对比', undefined],
    ['2021年和2022年工作', undefined],
    ['文件12345', undefined],
    ['1900年', undefined],
    ['城关镇', undefined],
  ])('%s: %s', (name, year) => {
    expect(yearInName(name)).toBe(year);
  });
});

describe('the kind in a name', () => {
  it.each([
    ['城关镇党委书记述职报告', 'self-report'],
    ['2022年度述责述廉', 'self-report'],
    ['党组民主生活会对照检查材料', 'self-report'],
    ['在2022年度述职评议会上的讲话', 'speech'],
    ['述职评议会点评', 'review'],
    ['2022年述职评议会实录', 'review'],
    ['县委巡察组反馈意见', 'inspection'],
    ['巡察整改进展情况的通报', 'inspection'],
    ['巡察整改专题民主生活会对照检查', 'self-report'],
    ['城关镇', undefined],
  ])('%s: %s', (name, kind) => {
    expect(kindOfTitle(name)).toBe(kind);
  });
});

describe('the organisation in a name', () => {
  it.each([
    ['2022年度城关镇党委书记述职报告', '城关镇党委'],
    ['城关镇', '城关镇'],
    ['01-青阳镇党委述职报告', '青阳镇党委'],
    ['附件3：县教育局党组关于巡察整改情况的报告', '县教育局党组'],
    ['述职报告（石桥镇）', '石桥镇'],
    ['县第三中学党总支述职报告', '县第三中学党总支'],
    ['县公安局局长述职', '县公安局'],
    ['永和镇党委述职报告', '永和镇党委'],
    ['县委书记述职报告', '县委'],
    ['全县党建工作报告', undefined],
    ['各镇党委述职报告汇编', undefined],
    ['党委书记述职报告', undefined],
    ['述职报告', undefined],
    ['王某某述职报告', undefined],
    ['1月', undefined],
  ])('%s: %s', (name, organization) => {
    expect(organizationIn(name)).toBe(organization);
  });

  it('is never found without words to find it by', () => {
    expect(organizationFinder([])('城关镇党委')).toBeUndefined();
  });
});

describe('metadataOf', () => {
  const nothing = { fields: {}, from: 'manifest' } as const;

  it('reads the file name first, each piece with its place', () => {
    expect(
      metadataOf('2021/2022年度城关镇党委书记述职报告.docx', 'reports', nothing, organizationIn),
    ).toEqual({
      organization: '城关镇党委',
      year: 2022,
      kind: 'self-report',
      title: '2022年度城关镇党委书记述职报告',
      provenance: { organization: 'file-name', year: 'file-name', kind: 'file-name', title: 'file-name' },
    });
  });

  it('reads the folders from the innermost outwards, and makes no title of a bare name', () => {
    expect(metadataOf('2020/述职报告/2021/青阳镇.txt', '2019', nothing, organizationIn)).toEqual({
      organization: '青阳镇',
      year: 2021,
      kind: 'self-report',
      provenance: { organization: 'file-name', year: 'folder', kind: 'folder' },
    });
  });

  it('takes the year, and only that, from the common folder itself', () => {
    expect(metadataOf('甲.txt', '2022年度青阳镇述职报告', nothing, organizationIn)).toEqual({
      year: 2022,
      provenance: { year: 'folder' },
    });
  });

  it('finds the organisation in a folder where the file has none', () => {
    expect(metadataOf('青阳镇党委/2022年述职报告.docx', '', nothing, organizationIn)).toMatchObject({
      organization: '青阳镇党委',
      provenance: { organization: 'folder' },
    });
  });

  it('never overrides what is stated', () => {
    const stated = {
      fields: { organization: '甲镇党委', year: 2020, kind: 'other' },
      from: 'manifest',
    } as const;
    expect(metadataOf('2022年度城关镇述职报告.txt', '2021', stated, organizationIn)).toMatchObject({
      organization: '甲镇党委',
      year: 2020,
      kind: 'other',
      provenance: { organization: 'manifest', year: 'manifest', kind: 'manifest', title: 'file-name' },
    });
  });

  it('makes nobody the subject of a speech', () => {
    expect(metadataOf('县委书记在述职评议会上的讲话.txt', '', nothing, organizationIn)).not.toHaveProperty(
      'organization',
    );
  });

  it('takes year and kind, not organisation and title, from the name of a table', () => {
    expect(metadataOf('2022年度城关镇述职报告.csv', '', nothing, null)).toEqual({
      year: 2022,
      kind: 'self-report',
      provenance: { year: 'file-name', kind: 'file-name' },
    });
  });
});
