// Profiles: whose they are, what is in them, which voices they expose.
import { describe, expect, it } from 'vitest';
import { buildProfiles } from '../../src/profile/build-profiles.js';
import type { Scores } from '../../src/profile/profile.js';
import { rawBoilerplate, rawFinder } from '../../src/profile/raw-findings.js';
import { type Made, makeDocument } from './make-document.js';
import { testNamer } from './test-codebook.js';

const profilesOf = ({ document, found }: Made) =>
  buildProfiles(document, found, testNamer, {
    of: rawFinder(document.clean),
    boilerplate: rawBoilerplate(document, found.judgements),
  });

const transcript = {
  kind: 'review',
  voice: 'superior',
  organization: '县委',
} as const;

const sentences = [
  { text: '下面开始述职评议。', role: 'procedure' },
  { text: '现在，请北关街道党工委书记述职。', role: 'procedure', organization: '北关街道党工委' },
  { text: '东坪镇党委推进有力，成效明显。', role: 'achievement', organization: '东坪镇党委' },
  { text: '东坪镇党费收缴不够及时。', role: 'problem', organization: '东坪镇' },
  { text: '县中医院党委抓党建的办法不多。', role: 'problem', organization: '县中医院党委' },
  { text: '一些单位重业务轻党建。', role: 'problem' },
] as const;

const problems = [
  { text: '党费收缴不够及时', organization: '东坪镇', voice: 'superior' },
  { text: '抓党建的办法不多', voice: 'superior' },
  { text: '一些单位重业务轻党建', voice: 'superior' },
] as const;

describe('the scores of a profile', () => {
  const scoresWith = (made: Made, counted: Scores) =>
    buildProfiles(made.document, made.found, testNamer, {
      of: rawFinder(made.document.clean),
      boilerplate: rawBoilerplate(made.document, made.found.judgements),
      scores: counted,
    }).map(({ scores }) => scores);

  it('are those of the document where it has all of it', () => {
    const made = makeDocument([{ text: '党费收缴不够及时。', role: 'problem' }], {});
    const [counted] = profilesOf(made).map(({ scores }) => scores);
    expect(scoresWith(made, counted!)[0]).toBe(counted);
  });

  it('are its own where it is one of several', () => {
    const made = makeDocument(sentences, { problems }, transcript);
    const own = profilesOf(made).map(({ scores }) => scores);
    expect(scoresWith(made, own[0]!)).toEqual(own);
  });
});

describe('buildProfiles', () => {
  const { document, found } = makeDocument(sentences, { problems }, transcript);
  const profiles = profilesOf({ document, found });

  it('makes a profile of each organisation a transcript speaks of, and one of what is said of nobody', () => {
    expect(profiles.map(({ id, organization }) => [id, organization])).toEqual([
      ['report-1#1', '东坪镇党委'],
      ['report-1#2', '县中医院党委'],
      ['report-1#3', null],
    ]);
  });

  it('joins the names of one organisation and shows the fullest', () => {
    expect(profiles[0]).toMatchObject({ organization: '东坪镇党委', organizationKey: '东坪镇' });
    expect(profiles[0]!.problems).toHaveLength(1);
  });

  it('gives a finding without a name to the organisation of its sentence', () => {
    expect(profiles[1]!.problems.map(({ text }) => text)).toEqual(['抓党建的办法不多']);
  });

  it('leaves out an organisation that is only called up to speak', () => {
    expect(profiles.some(({ organization }) => organization === '北关街道党工委')).toBe(false);
  });

  it('leaves out the part about nobody in particular when nothing was found in it', () => {
    const quiet = makeDocument(sentences, { problems: problems.slice(0, 2) }, transcript);
    expect(profilesOf(quiet).map(({ organization }) => organization)).toEqual(['东坪镇党委', '县中医院党委']);
  });

  it('divides the findings without losing or doubling one', () => {
    expect(profiles.flatMap((profile) => profile.problems.map(({ text }) => text)).sort()).toEqual(
      problems.map(({ text }) => text).sort(),
    );
  });

  it('keeps masked names apart per document', () => {
    const masked = makeDocument(
      [
        { text: '东坪镇党委作风不实。', role: 'problem', organization: '东坪镇党委' },
        { text: '**镇党委学习不深。', role: 'problem', organization: '**镇党委' },
      ],
      { problems: [{ text: '作风不实' }, { text: '学习不深' }] },
      {
        ...transcript,
        report: { id: 'district-review-2022', text: '东坪镇党委作风不实。\n**镇党委学习不深。' },
      },
    );
    expect(profilesOf(masked).map(({ organizationKey }) => organizationKey)).toEqual([
      '东坪镇',
      '**镇党委@district-review-2022#2',
    ]);
  });
});

