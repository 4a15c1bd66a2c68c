// Categories of a survey: codebook order, and no silent loss of an unknown one.
import { describe, expect, it } from 'vitest';
import { assertCategories, listCategories } from '../../src/survey/category-list.js';
import { gather } from '../../src/survey/gather.js';
import { smallCategories, smallCodebook } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

describe('listCategories', () => {
  it('takes the order column, not the order of the rows', () => {
    const categories = [...smallCodebook.tables.categories].reverse();
    expect(listCategories({ tables: { categories } }).ids).toEqual(smallCategories.ids);
  });

  it('knows name, domain and position of each', () => {
    expect(smallCategories.names.get('records')).toBe('党务基础');
    expect(smallCategories.domains.get('records')).toBe('organisation');
    expect(smallCategories.indexOf.get('records')).toBe(3);
  });
});

describe('assertCategories', () => {
  it('lets known categories pass', () => {
    expect(() =>
      assertCategories(gather([makeProfile({ problems: ['theory'] })]), smallCategories),
    ).not.toThrow();
  });

  it('refuses one of another codebook, saying where it was found and what to pass', () => {
    const observations = gather([makeProfile({ problems: ['theory', { category: 'canteen', start: 120 }] })]);
    expect(() => assertCategories(observations, smallCategories)).toThrow(
      /CATEGORY_UNKNOWN 城关镇党委-2022.txt:offset 120: .*“canteen”.*survey\(profiles, \{ codebook \}\)/,
    );
  });
});
