// Which sentences are formula with no concrete fact, and why.
import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/codebook/vocabulary.js';
import { findFigures } from '../../src/findings/find-figures.js';
import { findSlogans } from '../../src/findings/find-slogans.js';
import type { BoilerplateJudgement, Problem } from '../../src/findings/findings.js';
import { BOILERPLATE_THRESHOLD, judgeBoilerplate } from '../../src/findings/judge-boilerplate.js';
import { codebook, sentenceDocument } from './sentence-document.js';

function judge(text: string, role: Role = 'achievement', heading = false, problems: readonly Problem[] = []) {
  const document = sentenceDocument(text, role, heading);
  const figures = findFigures(document, codebook);
  const slogans = findSlogans(document, codebook);
  return judgeBoilerplate(document, codebook, { figures, slogans, problems });
}
const one = (text: string, role: Role = 'achievement'): BoilerplateJudgement => judge(text, role)[0]!;

/** Could stand in anybody's report. */
const empty: readonly (readonly [sentence: string, role: Role])[] = [
  ['始终坚持以党的政治建设为统领，不断提高政治站位，切实增强责任感和使命感。', 'achievement'],
  ['领导班子凝聚力、战斗力进一步增强，各项工作取得明显成效。', 'achievement'],
  ['深入推进党风廉政建设，干部队伍作风持续好转。', 'achievement'],
  ['坚持以人民为中心的发展思想，全心全意为人民服务。', 'achievement'],
  ['认真贯彻落实上级决策部署，扎实推进各项重点工作。', 'achievement'],
  ['强化责任担当，狠抓工作落实，推动党建工作再上新台阶。', 'plan'],
  ['进一步加强学习，不断提高自身素质和履职能力。', 'plan'],
  ['要进一步完善制度机制，切实把各项任务落到实处。', 'demand'],
  ['各级党组织要提高认识，压实责任，形成齐抓共管的工作格局。', 'demand'],
  ['一要加强组织领导。', 'demand'],
  ['二是党建引领作用更加突显。', 'achievement'],
  ['让我们凝心聚力、真抓实干，奋力开创各项事业发展新局面！', 'closing'],
  ['持续改进医疗服务质量，不断提升患者就医体验。', 'plan'],
  ['牢固树立安全发展理念，切实抓好安全生产工作。', 'demand'],
  ['推动党建与生产经营深度融合，以高质量党建引领企业高质量发展。', 'plan'],
];

/** Something particular stands in it; what is told as the reason. */
const concrete: readonly (readonly [sentence: string, role: Role, reason: string])[] = [
  ['全年召开党委会议24次，切实加强对党建工作的领导。', 'achievement', 'figure:24次'],
  [
    '制定《城关镇村级小微权力清单》，进一步规范权力运行。',
    'achievement',
    'document:《城关镇村级小微权力清单》',
  ],
  ['打造“蓝领先锋”党建品牌，发挥党员先锋模范作用。', 'achievement', 'name:蓝领先锋'],
  ['开展“党建引领”项目评选，推动工作创新。', 'demand', 'name:党建引领'],
  ['深化“五进五送”活动，密切联系群众。', 'achievement', 'name:五进五送'],
  ['县委第三巡察组反馈后立行立改，压实整改责任。', 'achievement', 'event:巡察组'],
  ['加强退役军人党员教育管理，增强队伍凝聚力。', 'plan', 'place:退役军人'],
  ['着力破解高层次人才引进难题。', 'demand', 'place:高层次人才'],
  ['矛盾纠纷全部办结，基层治理水平不断提升。', 'achievement', 'outcome:全部办结'],
  ['召开学校党建工作现场会，推广先进经验。', 'achievement', 'event:召开学校党建工作现场会'],
  ['8月15日带队督查，推动责任落实。', 'achievement', 'date:8月15日'],
  ['市委组织部刘**同志到会指导，提出明确要求。', 'demand', 'person:刘**'],
];

