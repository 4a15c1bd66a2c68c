// Five words for each category, for the baselines that count words; not the dictionary of the library.

export const categoryWords: Readonly<Record<string, readonly string[]>> = {
  'policy-delivery': ['贯彻', '部署', '政策', '决策落实', '上级'],
  theory: ['学习', '理论', '理想信念', '学用', '领会'],
  ideology: ['意识形态', '舆情', '舆论', '宣传', '阵地'],
  'party-responsibility': ['主体责任', '管党治党', '党建责任', '第一责任人', '压力传导'],
  leadership: ['班子', '民主集中制', '三重一大', '决策', '议事'],
  oversight: ['监督', '考核', '问责', '检查', '督查'],
  rectification: ['整改', '巡察', '反馈', '销号', '审计'],
  organization: ['换届', '组织设置', '软弱涣散', '覆盖', '党组织建设'],
  'organizational-life': ['组织生活', '三会一课', '主题党日', '民主生活会', '批评'],
  recruitment: ['发展党员', '入党', '积极分子', '预备党员', '培养考察'],
  'member-management': ['党员教育', '党员管理', '流动党员', '党员作用', '模范'],
  'party-records': ['党费', '台账', '档案', '记录', '组织关系'],
  'party-staff': ['党务', '党务干部', '党务工作者', '专职', '兼职'],
  integration: ['两张皮', '融合', '结合', '业务工作', '就党建抓党建'],
  innovation: ['创新', '特色', '品牌', '亮点', '思路'],
  cadres: ['干部', '选人用人', '年轻干部', '能力', '选拔'],
  talent: ['人才', '编制', '人员', '流失', '专业'],
  conduct: ['作风', '担当', '形式主义', '推诿', '畏难'],
  integrity: ['违纪', '违规', '违法', '廉洁', '纪律'],
  'finance-assets': ['财务', '资金', '资产', '采购', '工程'],
  safety: ['安全', '隐患', '风险', '稳定', '事故'],
  people: ['群众', '服务', '信访', '诉求', '民生'],
  'reform-projects': ['改革', '项目', '发展', '经济', '产业'],
  'core-quality': ['质量', '教学', '医疗', '执法', '业务'],
  resources: ['经费', '设施', '设备', '信息化', '投入'],
  external: ['形势', '市场', '国际', '疫情', '自然'],
  unspecific: ['差距', '短板', '要求', '水平', '工作'],
  other: ['其他', '其它', '有关', '方面', '个别'],
};

/** The category whose words stand most often in a text; of several the first, and `unspecific` where none stands. */
export function mostNamedCategory(text: string): string {
  let best = 'unspecific';
  let most = 0;
  for (const [category, words] of Object.entries(categoryWords)) {
    const count = words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
    if (count > most) [best, most] = [category, count];
  }
  return best;
}
