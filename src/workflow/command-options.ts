// The options of each command, with what they mean.
import type { OptionSpecs } from './command-line-options.js';

/** Options every command that reads reports understands. */
export const readingOptions: OptionSpecs = {
  codebook: {
    type: 'string',
    value: 'DIR',
    help: [
      '自己的词典文件夹，只放要改的表',
      'a folder of dictionaries of your own; only the tables you change',
    ],
  },
  'text-column': {
    type: 'string',
    value: 'NAME',
    help: [
      '.csv/.jsonl 中正文所在的列（默认 text）',
      'the column of .csv/.jsonl that holds the text (default text)',
    ],
  },
  help: { type: 'boolean', help: ['显示本页', 'show this page'] },
};

export const annotateOptions: OptionSpecs = readingOptions;

export const scoreOptions: OptionSpecs = {
  out: {
    type: 'string',
    value: 'DIR',
    help: [
      '结果文件夹（必填；整个替换，只替换本工具生成的）',
      'the result folder (required; replaced as a whole, and only if it is one of ours)',
    ],
  },
  manifest: {
    type: 'string',
    value: 'FILE',
    help: [
      '清单 CSV：file, organization, year, kind, title 及自定义列',
      'a CSV of metadata: file, organization, year, kind, title and columns of your own',
    ],
  },
  overrides: {
    type: 'string',
    value: 'FILE',
    help: [
      '更正表：problems.csv 的副本，加 corrected（更正）列',
      'corrections: a copy of problems.csv with a column corrected',
    ],
  },
  template: {
    type: 'string',
    value: 'FILE',
    help: [
      '下发的提纲或范文，可给多次：其中的话不算重复，另列为 given',
      'a template handed out, may be given again: what stands in it is no reuse but shown as given',
    ],
  },
  tables: {
    type: 'string',
    value: 'all|core|LIST',
    help: [
      '要写的表：all（默认）、core 或以逗号分隔的表名',
      'which tables to write: all (default), core, or names separated by commas',
    ],
  },
  headers: {
    type: 'string',
    value: 'en|zh',
    help: [
      '表头与取值用英文代码（默认）或中文',
      'column names and values as ASCII codes (default) or in Chinese',
    ],
  },
  workers: {
    type: 'string',
    value: 'N',
    help: [
      '并行的处理线程数（默认：处理器数减一，最多 8；文件少时为 1）',
      'threads to read with (default: processors minus one, at most 8; 1 for few files)',
    ],
  },
  seed: {
    type: 'string',
    value: 'N',
    help: ['分群所用随机数的种子（默认 1）', 'seed of the random numbers used in clustering (default 1)'],
  },
  detail: {
    type: 'boolean',
    help: [
      '另写 slogans-detail.csv：每处套话一行',
      'also write slogans-detail.csv: a row for each occurrence',
    ],
  },
  ...readingOptions,
};

export const manifestOptions: OptionSpecs = {
  out: {
    type: 'string',
    value: 'FILE',
    help: ['写到文件（默认写到标准输出）', 'write to a file (default: standard output)'],
  },
  help: { type: 'boolean', help: ['显示本页', 'show this page'] },
};

export const discoverOptions: OptionSpecs = {
  out: {
    type: 'string',
    value: 'FILE',
    help: ['写到这个 CSV 文件（必填；有则替换）', 'the CSV file to write (required; replaced if there)'],
  },
  manifest: {
    type: 'string',
    value: 'FILE',
    help: ['清单 CSV：单位、年度以它为准', 'a CSV of metadata: organisation and year are taken from it'],
  },
  'min-organizations': {
    type: 'string',
    value: 'N',
    help: ['至少几个单位说过（默认 3）', 'fewest organisations that say it (default 3)'],
  },
  most: {
    type: 'string',
    value: 'N',
    help: ['最多写几条（默认 2000）', 'most rows, in the order of the table (default 2000)'],
  },
  tags: {
    type: 'boolean',
    help: [
      '用可选的 nodejieba 标词性，去掉人名和纯粹的地名、机构名、时间',
      'tag words by the optional nodejieba; leave out persons, and what is but names and dates',
    ],
  },
  limit: {
    type: 'string',
    value: 'N',
    help: [
      '一次最多读几个字（默认 2000000）；超过则按报告抽样，并说明',
      'most characters read (default 2000000); above it whole reports are sampled, and said so',
    ],
  },
  ...readingOptions,
};

export const backgroundOptions: OptionSpecs = {
  out: {
    type: 'string',
    value: 'DIR',
    help: [
      '写到这个词典文件夹的 background.csv（必填；有则替换）',
      'the folder of dictionaries whose background.csv is written (required; replaced if there)',
    ],
  },
  manifest: {
    type: 'string',
    value: 'FILE',
    help: ['清单 CSV：单位、年度以它为准', 'a CSV of metadata: organisation and year are taken from it'],
  },
  'min-organizations': {
    type: 'string',
    value: 'N',
    help: [
      '至少几个单位说过（默认 5，最少 3）',
      'fewest organisations that say a string (default 5, at least 3)',
    ],
  },
  limit: {
    type: 'string',
    value: 'N',
    help: [
      '一次最多读几个字（默认 10000000）；超过则按报告抽样，并说明',
      'most characters read (default 10000000); above it whole reports are sampled, and said so',
    ],
  },
  ...readingOptions,
};

export const codebookOptions: OptionSpecs = {
  help: { type: 'boolean', help: ['显示本页', 'show this page'] },
};

export const learnOptions: OptionSpecs = {
  out: {
    type: 'string',
    value: 'DIR',
    help: [
      '写到这个文件夹（必填）；之后用 --codebook 给它',
      'the folder to write to (required); give it as --codebook afterwards',
    ],
  },
  codebook: {
    type: 'string',
    value: 'DIR',
    help: [
      '计分时用的自己的词典；会一并放进 DIR',
      'your dictionaries, as given to score; they go into DIR as well',
    ],
  },
  seed: {
    type: 'string',
    value: 'N',
    help: ['交叉检验分组所用的种子（默认 1）', 'seed of the division for cross-validation (default 1)'],
  },
  help: { type: 'boolean', help: ['显示本页', 'show this page'] },
};
