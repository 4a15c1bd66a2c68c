// Writes the numbers of automatic lists as Word shows them: 1, 一, ①, 壹, A, iv.

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

/**
 * The number of a list item in one of Word's formats (`w:numFmt`). Formats that Chinese documents hardly use are
 * written as plain digits; `bullet` and `none` have no number and give ''.
 * @example
 * formatListNumber(12, 'chineseCounting') // '十二'
 */
export function formatListNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return counted(value, DIGITS, ['', '十', '百', '千']);
    case 'chineseLegalSimplified':
      return counted(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)]!);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
    case 'decimalFullWidth':
      return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

function counted(value: number, digits: string, units: readonly string[]): string {
  if (value <= 0 || value > 9999) return String(value);
  const figures = [...String(value)].map(Number);
  let text = '';
  figures.forEach((figure, index) => {
    const unit = units[figures.length - 1 - index]!;
    if (figure !== 0) text += digits[figure]! + unit;
    else if (index < figures.length - 1 && figures[index + 1] !== 0) text += '零';
  });
  // 十二, not 一十二, in the everyday numerals.
  return digits === DIGITS && value >= 10 && value < 20 ? text.slice(1) : text;
}

/** A … Z, AA, BB … as Word counts. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, mark] of ROMAN) {
    while (rest >= size) {
      text += mark;
      rest -= size;
    }
  }
  return text;
}
