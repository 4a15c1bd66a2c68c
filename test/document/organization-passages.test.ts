// Which organisation each sentence is about, in texts that speak of several.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { readDocument } from '../../src/document/read-document.js';

const codebook = defaultCodebook();

/** Organisation and first words of each sentence. */
function about(text: string): readonly string[] {
  const document = readDocument({ id: 'doc', text }, codebook);
  return document.sentences.map(
    ({ organization, start, end }) =>
      `${organization ?? '-'} ${document.clean.text.slice(start, end).slice(0, 6)}`,
  );
}

describe('a transcript', () => {
  const text = `现在，请**镇党委黄**同志述职。
（述职毕）
**同志抓党建有思路，2个支部获评先进。
存在的主要问题是：责任压得不实。
希望**同志压实责任。
现在，请区教育工委**同志述职。
存在的主要问题是：记录不规范。
下面，进行第二项议程：民主评议。
请大家填写评议表。`;

  it('speaks of one organisation from its call to the next', () => {
    expect(about(text)).toEqual([
      '**镇党委 现在，请**',
      '**镇党委 （述职毕）',
      '**镇党委 **同志抓党',
      '**镇党委 存在的主要问',
      '**镇党委 希望**同志',
      '区教育工委 现在，请区教',
      '区教育工委 存在的主要问',
      '- 下面，进行第',
      '- 请大家填写评',
    ]);
  });

  it('keeps two organisations with one masked name apart', () => {
    const twice = `现在，请**镇党委同志述职。\n存在的主要问题是：责任不实。\n现在，请**镇党委同志述职。\n存在的主要问题是：记录不全。`;
    expect([...new Set(about(twice).map((line) => line.split(' ')[0]))]).toEqual([
      '**镇党委',
      '**镇党委@doc#2',
    ]);
  });

  it('does not take a list of reporters for one organisation', () => {
    const text =
      '请甲镇党委、乙镇党委、丙镇党委依次述职。\n现在，请甲镇党委书记述职。\n责任不实。\n现在，请乙镇党委书记述职。\n记录不全。';
    expect(about(text)[0]).toMatch(/^- /);
  });
});

describe('feedback to several units', () => {
  it('names each in the line that begins with it', () => {
    const text = `关于党建督查情况的通报
二、发现的主要问题
县民政局党组存在的主要问题：党组会没有研究党建；换届超期。
县文旅局党组存在的主要问题：学习笔记代抄。
三、有关要求
各单位要逐项整改。`;
    expect(about(text)).toEqual([
      '- 关于党建督查',
      '- 二、发现的主',
      '县民政局党组 县民政局党组',
      '县民政局党组 换届超期。',
      '县文旅局党组 县文旅局党组',
      '- 三、有关要求',
      '- 各单位要逐项',
    ]);
  });

  it('names each in its heading', () => {
    const text = `党建检查情况通报
一、检查发现的问题
（一）热电公司党委
会议记录不完整。
换届没有请示。
（二）物业公司党总支
党费台账不全。
二、工作要求
限期整改。`;
    expect(about(text).map((line) => line.split(' ')[0])).toEqual([
      '-',
      '-',
      '热电公司党委',
      '热电公司党委',
      '热电公司党委',
      '物业公司党总支',
      '物业公司党总支',
      '-',
      '-',
    ]);
  });

  it('takes a single named paragraph for no list of units', () => {
    const text = '关于检查情况的通报\n县民政局党组存在的主要问题：换届超期。\n各单位要引以为戒。';
    expect(about(text).every((line) => line.startsWith('- '))).toBe(true);
  });
});

describe('a run-on list', () => {
  it.each([
    ['一支部学习笔记不全；二支部换届超期；三支部党费拖欠。', ['一支部', '二支部', '三支部']],
    [
      '从检查看，城东社区网格员不足；河西社区台账混乱；北关社区活动少。',
      ['城东社区', '河西社区', '北关社区'],
    ],
  ])('%s', (list, names) => {
    const organizations = about(`在支部书记述职评议会上的点评\n${list}`)
      .slice(1)
      .map((line) => line.split(' ')[0]);
    expect(organizations).toEqual(names);
  });

  it.each([
    ['有的支部记录不全；有的支部换届超期；有的支部党费拖欠。'],
    ['责任压得不实；记录不全；活动少。'],
    ['各支部记录不全；部分支部换届超期。'],
    ['五个支部记录不全；两个支部换届超期。'],
  ])('is not made of %s', (list) => {
    expect(about(`在支部书记述职评议会上的点评\n${list}`).every((line) => line.startsWith('- '))).toBe(true);
  });
});

