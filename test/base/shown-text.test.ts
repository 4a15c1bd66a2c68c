// Text from files as it is shown: widths, control characters, HTML.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, withoutControls } from '../../src/base/control-characters.js';
import { cutToWidth, displayWidth, padToWidth } from '../../src/base/display-width.js';
import { escapeHtml } from '../../src/base/escape-html.js';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['城关镇2022', 10],
    ['，。《》', 8],
    ['“四”', 4],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['a\u200bb', 2],
    ['한글', 4],
    ['\t', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('padToWidth and cutToWidth', () => {
  it('fill up to the width on either side', () => {
    expect(padToWidth('镇', 4)).toBe('镇  ');
    expect(padToWidth('镇', 4, 'right')).toBe('  镇');
    expect(padToWidth('城关镇', 4)).toBe('城关镇');
  });

  it.each([
    ['城关镇', 6, '城关镇'],
    ['城关镇党委', 6, '城关…'],
    ['城关镇党委', 5, '城关…'],
    ['𠮷𠮷𠮷', 4, '𠮷…'],
  ])('cut %s to %i columns as %s', (text, width, expected) => {
    expect(cutToWidth(text, width)).toBe(expected);
  });

  it('never give more than the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('党', 'a', '𠮷', '，', '\u0301') }),
        fc.integer({ min: 1, max: 20 }),
        (text, width) => {
          expect(displayWidth(cutToWidth(text, width))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('withoutControls and printable', () => {
  it.each([
    ['甲\r\n乙\r丙', '甲\n乙\n丙'],
    ['甲\u0000\u0007\u001b[31m乙', '甲[31m乙'],
    ['甲\u009b31m\u009d乙\u007f', '甲31m乙'],
    ['甲\t乙', '甲\t乙'],
  ])('drop the controls of %j', (text, expected) => {
    expect(withoutControls(text)).toBe(expected);
  });

  it('show direction marks and keep one line', () => {
    expect(printable('甲\n乙\t丙\u202e丁\u2066')).toBe('甲 乙 丙⟦RLO⟧丁⟦LRI⟧');
  });

  it('let no control character through, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('escapeHtml', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onmouseover='x'`, '&quot; onmouseover=&#39;x&#39;'],
    ['a&amp;b', 'a&amp;amp;b'],
    ['甲\u0000\u0008\u009b乙', '甲乙'],
    ['甲\n乙\t丙', '甲\n乙\t丙'],
    ['甲\u202e乙', '甲⟦RLO⟧乙'],
    ['甲\ud800乙\udc00', '甲\uFFFD乙\uFFFD'],
    ['𠮷', '𠮷'],
    ['\uFFFF', '\uFFFD'],
  ])('makes %j into %j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });

  it('leaves nothing that could open a tag, end an attribute or start an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&;a党 \0\u2066') }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });
});