describe('judgeBoilerplate', () => {
  it.each(empty)('flags %s (%s)', (sentence, role) => {
    const judgement = one(sentence, role);
    expect(judgement.boilerplate, `${judgement.score} ${judgement.reasons.join(';')}`).toBe(true);
    expect(judgement).toMatchObject({ evidence: 'none', sentence: 0 });
    expect(judgement.score).toBeGreaterThanOrEqual(BOILERPLATE_THRESHOLD);
    expect(judgement.reasons.at(-1)).toBe('no-particular');
  });

  it.each(concrete)('does not flag %s (%s)', (sentence, role, reason) => {
    const judgement = one(sentence, role);
    expect(judgement).toMatchObject({ boilerplate: false, evidence: 'given' });
    expect(judgement.reasons).toContain(reason);
    expect(judgement.score).toBeLessThan(BOILERPLATE_THRESHOLD);
  });

  it('names formula by code and words, never a doctrine phrase alone', () => {
    const { reasons } = one('不断加强队伍建设，凝心聚力促发展。');
    expect(reasons).toEqual(expect.arrayContaining(['set-phrase:凝心聚力', 'no-particular']));
    for (const reason of reasons) expect(reason).toMatch(/^(?:[a-z-]+:\S+|no-particular)$/);
  });

  it('has no opinion of headings, noise and procedure', () => {
    expect(judge('一、主要做法和成效', 'achievement', true)[0]).toMatchObject({
      boilerplate: null,
      score: 0,
    });
    expect(one('扫码关注，凝心聚力。', 'noise').boilerplate).toBeNull();
    expect(one('下面进行第二项议程。', 'procedure').boilerplate).toBeNull();
  });
});

describe('what every document says of itself', () => {
  const courtesies: readonly (readonly [sentence: string, role: Role])[] = [
    ['各位领导、同志们：', 'opening'],
    ['现将本人履职情况报告如下。', 'opening'],
    ['根据会议安排，现就履职情况作汇报，请予审议。', 'opening'],
    ['以上报告，不妥之处，敬请批评指正。', 'closing'],
    ['述职完毕，谢谢大家！', 'closing'],
    ['特此报告。', 'closing'],
    ['会议到此结束，谢谢大家！', 'closing'],
    ['同志们，今天召开这次会议，意义重大。', 'opening'],
    ['下面，我讲三点意见。', 'opening'],
    ['最后，我再提几点要求。', 'demand'],
    ['在此，我代表镇党委向广大干部群众表示衷心的感谢！', 'closing'],
    ['怎么会这样？', 'cause'],
    ['2021年度个人述职述廉报告', 'opening'],
    ['二〇一九年度抓基层党建工作述职报告', 'opening'],
  ];

  it.each(courtesies)('is formula: %s (%s)', (sentence, role) => {
    expect(one(sentence, role)).toMatchObject({ boilerplate: true, evidence: 'none' });
  });

  it.each([
    '中共柳河镇委员会书记抓基层党建述职报告',
    '在全县组织工作会议上的讲话',
    '关于巡察整改进展情况的通报（摘要）',
  ])('but for its title, which names it: %s', (title) => {
    expect(one(title, 'opening')).toMatchObject({
      boilerplate: false,
      evidence: 'given',
      reasons: [`document:${title}`],
    });
  });

  it('and not where an announcement gives figures', () => {
    expect(one('巡察组进驻30天，现将情况反馈如下。', 'opening').boilerplate).toBe(false);
  });
});

describe('a gap', () => {
  it.each([
    '虽然取得了一些成绩，但与上级要求相比还存在不小差距，主要表现在：',
    '在肯定成绩的同时，也要清醒地看到工作中还有不少薄弱环节。',
    '回头看，工作中的困难和问题还不少。',
    '与群众期盼相比，我们的工作仍有较大差距。',
  ])('with no object of its own is formula: %s', (sentence) => {
    expect(one(sentence, 'problem')).toMatchObject({ boilerplate: true, evidence: 'none' });
  });

  it.each(['经排查，未发现问题。', '与上级要求相比，去年有3项指标存在差距。'])(
    'is none, or no vague one: %s',
    (sentence) => {
      expect(one(sentence, 'problem').boilerplate).toBe(false);
    },
  );
});

