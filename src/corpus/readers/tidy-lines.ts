// Gives extracted text the shape all readers share: one paragraph a line, no blank lines, no white space at line ends.

/**
 * Lines without surrounding white space, blank ones left out, joined by LF; no-break spaces become plain ones, zero-width
 * ones vanish. Indents by ideographic spaces are layout, as the indents of the other formats are.
 * @example
 * tidyLines('　　一、主要做法 \r\n\r\n（一）压实责任') // '一、主要做法\n（一）压实责任'
 */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/\u200b/g, '')
        .replace(/\u00a0/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
