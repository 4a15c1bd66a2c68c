// The help texts of the command line: what each command takes, gives, and an example to copy.
import type { OptionSpecs } from './command-line-options.js';
import {
  annotateOptions,
  backgroundOptions,
  codebookOptions,
  discoverOptions,
  learnOptions,
  manifestOptions,
  scoreOptions,
} from './command-options.js';

/** A command as the help shows it. */
interface CommandHelp {
  readonly usage: string;
  readonly summary: readonly [chinese: string, english: string];
  readonly options: OptionSpecs;
  readonly example: string;
  readonly more: string;
}

export const commands: Readonly<Record<string, CommandHelp>> = {
  annotate: {
    usage: 'shuzhi annotate FILE… [--codebook DIR] > annotations.jsonl',
    summary: ['逐份标注，每份一行 JSON', 'annotate documents, one line of JSON each'],
    options: annotateOptions,
    example: 'shuzhi annotate 2022/青山镇.docx > annotations.jsonl',
    more: `每行含 sections、sentences、problems、named、causes、measures、claims、figures、slogans、scores、notices；
偏移量是 UTF-16 码元，指向解码后的文本，end 不含。FILE 为 - 时从标准输入逐行读 {"id","text",…}，一行进一行出，出错的行输出 {"id","error"}。
Each line holds the findings of one document; offsets are UTF-16 code units into the text as decoded, end exclusive.
With - as FILE, JSON lines {"id","text",…} are read from standard input: one line in, one line out, error lines as records.`,
  },
  score: {
    usage: 'shuzhi score PATH… --out DIR [options]',
    summary: [
      '整批计分：问题矩阵、共性个性、反复、分群、三张清单、报告页',
      'score a batch: matrix, common and distinctive problems, recurrence, clusters, ledger, report page',
    ],
    options: scoreOptions,
    example: 'shuzhi score 述职报告/2021 述职报告/2022 述职报告/2023 --out 结果',
    more: `PATH 可以是文件夹、文件、通配符或清单（.csv，含 file 列）。文件夹中读 .txt .md .docx .doc .pdf .html（按内容辨认）；.csv 与 .jsonl 只有点名时才作为报告表读取；本工具的结果文件夹不读。
结果：report.html（先看这个）、manifest.json、texts/ 与各表 CSV（UTF-8 带 BOM，Excel、WPS 直接打开）。
更正：在 problems.csv 的副本里加 corrected（更正）列，填应有的类别，不是问题的填 ×；还可加 corrected.voice（更正声音）、
corrected.organization（更正单位）、corrected.locus（更正归属）、corrected.mode、corrected.extent、corrected.also，或填 remark（单位说明）。
其余的行不动。用 --overrides 给它，凡由此而来的数字都重算；每条是否采用见 manifest.json，有未能采用的，退出码为 1。
建议先用 shuzhi manifest 文件夹 > manifest.csv 生成清单，在 Excel 里核对单位与年度，再用 --manifest 计分。
Corrections: add a column corrected to a copy of problems.csv: the right category, or × for no problem at all; further columns
corrected.voice and so on, or remark. Given as --overrides everything is counted again; manifest.json says of each whether it was applied.
PATH is a folder, a file, a glob or a manifest; result folders of ours are not read. The results are report.html (start there), manifest.json, texts/ and CSV tables.`,
  },
  manifest: {
    usage: 'shuzhi manifest PATH… [--out FILE] > manifest.csv',
    summary: ['生成清单草稿，供在 Excel 中核对', 'draft a manifest for correction in a spreadsheet'],
    options: manifestOptions,
    example: 'shuzhi manifest 述职报告 --out manifest.csv',
    more: `列：file, organization, year, kind, title，以及各项是从哪里看出来的（文件名、文件夹、标题、正文）。
可自行加列（如 sector 系统、level 层级、members 党员数），它们会带到每张表，也可用来分组比较。
Columns of your own (sector, level, members …) travel along to every table and define peer groups.`,
  },
  discover: {
    usage: 'shuzhi discover PATH… --out FILE.csv [options]',
    summary: [
      '发现词典未收的提法，写成可编辑、可收入词典的表',
      'discover recurring set phrases the dictionaries lack, as a table to edit and add',
    ],
    options: discoverOptions,
    example:
      'shuzhi discover 述职报告 --out 新提法.csv && shuzhi score 述职报告 --codebook 新提法.csv --out 结果',
    more: `反复出现、左右自由、首尾成词的短语，各项数字分列：单位数、加引号占比（quoted）、各年报告数（years）、兴起与衰落的年度（roseIn、fellIn）、
离散度、凝固度、边界自由度、C 值；near 是相近的已收提法或更常见的说法，alignment 对照两者之差；quotes 是出处。多加引号的排在前面。
要收的，在 family 一列填词族（kind、since、variantOf 可填可不填），其余留空；用 --codebook 给这个文件，或把它放进词典文件夹。
Each measure has a column of its own; what mostly stands in quotation marks comes first. Fill in family for the phrases to be listed (kind, since and variantOf if you like) and leave the
others empty; give the file as --codebook, or put it into your folder of dictionaries.`,
  },
  'background build': {
    usage: 'shuzhi background build PATH… --out DIR [options]',
    summary: [
      '从自己的文本统计背景串，让没有列出的程式化表述也能认出来',
      'count the strings that recur in your own texts, so that unlisted formula is known as such',
    ],
    options: backgroundOptions,
    example:
      'shuzhi background build 历年述职报告 --out 我的词典 && shuzhi score 述职报告/2023 --codebook 我的词典 --out 结果',
    more: `背景串是许多单位、不止一年都说，首尾自由，周围多是提法，自身一半以上由常用词构成的 4–16 个字；按单位数，不按份数。
background.csv 只有次数，没有原文，可以在 Excel 里删去不想要的行；用 --codebook 给 DIR 时，与随程序附带的背景一起用来计算程式化比例。
单位不足两倍的 --min-organizations 时拒绝：说不上“许多单位”。
Strings of 4–16 characters that many organisations say in more than one year; counts only, no texts. Rows can be deleted. Given as
--codebook the table counts beside the background that ships. Refused with fewer organisations than twice --min-organizations.`,
  },
  'codebook check': {
    usage: 'shuzhi codebook check DIR',
    summary: [
      '检查词典文件夹，逐条指出文件、行、列',
      'check a folder of dictionaries; every fault with file, line and column',
    ],
    options: codebookOptions,
    example: 'shuzhi codebook check 我的词典',
    more: `词典是 CSV（UTF-8 或 GB18030），一行一条，可在 Excel、WPS 中编辑；各表的列与收录标准见 dictionaries/README.md。
Dictionaries are CSV files, an entry a row; see dictionaries/README.md for columns and inclusion criteria.`,
  },
  'codebook learn': {
    usage: 'shuzhi codebook learn CORRECTED.csv… --out DIR [options]',
    summary: [
      '从更正过的 problems.csv 学出自己的分类器',
      'learn a categoriser of your own from corrected problems.csv',
    ],
    options: learnOptions,
    example:
      'shuzhi codebook learn 更正.csv --out 我的分类 && shuzhi score 述职报告 --codebook 我的分类 --out 结果',
    more: `在 problems.csv 的副本里改 category 列（代码或中文名；categoryName 不看），或另加一列 corrected（更正）：填应有的类别，原来就对的填 √。
空着的和划去（-、×、删）的行跳过。至少 40 条、两个类别各满 5 条；几百条才见效。请用未加个人分类器时的 problems.csv。
打印交叉检验的准确率与召回率（同一份报告的语句不分开），不比原来好时直说。DIR 里不留原文，只留词。
Correct the column category in a copy of problems.csv (ids or Chinese names), or add a column corrected; empty and struck rows are
skipped. At least 40 statements and two categories of 5; some hundred are needed to gain. No texts are kept, only words.`,
  },
};

