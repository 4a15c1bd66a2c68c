import { describe, expect, it } from 'vitest';
import type { Mode } from '../../src/codebook/tables/deficiencies.js';
import { findProblems } from '../../src/findings/find-problems.js';
import { codebook, sentenceDocument } from './sentence-document.js';

/** Complaints by how they say something falls short. */
const cases: Readonly<Record<Mode, readonly string[]>> = {
  attention: [
    '对老干部工作重视不够',
    '责任意识不强',
    '保密观念淡薄',
    '对安全生产认识不到位',
    '政治敏锐性不高',
    '重引进轻培养',
    '宗旨意识有所淡化',
  ],
  effort: [
    '对基层调研指导不够',
    '责任落实不到位',
    '督促检查的力度不大',
    '整改措施不够有力',
    '项目推进缓慢',
    '压力传导层层递减',
    '部署多、检查少',
    '抓工作的韧劲不足',
    '统筹谋划不够深入',
  ],
  system: [
    '内控机制不健全',
    '考核办法和激励机制不完善',
    '未建立风险预警制度',
    '制度体系不够完备',
    '部门协调机制不顺',
  ],
  irregular: [
    '会议记录不规范',
    '“三会一课”制度落实不到位',
    '发展党员程序不严格',
    '党费未按月收缴',
    '台账资料更新不及时',
    '组织生活不正常',
    '财务管理混乱',
    '入党材料不够完善',
  ],
  formalism: ['调研走过场', '谈心谈话流于形式', '整改应付了事', '学习笔记照搬照抄', '满足于一般性传达'],
  capacity: [
    '班组长业务不熟',
    '专业技术力量薄弱',
    '高层次人才紧缺',
    '对政策理解不深',
    '对治理难度估计不足',
    '干部驾驭复杂局面的能力不强',
    '年轻干部经验不足',
    '后备力量青黄不接',
  ],
  effect: [
    '支部战斗堡垒作用发挥不明显',
    '培训效果不佳',
    '主题党日吸引力不强',
    '党建与业务融合不深',
    '品牌影响力不大',
    '整改成效不够明显',
    '办案质量不高',
    '安全生产形势严峻',
    '老旧小区漏水没有得到根本解决',
    '中小企业缺乏活力',
    '偿债压力较大',
  ],
  uneven: [
    '城乡教育发展不平衡',
    '各支部工作水平参差不齐',
    '区域布局不均衡',
    '城乡差距较大',
    '校际之间的差距比较明显',
  ],
  outdated: ['宣传手段单一', '教学方法陈旧', '工作方式简单粗放', '新办法不多'],
  violation: ['2名干部因醉驾受到政务处分', '公款吃喝问题屡禁不止', '违规收费现象时有发生'],
  vague: ['离高质量发展要求还有差距', '基层基础薄弱', '班子建设有待加强', '服务群众上存在短板'],
};

const rows = (Object.keys(cases) as Mode[]).flatMap((mode) =>
  cases[mode].map((text) => [mode, text] as const),
);

describe('how something falls short', () => {
  it.each(rows)('is %s: %s', (mode, text) => {
    const document = {
      ...sentenceDocument(`${text}。`, 'problem'),
      kind: 'review',
      voice: 'superior',
    } as const;
    expect(findProblems(document, codebook).map((problem) => [problem.text, problem.mode])).toEqual([
      [text, mode],
    ]);
  });
});
