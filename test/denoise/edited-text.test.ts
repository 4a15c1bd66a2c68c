// Edits keep the way back to the raw text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, type EditedText } from '../../src/denoise/edited-text.js';

/** Texts with edits in order that do not overlap, each no longer than what it replaces. */
const editedTexts = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'党建工作abc，。 \n'), maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(60), fc.nat(4), fc.nat(4)), { maxLength: 8 }),
  )
  .map(([text, wishes]): { text: string; edits: readonly Edit[] } => {
    const edits: Edit[] = [];
    for (const [at, length, kept] of [...wishes].sort((a, b) => a[0] - b[0])) {
      const start = Math.max(at, edits.at(-1)?.end ?? 0);
      const end = Math.min(text.length, start + length);
      if (start > text.length || end < start) continue;
      edits.push({ start, end, replacement: '某'.repeat(Math.min(kept, end - start)) });
    }
    return { text, edits };
  });

const raw = (text: string): EditedText => ({ text, source: null });

describe('applyEdits', () => {
  it.each([
    ['党 建', [{ start: 1, end: 2, replacement: '' }], '党建', [0, 2, 3]],
    ['a&nbsp;b', [{ start: 1, end: 7, replacement: ' ' }], 'a b', [0, 1, 7, 8]],
    ['１次', [{ start: 0, end: 1, replacement: '1' }], '1次', null],
    ['党建', [], '党建', null],
  ] as const)('%j becomes what its edits say, with its source', (text, edits, expected, source) => {
    const edited = applyEdits(raw(text), edits);
    expect(edited.text).toBe(expected);
    expect(edited.source === null ? null : [...edited.source]).toEqual(source);
  });

  it('composes: a second edit looks through the first', () => {
    const once = applyEdits(raw('党 建 工 作'), [{ start: 1, end: 2, replacement: '' }]);
    const twice = applyEdits(once, [{ start: 2, end: 3, replacement: '' }]);
    expect(twice.text).toBe('党建工 作');
    expect([...twice.source!]).toEqual([0, 2, 4, 5, 6, 7]);
  });

  it('never runs backwards and ends where the raw text ends', () => {
    fc.assert(
      fc.property(editedTexts, ({ text, edits }) => {
        const { source, text: changed } = applyEdits(raw(text), edits);
        if (source === null) return changed.length === text.length;
        for (let i = 1; i < source.length; i++) if (source[i]! <= source[i - 1]!) return false;
        return source.length === changed.length + 1 && source.at(-1) === text.length;
      }),
    );
  });

  it('leaves every code unit it does not replace equal to the raw one it points at', () => {
    fc.assert(
      fc.property(editedTexts, ({ text, edits }) => {
        const edited = applyEdits(raw(text), edits);
        for (let i = 0; i < edited.text.length; i++) {
          const from = edited.source === null ? i : edited.source[i]!;
          const replaced = edits.some(({ start, end }) => from >= start && from < end);
          if (!replaced && edited.text[i] !== text[from]) return false;
        }
        return true;
      }),
    );
  });
});