const WIDTH = 24;

/** The overview: what the program is and its commands. */
export function overviewHelp(version: string): string {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(16)} ${summary[0]}\n  ${''.padEnd(16)} ${summary[1]}`,
  );
  return `shuzhi 述职 ${version}
读述职报告、述评讲话、巡察通报：找问题类别与套话，标出没有具体事实的程式化表述，统计跨单位问题频次。
描述文本，不评价工作，不评价个人；不作为考核、任用、问责依据。全部在本机运行，不联网。
Reads Chinese duty reports, review speeches and inspection notices. It describes texts; it judges neither work nor persons.

命令 · Commands
${lines.join('\n')}

用法 · Usage
  shuzhi COMMAND --help   看每个命令的说明 · what a command takes and gives
  shuzhi --version

退出码 · Exit codes
  0 全部成功 · all well    1 有输入未采用 · some inputs rejected    2 用法错误 · usage    3 程序或磁盘故障 · own fault or disk
`;
}

/** The page of one command. */
export function commandHelp(name: string): string {
  const { usage, summary, options, example, more } = commands[name]!;
  const lines = Object.entries(options).map(([option, { value, help }]) => {
    const head = `--${option}${value === undefined ? '' : ` ${value}`}`;
    return `  ${head.padEnd(WIDTH)} ${help[0]}\n  ${''.padEnd(WIDTH)} ${help[1]}`;
  });
  return `${summary[0]} · ${summary[1]}

用法 · Usage
  ${usage}

例 · Example
  ${example}

选项 · Options
${lines.join('\n')}

${more}
`;
}