describe('evidence that this copy hides', () => {
  const hidden: readonly (readonly [sentence: string, reason: string])[] = [
    ['认真组织学习，开展集中研讨××次，不断提高思想认识。', 'masked-figure:××次'],
    ['深入实施“****”工程，不断加强党员教育管理。', 'masked-name:****'],
  ];

  it.each(hidden)('is a third state and never flagged: %s', (sentence, reason) => {
    const judgement = one(sentence);
    expect(judgement).toMatchObject({ boilerplate: false, evidence: 'masked' });
    expect(judgement.reasons).toContain(reason);
  });

  it('gives way to what is given', () => {
    expect(one('开展研讨××次，培训党员320人。').evidence).toBe('given');
  });

  it('is no evidence where only the addressee is hidden', () => {
    expect(one('希望**同志进一步提高认识，切实履行职责。', 'demand')).toMatchObject({
      boilerplate: true,
      evidence: 'none',
    });
  });
});

describe('problems', () => {
  const problem = (category: string, mode: Problem['mode'], text: string): Problem => ({
    finding: 'problem',
    start: 0,
    end: text.length - 1,
    text: text.slice(0, -1),
    sentence: 0,
    organization: null,
    point: 1,
    category,
    also: [],
    mode,
    locus: 'unit',
    extent: 'unstated',
    voice: 'self',
    basis: 'unstated',
    cue: '',
    role: 'problem',
    confidence: 1,
    aspects: [],
  });

  it('with an object of their own are evidence', () => {
    const text = '党费收缴管理不够规范。';
    const [judgement] = judge(text, 'problem', false, [problem('party-records', 'irregular', text)]);
    expect(judgement).toMatchObject({
      boilerplate: false,
      evidence: 'given',
      reasons: ['problem:party-records'],
    });
  });

  it('that only say there is a gap are formula', () => {
    const text = '基层党建工作离上级要求还有差距。';
    const [judgement] = judge(text, 'problem', false, [problem('unspecific', 'vague', text)]);
    expect(judgement).toMatchObject({ boilerplate: true, evidence: 'none' });
  });

  it('that were read as no statement still count by their words', () => {
    expect(one('党员教育管理不规范。', 'problem')).toMatchObject({ boilerplate: false, evidence: 'given' });
  });

  it('with an object are evidence where they are told as a cause, too', () => {
    const text = '究其根源，是自己对党建工作思想认识不够深刻。';
    const [judgement] = judge(text, 'cause', false, [problem('party-responsibility', 'attention', text)]);
    expect(judgement).toMatchObject({ boilerplate: false, evidence: 'given' });
  });
});

describe('what is particular', () => {
  it('is not a work or law of the whole country', () => {
    expect(one('认真学习《习近平谈治国理政》，不断加强理论武装。').boilerplate).toBe(true);
  });

  it('is not a word in quotation marks', () => {
    expect(one('充分发挥“头雁”作用，不断加强队伍建设。').boilerplate).toBe(true);
  });

  it('is not a saying in quotation marks', () => {
    expect(one('要坚决克服“说在嘴上、写在纸上”，切实抓好工作落实。', 'demand').evidence).toBe('none');
  });

  it('is not a figure of procedure', () => {
    expect(one('会上，5位同志作了发言，大家要认真贯彻落实。', 'opening').evidence).toBe('none');
  });

  it('belongs to its own sentence only', () => {
    const [first, second] = judge('培训党员320人次。不断加强党员教育管理，切实提高队伍素质。');
    expect(first).toMatchObject({ boilerplate: false, evidence: 'given' });
    expect(second).toMatchObject({ boilerplate: true, evidence: 'none', sentence: 1 });
  });
});

describe('the score', () => {
  it('lies within 0 and 1 and falls as soon as something particular is named', () => {
    const bare = one('不断加强党员教育管理，切实提高队伍素质。');
    const named = one('不断加强党员教育管理，培训党员320人次，切实提高队伍素质。');
    expect(bare.score).toBeLessThanOrEqual(1);
    expect(named.score).toBeGreaterThanOrEqual(0);
    expect(named.score).toBeLessThan(bare.score);
  });

  it('is one judgement for each sentence, in order', () => {
    const judged = judge('一要提高认识。二要压实责任。三要狠抓落实。', 'demand');
    expect(judged.map((judgement) => judgement.sentence)).toEqual([0, 1, 2]);
  });
});
