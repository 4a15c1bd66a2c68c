// The one error class of the project and the table of its codes.

/** Every code an error or a rejected input can carry, with what it means. */
export const errorCodes = {
  OPTION_UNKNOWN: 'an option that does not exist · 没有这个选项',
  OPTION_INVALID: 'an option with a value it cannot take · 选项取值无效',
  INPUT_MISSING: 'no such file or folder · 找不到文件或文件夹',
  INPUT_EMPTY: 'nothing to read here · 没有可读的内容',
  INPUT_UNREADABLE: 'the file cannot be opened or read · 文件无法打开或读取',
  INPUT_UNSUPPORTED: 'a kind of file that is not read · 不支持的文件类型',
  INPUT_BROKEN: 'the file is damaged · 文件已损坏',
  INPUT_PROTECTED: 'the file is protected by a password · 文件有密码保护',
  INPUT_SCANNED: 'a scanned document without text · 扫描件，没有文字层',
  INPUT_TOO_LARGE: 'larger than the limit · 超过大小限制',
  INPUT_DUPLICATE: 'the same file was given twice · 同一文件重复给出',
  DECODE_INVALID: 'the bytes are no text in a known encoding · 无法按已知编码解码',
  TEXT_NOT_CHINESE: 'the text holds (almost) no Chinese · 文本中（几乎）没有汉字',
  TEXT_GARBLED: 'the text was decoded wrongly before it came here · 文本是乱码',
  CSV_INVALID: 'the text is no well-formed table of cells · 不是格式正确的表格文件',
  MANIFEST_INVALID: 'a row or column of the manifest cannot be used · 清单中的行或列无效',
  OVERRIDES_INVALID: 'a row or column of the corrections cannot be used · 更正表中的行或列无效',
  DICTIONARY_INVALID: 'an entry of a dictionary cannot be used · 词典条目无效',
  CATEGORY_UNKNOWN: 'a category the codebook does not have · 编码表中没有这个类别',
  CORPUS_TOO_SMALL: 'too few reports for this measure to mean anything · 报告太少，这一指标没有意义',
  OUTPUT_NOT_OURS: 'the output folder holds something else · 输出文件夹不是本工具生成的',
  OUTPUT_FAILED: 'the output could not be written · 结果写入失败',
  PACKAGE_MISSING: 'an optional package is not installed · 未安装可选软件包',
  TIME_LIMIT: 'the document took longer than the limit · 处理超时',
  CRASHED: 'the worker died on this document · 处理进程在此文件上崩溃',
  INTERNAL: 'a fault of this program · 程序自身错误',
} as const;

/** One of the codes of {@link errorCodes}. */
export type ErrorCode = keyof typeof errorCodes;

/** Where an error happened and what to do about it. */
export interface ErrorDetails {
  /** The file concerned, as the user named it. */
  readonly file?: string | undefined;
  /** The place in it: `line 12, column 3`, `row 7`, `byte 3102`. */
  readonly place?: string | undefined;
  /** What would be accepted, or what to do. */
  readonly hint?: string | undefined;
  /** The error behind this one. */
  readonly cause?: unknown;
}

/**
 * The only error this library throws on purpose. `message` reads
 * `CODE file:place: 中文 · English (hint)`; `code`, `file`, `place` and `hint` hold the parts.
 */
export class ShuzhiError extends Error {
  readonly code: ErrorCode;
  readonly file: string | undefined;
  readonly place: string | undefined;
  readonly hint: string | undefined;
  /** What went wrong, in Chinese and English, without code, place and hint. */
  readonly reason: string;

  constructor(code: ErrorCode, reason: string, details: ErrorDetails = {}) {
    const place = [details.file, details.place].filter((part) => part !== undefined && part !== '').join(':');
    const hint = details.hint === undefined ? '' : ` (${details.hint})`;
    super(`${code} ${place === '' ? '' : `${place}: `}${reason}${hint}`, { cause: details.cause });
    this.name = 'ShuzhiError';
    this.code = code;
    this.reason = reason;
    this.file = details.file;
    this.place = details.place;
    this.hint = details.hint;
  }
}
