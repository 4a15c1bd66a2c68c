// Finds where a CSV text goes wrong, which the parser does not say.

/** A place in a CSV text, lines and columns from 1, and what is wrong there. */
export interface CsvFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

const UNCLOSED = '引号没有闭合 · a quotation mark is never closed';
const TRAILING = '引号之后还有文字 · text after a closing quotation mark';

/** The first fault of a CSV text: a quoted cell that never ends, or one with text after its closing quote. */
export function findCsvFault(text: string, delimiter: string): CsvFault | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let lineStart = at;
  while (at < text.length) {
    at = skipSpaces(text, at, delimiter);
    if (text[at] === '"') {
      const place = { line, column: at - lineStart + 1 };
      const close = closingQuote(text, at + 1);
      if (close < 0) return { ...place, reason: UNCLOSED };
      for (let i = at; i < close; i++) {
        if (isLineEnd(text, i)) {
          line++;
          lineStart = i + 1;
        }
      }
      at = skipSpaces(text, close + 1, delimiter);
      if (at < text.length && !isCellEnd(text, at, delimiter)) {
        return { line, column: at - lineStart + 1, reason: TRAILING };
      }
    }
    while (at < text.length && !isCellEnd(text, at, delimiter)) at++;
    if (isLineEnd(text, at)) {
      line++;
      lineStart = at + 1;
    }
    at++;
  }
  return undefined;
}

/** Whether a line ends with the code unit at `at`: LF, or CR that no LF follows. */
function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
}

function isCellEnd(text: string, at: number, delimiter: string): boolean {
  return text[at] === delimiter || text[at] === '\n' || text[at] === '\r';
}

function skipSpaces(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && !isCellEnd(text, at, delimiter) && text[at]!.trim() === '') at++;
  return at;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
