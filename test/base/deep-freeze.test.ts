// Freezing all the way down.
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/base/deep-freeze.js';

describe('deepFreeze', () => {
  it('freezes objects and arrays within objects and arrays, and returns the value itself', () => {
    const value = { list: [{ inner: { deep: [1] } }] };
    expect(deepFreeze(value)).toBe(value);
    expect(Object.isFrozen(value.list)).toBe(true);
    expect(Object.isFrozen(value.list[0]!.inner.deep)).toBe(true);
  });

  it('makes writing throw', () => {
    const value = deepFreeze({ list: ['党费'] });
    expect(() => value.list.push('台账')).toThrow(TypeError);
    expect(() => Object.assign(value, { list: [] })).toThrow(TypeError);
  });

  it.each([['党费'], [12], [null], [undefined], [true]])('gives %j back as it is', (value) => {
    expect(deepFreeze(value)).toBe(value);
  });

  it('takes what is frozen already to be frozen within', () => {
    const shared = Object.freeze({ inner: { open: 1 } });
    deepFreeze({ shared });
    expect(Object.isFrozen(shared.inner)).toBe(false);
  });

  it('visits a part that two places share', () => {
    const shared = { a: [1] };
    const value = deepFreeze({ one: shared, other: shared });
    expect(value.one).toBe(value.other);
    expect(Object.isFrozen(shared.a)).toBe(true);
  });
});
