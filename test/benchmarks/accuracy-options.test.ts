// The command line of the accuracy run: what it takes, and what it keeps blind.
import { describe, expect, it } from 'vitest';
import { accuracyOptions } from '../../benchmarks/accuracy/accuracy-options.js';

const today = '2026-01-31';

describe('the options of the accuracy run', () => {
  it('are none by default', () => {
    expect(accuracyOptions([], today)).toEqual({
      texts: null,
      labels: [],
      frozen: false,
      training: false,
      each: false,
      misses: null,
      date: today,
    });
  });

  it('are folders of texts and labels, flags and a date', () => {
    expect(
      accuracyOptions(['texts', 'a', 'b', '--each', '--frozen', '--date', '2025-12-01'], today),
    ).toMatchObject({
      texts: 'texts',
      labels: ['a', 'b'],
      frozen: true,
      each: true,
      date: '2025-12-01',
    });
  });

  it.each(['first', 'tune', 'training'])('let the wrong problems of %s be looked at', (name) => {
    expect(accuracyOptions(['--misses', name], today).misses).toBe(name);
  });

  it.each(['check', 'frozen', 'real'])('keep %s blind', (name) => {
    expect(() => accuracyOptions(['--misses', name], today)).toThrow(
      'only first, tune, training may be looked at',
    );
  });

  it.each([[['texts']], [['--date', '1/2/2026']], [['--ech']]])('refuse %j', (args) => {
    expect(() => accuracyOptions(args, today)).toThrow();
  });
});
