// Chinese names of the closed vocabularies, for the report page and for tables with Chinese headers.

const names = {
  kind: { 'self-report': '述职', speech: '讲话', review: '述评', inspection: '巡察整改', other: '其他' },
  role: {
    noise: '噪声',
    opening: '开头',
    achievement: '成绩',
    problem: '问题',
    cause: '原因',
    plan: '打算',
    demand: '要求',
    procedure: '程序',
    closing: '结尾',
  },
  voice: { self: '自述', superior: '上级', inspection: '巡察', unknown: '不明' },
  locus: { self: '自身', unit: '本单位', subordinate: '下属', external: '外部' },
  extent: { general: '普遍', some: '部分', few: '个别', unstated: '未说明' },
  frame: { planned: '拟解决', demanded: '要求解决', remedied: '已整改', solved: '称已解决', quoted: '引述' },
  evidence: { given: '有', masked: '隐去', none: '无' },
  basis: { unstated: '未说明' },
  figureKind: {
    count: '数量',
    percent: '百分比',
    money: '金额',
    rank: '名次',
    duration: '时长',
    score: '评分',
    growth: '增减',
    fraction: '几分之几',
  },
  link: { point: '同一条', aspect: '同一对象' },
  level: { activity: '活动', output: '产出', outcome: '成效' },
  use: { achieved: '已完成', target: '目标', problem: '问题', procedural: '程序性' },
  outcome: {
    kept: '有后续佐证',
    dropped: '未再提及',
    restated: '再次提出',
    returned: '问题再现',
    unknown: '无后续材料',
  },
  reuseKind: {
    shared: '两家共用',
    template: '三家以上共用',
    restated: '沿用本单位旧文',
    given: '下发模板原文',
  },
  conflict: { younger: '有此后才有的提法', stale: '提法均旧' },
  remarks: { high: '偏高', low: '偏低', equal: '与他处相同', repeated: '与往年相同', round: '整数' },
  state: {
    insufficient: '年度不足',
    common: '共性',
    persistent: '连年提到',
    returned: '隔年再现',
    recurring: '反复提到',
    'not-mentioned-again': '近两年未再提',
    'first-mentioned': '首次提到',
    mentioned: '提到过',
  },
  domain: {
    politics: '政治与责任',
    organisation: '组织',
    people: '队伍与作风',
    governance: '治理',
    'main-work': '主业',
    rest: '其他',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The vocabularies that have Chinese names. */
export type NamedVocabulary = keyof typeof names;

/** The Chinese name of a value; a value without one is returned as it is. */
export function valueName(vocabulary: NamedVocabulary, value: string): string {
  const words: Readonly<Record<string, string>> = names[vocabulary];
  return Object.hasOwn(words, value) ? words[value]! : value;
}

/** The Chinese names of values joined by `;`. */
export function valueNames(vocabulary: NamedVocabulary, values: string): string {
  return values
    .split(';')
    .map((value) => valueName(vocabulary, value))
    .join(';');
}

/** Whether a column holds values of a vocabulary that has Chinese names. */
export function isNamedVocabulary(column: string): column is NamedVocabulary {
  return Object.hasOwn(names, column);
}

/** The value meant by a word: a value itself or its Chinese name; null where it is neither. */
export function namedValue(vocabulary: NamedVocabulary, word: string): string | null {
  const words: Readonly<Record<string, string>> = names[vocabulary];
  if (Object.hasOwn(words, word)) return word;
  return Object.entries(words).find(([, name]) => name === word)?.[0] ?? null;
}

/** The values of a vocabulary with their Chinese names, for messages: `自述 self、上级 superior`. */
export function valueList(vocabulary: NamedVocabulary): string {
  return Object.entries(names[vocabulary])
    .map(([value, name]) => `${name} ${value}`)
    .join('、');
}
