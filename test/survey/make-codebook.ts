// A small codebook for the tests of the survey: categories with their domains, nothing else.
import type { CategoryRow } from '../../src/codebook/tables/categories.js';
import { listCategories, type SurveyCodebook } from '../../src/survey/category-list.js';

/** Category ids with names and domains: five areas, and the two kinds of statement without one. */
const small: readonly (readonly [string, string, CategoryRow['domain']])[] = [
  ['theory', '理论学习', 'politics'],
  ['discipline', '纪律作风', 'politics'],
  ['recruitment', '发展党员', 'organisation'],
  ['records', '党务基础', 'organisation'],
  ['service', '服务群众', 'governance'],
  ['unspecific', '笼统', 'rest'],
];

function rowOf([category, name, domain]: (typeof small)[number], index: number): CategoryRow {
  return {
    order: index + 1,
    category,
    name,
    domain,
    domainName: domain,
    definition: name,
    source: 'test',
  };
}

/** The codebook of six categories. */
export const smallCodebook: SurveyCodebook = { tables: { categories: small.map(rowOf) } };

/** Its categories as functions of the survey take them. */
export const smallCategories = listCategories(smallCodebook);

/** A codebook of `n` areas `c00`, `c01`, … for simulated surveys. */
export function numberedCodebook(n: number): SurveyCodebook {
  const ids = Array.from({ length: n }, (_, index) => `c${String(index).padStart(2, '0')}`);
  return { tables: { categories: ids.map((id, index) => rowOf([id, `类别${id}`, 'main-work'], index)) } };
}
