// List numbers as Word shows them.
import { describe, expect, it } from 'vitest';
import { formatListNumber } from '../../../src/corpus/readers/numbering-formats.js';

describe('formatListNumber', () => {
  it.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCounting', '十'],
    [12, 'chineseCountingThousand', '十二'],
    [20, 'japaneseCounting', '二十'],
    [105, 'chineseCountingThousand', '一百零五'],
    [110, 'chineseCountingThousand', '一百一十'],
    [1001, 'chineseCountingThousand', '一千零一'],
    [3, 'chineseLegalSimplified', '叁'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
    [10, 'ideographDigital', '一〇'],
    [3, 'decimalEnclosedCircle', '③'],
    [21, 'decimalEnclosedCircle', '21'],
    [12, 'decimalFullWidth', '１２'],
    [3, 'decimalZero', '03'],
    [28, 'upperLetter', 'BB'],
    [2, 'lowerLetter', 'b'],
    [14, 'upperRoman', 'XIV'],
    [4, 'lowerRoman', 'iv'],
    [7, 'decimal', '7'],
    [7, 'hebrew1', '7'],
    [7, 'none', ''],
    [7, 'bullet', ''],
    [0, 'chineseCounting', '0'],
  ])('%s as %s is %s', (value, format, shown) => {
    expect(formatListNumber(value, format)).toBe(shown);
  });
});