describe('a review that names each in turn', () => {
  const names = (text: string): readonly string[] =>
    about(`在党支部书记述职评议会上的点评\n${text}`)
      .slice(1)
      .map((line) => line.split(' ')[0]!);

  it('speaks of the one last named until it names the next or speaks of all', () => {
    expect(
      names(`营销党支部党员示范岗叫得响。
理论学习不系统，记录缺三次。
检修党支部安全生产抓得牢。
党内监督不够有力。
物资党支部换届超期半年。
从三个支部的情况看，党务力量普遍不足。
希望各支部逐条整改。`),
    ).toEqual(['营销党支部', '营销党支部', '检修党支部', '检修党支部', '物资党支部', '-', '-']);
  });

  it('knows a name again by its short form', () => {
    expect(
      names(`先说柳林村。
柳林的合作社办得好，群众满意。
再说白塔村。
白塔的党员会一年没有开成。
柳林还有一条不足，账目公开不及时。`),
    ).toEqual(['柳林村', '柳林村', '白塔村', '白塔村', '柳林村']);
  });

  it('takes labels before a colon', () => {
    expect(
      names(`市园林处党总支：党员责任区划得实。
存在问题：发展党员工作断档。
市档案馆党支部：基础工作扎实。
存在问题：活动方式单一。`),
    ).toEqual(['市园林处党总支', '市园林处党总支', '市档案馆党支部', '市档案馆党支部']);
  });

  it('is not led astray by what a sentence begins with where each is announced by its name', () => {
    expect(
      names(`清泉社区。老旧小区多，电梯加装进度慢。
柳岸社区。涉农社区底子薄，集体账目不清。
石桥社区。便民中心窗口开得晚。
最后讲几句共性的。`),
    ).toEqual(['清泉社区', '清泉社区', '柳岸社区', '柳岸社区', '石桥社区', '石桥社区', '-']);
  });

  it('takes no words that only begin like a name for the end of one', () => {
    expect(
      names(`先说安平镇党委。
后备干部队伍建设滞后。
再说兴隆镇党委。
党委理论中心组学习不经常。`),
    ).toEqual(['安平镇党委', '安平镇党委', '兴隆镇党委', '兴隆镇党委']);
  });

  it('calls reporters by the name of their body alone', () => {
    expect(
      about(`集团党组织书记述职评议会点评实录
主持人：每家讲完我来点评。先请矿山公司党委。
（述职毕）
点评：安全抓得紧。据组织部了解，记录不全。
第二家，港务公司党总支。
（述职毕）
点评：活动太少。
两家书面述职的单位，材料都看了。`).map((line) => line.split(' ')[0]),
    ).toEqual([
      '-',
      '-',
      '矿山公司党委',
      '矿山公司党委',
      '矿山公司党委',
      '矿山公司党委',
      '港务公司党总支',
      '港务公司党总支',
      '港务公司党总支',
      '-',
    ]);
  });

  it('calls reporters by their office alone', () => {
    expect(
      about(`党组织书记述职评议现场点评实录
主持人：请东河信用社党总支书记。
领导点评：服务点铺得开。
问题是记录不全。
主持人：下一位，西河粮站党支部书记。
领导点评：活动太少。`).map((line) => line.split(' ')[0]),
    ).toEqual([
      '-',
      '东河信用社党总支',
      '东河信用社党总支',
      '东河信用社党总支',
      '西河粮站党支部',
      '西河粮站党支部',
    ]);
  });
});

describe('a self-report', () => {
  it('is about its own organisation, whatever it mentions', () => {
    const text = '石桥镇党委述职报告\n存在的问题\n东村党支部换届超期；西村党支部记录不全；南村党支部活动少。';
    expect(about(text).every((line) => line.startsWith('- '))).toBe(true);
  });
});
