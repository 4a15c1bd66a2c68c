// Which area a statement is about: its own object decides, not the subject of the document.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { scanCues } from '../../src/document/cue-scan.js';
import { categorise } from '../../src/findings/problem-category.js';

const codebook = defaultCodebook();
const of = (text: string) => categorise(scanCues(codebook, text), text, 0, text.length);

describe('categorise', () => {
  it.each([
    ['对上级政策吃得不透，惠农政策兑现不及时', 'policy-delivery'],
    ['理论学习中心组研讨深度不够', 'theory'],
    ['网络舆情应对比较被动', 'ideology'],
    ['第一责任人职责履行不到位', 'party-responsibility'],
    ['“三重一大”事项会议记录过于简略', 'leadership'],
    ['考核结果运用不充分', 'oversight'],
    ['巡察反馈问题整改进度偏慢', 'rectification'],
    ['两个党支部未按期换届', 'organization'],
    ['组织生活会批评意见辣味不足', 'organizational-life'],
    ['入党积极分子培养考察不经常', 'recruitment'],
    ['流动党员管理比较松散', 'member-management'],
    ['党员组织关系接转不及时', 'party-records'],
    ['专职党务工作者配备不足', 'party-staff'],
    ['党建与业务“两张皮”现象仍然存在', 'integration'],
    ['叫得响的党建品牌不多', 'innovation'],
    ['年轻干部培养力度不大', 'cadres'],
    ['高层次人才引不进、留不住', 'talent'],
    ['少数同志存在畏难情绪', 'conduct'],
    ['个别教师有偿补课', 'integrity'],
    ['固定资产盘点不及时', 'finance-assets'],
    ['消防安全隐患排查不彻底', 'safety'],
    ['群众诉求回应不及时', 'people'],
    ['村级集体经济增收渠道单一', 'reform-projects'],
    ['县域经济总量偏小', 'reform-projects'],
    ['政府职能转变不到位', 'reform-projects'],
    ['物价上涨过快', 'reform-projects'],
    ['收入分配差距较大', 'people'],
    ['贸易保护主义抬头', 'external'],
    ['病历书写质量不高', 'core-quality'],
    ['实验室器材老化', 'resources'],
    ['受经济下行压力影响较大', 'external'],
    ['与高标准的要求相比还有差距', 'unspecific'],
  ])('%s is %s', (text, category) => {
    expect(of(text).category).toBe(category);
  });

  it.each([
    ['党务工作者对发展党员流程不熟悉', 'recruitment', ['party-staff']],
    ['“三会一课”记录和党费收缴不规范', 'organizational-life', ['party-records']],
    ['医疗设备采购程序不规范', 'finance-assets', ['resources']],
    ['因职称评审引发教师上访', 'people', []],
    ['村里除了固定资产出租外，没有集体经济项目', 'reform-projects', []],
    ['职工反映的食堂采购超支一事，党费台账拖了三周才补', 'party-records', []],
  ])('of several objects in “%s” takes %s', (text, category, also) => {
    expect(of(text)).toMatchObject({ category, also });
  });

  it('names the objects by their canonical names, each once', () => {
    const { aspects } = of('党费收缴不规范，党费台账不全');
    expect(aspects.filter((aspect) => aspect === '党费')).toHaveLength(1);
  });

  it('looks at nothing outside the stretch it is asked about', () => {
    const text = '党费收缴不规范，固定资产账实不符';
    expect(categorise(scanCues(codebook, text), text, 8, text.length).category).toBe('finance-assets');
  });
});
