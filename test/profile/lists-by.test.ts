// Lists by key: a partition that keeps the order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listsBy } from '../../src/profile/lists-by.js';

describe('listsBy', () => {
  it('puts every member into the list of its key, in the order of the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40)), (members) => {
        const lists = listsBy(members, (member) => member % 5);
        for (let key = 0; key < 5; key++)
          expect(lists.get(key) ?? []).toEqual(members.filter((member) => member % 5 === key));
      }),
    );
  });
});