describe('a document about one organisation', () => {
  const report = [{ text: '部分支部组织生活不经常。', role: 'problem', organization: '柳林社区' }] as const;
  const about = (fields: Parameters<typeof makeDocument>[2]) => {
    const { document, found } = makeDocument(report, {}, fields);
    return profilesOf({ document, found });
  };

  it('is one profile when it is a self-report, whatever units it mentions', () => {
    expect(about({}).map(({ id, organization }) => [id, organization])).toEqual([['report-1', '石桥镇党委']]);
  });

  it('is one profile when it is a rectification notice, which names the offices that answer for its items', () => {
    expect(about({ kind: 'inspection', voice: 'self' })).toHaveLength(1);
  });

  it('counts what stands outside the part about an organisation as said of the document’s own', () => {
    const { document, found } = makeDocument(
      [
        { text: '反馈如下。' },
        { text: '县水利局党组学习不深。', role: 'problem', organization: '县水利局党组' },
      ],
      {},
      { kind: 'inspection', voice: 'inspection', organization: '中共县水利局党组' },
    );
    expect(profilesOf({ document, found }).map(({ organizationKey }) => organizationKey)).toEqual([
      '县水利局',
    ]);
  });

  it('is about nobody in particular when it is a speech and no organisation was given', () => {
    const { document, found } = makeDocument(
      [{ text: '有的党组织抓党建用心不够。', role: 'problem' }],
      {},
      {
        kind: 'speech',
        voice: 'superior',
        organization: '县委',
      },
    );
    expect(profilesOf({ document, found })).toMatchObject([
      { id: 'report-1', organization: null, organizationKey: null },
    ]);
  });

  it('is about the organisation given when it is a speech about one', () => {
    const given = { id: 'report-1', text: '用心不够。', organization: '东坪镇党委' };
    const { document, found } = makeDocument(
      [{ text: '用心不够。', role: 'problem' }],
      {},
      {
        kind: 'speech',
        voice: 'superior',
        report: given,
        organization: '东坪镇党委',
      },
    );
    expect(profilesOf({ document, found })).toMatchObject([{ organization: '东坪镇党委' }]);
  });
});

describe('exposedVoices', () => {
  const section = (role: 'problem' | 'opening') => [
    { start: 0, end: 99, role, level: 1, heading: null, organization: null },
  ];
  it.each([
    ['a problem sentence', [{ text: '学习不深。', role: 'problem' }], 'opening', {}, ['self']],
    [
      'a problem section without a problem found',
      [{ text: '今后改进。', role: 'plan' }],
      'problem',
      {},
      ['self'],
    ],
    ['neither', [{ text: '成效明显。' }], 'opening', {}, []],
    ['only noise in a problem section', [{ text: '广告', role: 'noise' }], 'problem', {}, []],
    [
      'a problem quoted from the inspectors outside any problem part',
      [{ text: '针对学习不深的问题，已整改。' }],
      'opening',
      { problems: [{ text: '学习不深', voice: 'inspection' }] },
      ['inspection'],
    ],
  ] as const)('of a report with %s', (_name, sketches, role, findings, expected) => {
    const { document, found } = makeDocument(sketches, findings, { sections: section(role) });
    expect(profilesOf({ document, found })[0]!.exposedVoices).toEqual(expected);
  });

  it('of a rectification notice is that of the inspectors, whose findings its problem part lists', () => {
    const { document, found } = makeDocument(
      [{ text: '学习不深。', role: 'problem' }],
      {},
      { kind: 'inspection', voice: 'self' },
    );
    expect(profilesOf({ document, found })[0]!.exposedVoices).toEqual(['inspection']);
  });
});
