// Texts that cannot be read as Chinese are refused with a reason.
import { describe, expect, it } from 'vitest';
import type { ShuzhiError } from '../../src/base/errors.js';
import { assertReadable } from '../../src/denoise/assert-readable.js';

const text =
  '一年来，镇党委认真履行管党治党责任，召开党委会研究党建工作12次，开展主题党日活动36次。存在的问题是：责任压得不实，记录不规范。';
const decodedAs = (encoding: string): string =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

function refusal(of: string): ShuzhiError | null {
  try {
    assertReadable(of, '报告.txt');
    return null;
  } catch (error) {
    return error as ShuzhiError;
  }
}

describe('assertReadable', () => {
  it.each([
    [text],
    ['党费收缴不规范。'],
    ['黨建工作責任落實不夠嚴格'],
    ['PPT、VR、5G、App、GDP等系统建设不到位，党员不会用'],
  ])('%j can be read', (readable) => {
    expect(refusal(readable)).toBeNull();
  });

  it.each([
    ['UTF-8 read as GBK', decodedAs('gbk'), 'TEXT_GARBLED'],
    ['UTF-8 read as Latin-1', decodedAs('latin1'), 'TEXT_GARBLED'],
    ['replacement marks', `党建工作${'\ufffd'.repeat(20)}责任落实`, 'TEXT_GARBLED'],
    ['English', 'The Party committee held twelve meetings on Party building last year.', 'TEXT_NOT_CHINESE'],
    ['nothing', ' \n ', 'INPUT_EMPTY'],
  ])('%s is refused', (_what, unreadable, code) => {
    const error = refusal(unreadable)!;
    expect([error.code, error.file]).toEqual([code, '报告.txt']);
    expect(error.hint).not.toBe('');
  });

  it('says in both languages what is wrong and what to do', () => {
    expect(refusal(decodedAs('gbk'))!.message).toBe(
      'TEXT_GARBLED 报告.txt: 文本像是按 GBK 误读的 UTF-8 · the text was decoded wrongly before it came here (请用正确的编码（UTF-8、GB18030）重新打开原文件 · open the original again as UTF-8 or GB18030)',
    );
  });
});
