// Chinese titles of the columns, for people who read the tables rather than program with them.

/** Title of each column by its ASCII name. */
const titles: Readonly<Record<string, string>> = {
  activityShare: '活动类数字占比',
  adjusted: '校正后概率',
  admission: '承认的不足',
  admissionEnd: '不足止',
  admissionStart: '不足起',
  against: '与年度不合的提法',
  also: '兼及类别',
  approximate: '约数',
  alignment: '对照',
  aspects: '对象词',
  assessable: '可评估',
  base: '基准比率',
  basis: '依据',
  boilerplateShare: '程式化占比',
  both: '双方都提',
  cValue: 'C值',
  category: '类别',
  categoryName: '类别名称',
  cause: '原因',
  chance: '基准下的偶然概率',
  chars: '字数',
  claim: '成绩表述',
  claimEnd: '成绩止',
  claimStart: '成绩起',
  cluster: '群',
  code: '代码',
  cohesion: '凝固度',
  column: '列',
  confidence: '把握',
  conflict: '年度疑点',
  correlation: '秩相关ρ',
  count: '次数',
  cue: '依据词',
  datedPhrases: '有年份的提法',
  deadline: '时限',
  deviation: '偏离',
  difference: '差',
  dispersion: '离散度',
  distinctive: '突出程度ζ',
  documents: '文件数',
  domain: '领域',
  earliest: '最早成文年',
  encounters: '可比次数',
  end: '止',
  entries: '单位年度数',
  equalTo: '相同之处',
  evidence: '事实依据',
  evidenceFile: '依据文件',
  exact: '字面相同',
  exposure: '可比基数',
  extent: '范围措辞',
  fall: '衰落G²',
  family: '词族',
  fellIn: '衰落年度',
  figureKind: '数字类型',
  figures: '数字',
  figuresPerThousand: '每千字数字',
  figuresPerThousandUpper: '每千字数字上限',
  file: '文件',
  firstYear: '最早年度',
  frame: '提法',
  freedom: '边界自由度',
  gapYears: '中间未观察年度',
  generalDocuments: '泛指的文件数',
  high: '上限',
  indicator: '计数对象',
  inspection: '巡察指出',
  kind: '文种',
  label: '说明',
  lag: '间隔年数',
  lastYear: '最晚年度',
  level: '层次',
  link: '关联方式',
  listed: '已收录',
  locus: '归属',
  low: '下限',
  masked: '隐去',
  maskedFigures: '隐去的数字',
  maskedReports: '隐去的报告数',
  measure: '措施',
  median: '中位数',
  members: '处数',
  membership: '归群把握',
  mentions: '提到的条数',
  mode: '不足方式',
  near: '相近提法',
  newest: '最新的提法',
  note: '备注',
  observed: '可观察年数',
  observedYears: '可观察年度',
  organization: '单位',
  organizations: '单位数',
  otherOnly: '仅对方提',
  outcome: '后续',
  overridden: '已更正',
  passage: '段落号',
  phrase: '用语',
  place: '位置',
  point: '条',
  points: '条数',
  posterior: '后验',
  present: '出现年数',
  presentYears: '出现年度',
  prevalence: '普遍程度',
  probability: '高于基准的概率',
  problem: '问题',
  problems: '问题条目',
  quoted: '加引号占比',
  quotes: '原文',
  read: '读入占比',
  readingPrecision: '读数查准率',
  readingRecall: '读数查全率',
  reason: '原因说明',
  reasons: '理由',
  recurrence: '反复',
  recurs: '高于基准地反复',
  remark: '单位说明',
  remarks: '备注项',
  reports: '报告数',
  responsible: '责任单位',
  reuseKind: '重复类型',
  rise: '兴起G²',
  role: '作用',
  roseIn: '兴起年度',
  row: '行',
  runnerUp: '次近的群',
  score: '分值',
  self: '自述',
  selfOnly: '仅自述提',
  selfShare: '归于自身占比',
  sentences: '句数',
  share: '占比',
  since: '始见年份',
  skeleton: '共同骨架',
  sloganShare: '套话字数占比',
  slogansPerThousand: '每千字套话',
  speaker: '讲话者',
  speakers: '讲话者数',
  specificProblems: '具体问题',
  start: '起',
  state: '状态',
  superior: '上级指出',
  tags: '词性',
  text: '原文',
  title: '标题',
  unit: '单位词',
  unread: '未读等次',
  use: '用途',
  value: '数值',
  variantOf: '变体于',
  voice: '声音',
  warning: '注意',
  withCause: '有原因占比',
  withMeasure: '有措施占比',
  words: '词数',
  year: '年度',
  years: '各年报告数',
};

/** Titles of the manifest columns the library knows by name; others keep the name their author gave them. */
const manifestTitles: Readonly<Record<string, string>> = {
  branches: '党支部数',
  level: '层级',
  members: '党员数',
  parent: '上级',
  rating: '等次',
  sector: '系统',
};

/** Columns that are the table's own only beside another one; elsewhere the name is a manifest column's. */
const ownBeside: Readonly<Record<string, string>> = { level: 'figureKind', members: 'passage' };

/** Marks a manifest column, or the column of a category, that is called like a column of the table. */
const PREFIX = /^(manifest|category)\./;

/**
 * The Chinese title of a column; manifest columns without one keep their name.
 * @param columns all columns of the table, which tell whose column it is
 * @param categories category ids and their names, for the wide matrix
 */
export function columnTitle(
  name: string,
  columns: readonly string[] = [],
  categories: ReadonlyMap<string, string> = new Map(),
): string {
  const [, prefix] = PREFIX.exec(name) ?? [];
  const bare = name.replace(PREFIX, '');
  if (prefix === 'category' || isWideMatrix(columns, categories)) {
    const category = matrixColumns.includes(name) ? undefined : categories.get(bare);
    if (category !== undefined) return category;
  }
  const beside = Object.hasOwn(ownBeside, bare) ? ownBeside[bare]! : null;
  const isOwn = prefix === undefined && (beside === null || columns.includes(beside));
  if (isOwn && Object.hasOwn(titles, bare)) return titles[bare]!;
  if (Object.hasOwn(manifestTitles, bare)) return manifestTitles[bare]!;
  return categories.get(bare) ?? bare;
}

/** The columns of the wide matrix that are no categories. */
const matrixColumns: readonly string[] = ['organization', 'voice', 'reports', 'exposure'];

/** The wide matrix has a column for every category, whatever the codebook calls them. */
function isWideMatrix(columns: readonly string[], categories: ReadonlyMap<string, string>): boolean {
  const all = new Set(columns.map((column) => column.replace(PREFIX, '')));
  return categories.size > 0 && [...categories.keys()].every((category) => all.has(category));
}
