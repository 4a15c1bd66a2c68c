// Single sentences in a fixed place: what their own words and lead-ins make of them, kind by kind.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import type { Kind, Role } from '../../src/codebook/vocabulary.js';
import { readDocument } from '../../src/document/read-document.js';

const codebook = defaultCodebook();

/** The role of the sentence that stands between two others in the body of a document of that kind. */
function roleOf(kind: Kind, before: string, sentence: string, after = ''): Role {
  const text = `${titles[kind]}\n${before}\n${sentence}${after === '' ? '' : `\n${after}`}`;
  const document = readDocument({ id: 'x', text, kind }, codebook);
  return document.sentences.find(({ start, end }) => document.clean.text.slice(start, end) === sentence)!
    .role;
}

const titles: Readonly<Record<Kind, string>> = {
  'self-report': '2022年度抓基层党建工作述职报告',
  speech: '在全县党建工作会议上的讲话\n同志们：',
  review: '党组织书记述职评议会实录',
  inspection: '县委第二巡察组关于巡察县水务局党组的反馈意见',
  other: '我县召开党建工作会议',
};

describe('in the account of a self-report', () => {
  const before = '一、主要工作\n召开党委会研究党建12次，建成阵地3处。';
  it.each([
    ['开展主题党日活动36次，覆盖党员420人。', 'achievement'],
    ['针对党费收缴不及时的情况，开发了线上缴费平台，收缴率达到100%。', 'achievement'],
    ['但工作中还存在一些问题，主要是责任压得不实。', 'problem'],
    ['究其原因，是班子成员思想认识不深刻。', 'cause'],
    ['下一步，我将从严抓好支部建设。', 'plan'],
    ['以上报告，请批评指正。', 'closing'],
  ] as const)('%s is %s', (sentence, role) => {
    expect(roleOf('self-report', before, sentence)).toBe(role);
  });
});

describe('among the problems of a self-report', () => {
  const before = '二、存在的问题\n责任压得不实，有的支部活动不经常。';
  it.each([
    ['党员平均年龄61岁，年轻人不愿入党。', 'problem'],
    ['总觉得业务是硬指标、党建是软任务。', 'problem'],
    ['深刻反思，还是自己党性锻炼不够。', 'cause'],
    ['上述问题的产生，根本在于班子抓党建的劲头不足。', 'cause'],
    ['针对以上问题，我将逐条制定整改措施。', 'plan'],
  ] as const)('%s is %s', (sentence, role) => {
    expect(roleOf('self-report', before, sentence)).toBe(role);
  });
});

describe('in the demands of a speech', () => {
  const before = '一、提高政治站位\n要把党的建设摆在首位，压实主体责任。';
  it.each([
    ['各级党组织要对照清单逐项整改。', 'demand'],
    ['政治建设是党的根本性建设。', 'demand'],
    ['坚持开展批评和自我批评，防止组织生活流于形式。', 'demand'],
    ['去年，全县有12名干部受到党纪政务处分，有的单位违规发放津贴补贴屡禁不止。', 'problem'],
    ['下一步，各单位要抓紧制定方案。', 'demand'],
  ] as const)('%s is %s', (sentence, role) => {
    expect(roleOf('speech', before, sentence, '二、压实责任\n要层层传导压力。')).toBe(role);
  });
});

describe('after the turn of a reporter', () => {
  const before = '现在，请甲镇党委书记述职。\n（述职毕）';
  it.each([
    ['甲镇党委创新“板凳会”，化解矛盾57件。', 'achievement'],
    ['存在的主要问题是：党费收缴不规范。', 'problem'],
    ['不足的方面：一是记录不全；', 'problem'],
    ['希望甲镇党委压实责任。', 'demand'],
    ['建议在队伍建设上多下功夫。', 'demand'],
    ['（掌声）', 'procedure'],
    ['下面，进行民主测评。', 'procedure'],
  ] as const)('%s is %s', (sentence, role) => {
    expect(roleOf('review', before, sentence)).toBe(role);
  });
});

describe('in the feedback of inspectors', () => {
  const before = '巡察发现的主要问题有：\n1.学习贯彻上级精神不深入。研讨发言少。';
  it.each([
    ['2.财务管理混乱，3笔工程款未验收即支付。', 'problem'],
    ['党组书记三年未听取党风廉政工作汇报。', 'problem'],
    ['巡察组要求，党组要在15日内制定整改方案。', 'demand'],
    ['针对巡察发现的问题，提出以下意见建议：要压实责任。', 'demand'],
  ] as const)('%s is %s', (sentence, role) => {
    expect(roleOf('inspection', before, sentence)).toBe(role);
  });
});

describe('in a news report', () => {
  const before = '3月2日，县委召开党建工作会议。';
  it.each([
    ['会议指出，去年全县整顿后进支部21个，基层基础更加坚实。', 'achievement'],
    ['会议指出，部分党组织还存在责任压得不实、活动不经常等问题。', 'problem'],
    ['会议强调，要压实主体责任。', 'demand'],
    ['他要求，各级党组织要逐条整改。', 'demand'],
    ['会上，5名书记作了述职。', 'procedure'],
  ] as const)('%s is %s', (sentence, role) => {
    expect(roleOf('other', before, sentence)).toBe(role);
  });
});
