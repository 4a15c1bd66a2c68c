// The sections of the report page that are a table as it is: which columns, and the sentence that says how to read it.
import type { Row } from '../base/table.js';

/** A section that is a table as it is. */
export interface TableSection {
  /** Name of the table and id of the section. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly quotes?: readonly string[];
  /** The rows worth a place on the page; without any the section is left out. Default: all, and an empty table says so. */
  readonly keep?: (row: Row) => boolean;
}

export const oneSided: TableSection = {
  id: 'one-sided',
  title: '仅一方提及',
  note: '自述提到而上级、巡察未提到，或者相反；两边看的材料不同，差别本身不是结论。空格：那一方没有材料。',
  columns: ['organization', 'year', 'category', 'self', 'superior', 'inspection', 'quotes'],
  quotes: ['quotes'],
};

export const voiceGaps: TableSection = {
  id: 'voice-gaps',
  title: '自述与他评之差',
  note: '同一单位同一年度双方都有材料时：对方提到而自述未提的在前。没有说不等于否认，上级只挑几条讲。差：（仅对方提 − 仅自述提）÷ 可比次数，90% 区间。',
  columns: [
    'voice',
    'category',
    'encounters',
    'both',
    'otherOnly',
    'selfOnly',
    'difference',
    'low',
    'high',
    'quotes',
  ],
  quotes: ['quotes'],
  keep: () => true,
};

export const figuresCompared: TableSection = {
  id: 'figures-compared',
  title: '同一指标的数字',
  note: '至少三个单位给出的同一指标中，离其他单位远、与别处相同（排除巧合）、与本单位往年相同、或为整数的；其余见表。是该去核对的地方，不是结论：单位有大小，任务有定额。',
  columns: [
    'indicator',
    'unit',
    'level',
    'organization',
    'year',
    'text',
    'median',
    'organizations',
    'remarks',
    'equalTo',
    'file',
  ],
  keep: ({ remarks }) => remarks !== '',
};

export const dating: TableSection = {
  id: 'dating',
  title: '用语年代与所报年度',
  note: '文中提法的始见年份与所报年度不合的文本，可能是旧稿改年份，请核对；始见年份以词典为准。',
  columns: ['organization', 'year', 'file', 'earliest', 'conflict', 'against'],
  keep: ({ conflict }) => conflict !== '',
};

export const ratings: TableSection = {
  id: 'ratings',
  title: '等次与各项分值',
  note: '秩相关（Spearman），90% 区间，30 份以上才计算。相关不说明因果，不作为考核、任用、问责依据。',
  columns: ['score', 'reports', 'organizations', 'correlation', 'low', 'high', 'adjusted'],
  keep: () => true,
};

export const tension: TableSection = {
  id: 'tension',
  title: '成绩与不足并见',
  note: '同一份报告里，同一对象既写成绩又写不足。',
  columns: ['organization', 'year', 'category', 'claim', 'admission', 'file'],
  quotes: ['claim', 'admission'],
};

export const ledger: TableSection = {
  id: 'ledger',
  title: '三张清单',
  note: '问题—措施—后来的文字。空列就是发现；没有后续文字不等于没有做。',
  columns: [
    'organization',
    'year',
    'point',
    'category',
    'problem',
    'cause',
    'measure',
    'responsible',
    'deadline',
    'outcome',
    'evidence',
  ],
  quotes: ['problem', 'cause', 'measure', 'responsible', 'deadline', 'evidence'],
};

export const reuse: TableSection = {
  id: 'reuse',
  title: '重复段落',
  note: '同一段话出现在不止一处；方向只有日期能说明。',
  columns: ['passage', 'reuseKind', 'organization', 'year', 'file', 'members', 'chars', 'text'],
  quotes: ['text'],
};

export const rejected: TableSection = {
  id: 'rejected',
  title: '未采用的输入',
  note: '列出文件、位置和原因；不会当作“没有问题”。',
  columns: ['file', 'code', 'place', 'reason'],
  quotes: ['reason'],
};
