// The categories a survey counts, in codebook order, and the refusal of any the codebook does not have.
import { ShuzhiError } from '../base/errors.js';
import type { CategoryRow } from '../codebook/tables/categories.js';
import type { Observation } from './observation.js';

/** The part of a codebook a survey needs; every `Codebook` fits. */
export interface SurveyCodebook {
  readonly tables: { readonly categories: readonly CategoryRow[] };
}

/** The categories of a survey. */
export interface CategoryList {
  /** Category ids in the order of the codebook: the columns of every matrix. */
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** Domain of each category. */
  readonly domains: ReadonlyMap<string, string>;
  readonly domainNames: ReadonlyMap<string, string>;
  /** Position of each id in `ids`. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Lists the categories of a codebook. */
export function listCategories(codebook: SurveyCodebook): CategoryList {
  const rows = [...codebook.tables.categories].sort((a, b) => a.order - b.order);
  return Object.freeze({
    ids: Object.freeze(rows.map((row) => row.category)),
    names: new Map(rows.map((row) => [row.category, row.name])),
    domains: new Map(rows.map((row) => [row.category, row.domain])),
    domainNames: new Map(rows.map((row) => [row.domain, row.domainName])),
    indexOf: new Map(rows.map((row, index) => [row.category, index])),
  });
}

/**
 * Refuses problems of a category that is not listed: they were found with another codebook.
 * @throws {ShuzhiError} CATEGORY_UNKNOWN naming the first one and its file
 */
export function assertCategories(observations: readonly Observation[], categories: CategoryList): void {
  for (const { problems, file } of observations) {
    for (const { category, start } of problems) {
      if (categories.indexOf.has(category)) continue;
      throw new ShuzhiError(
        'CATEGORY_UNKNOWN',
        `编码表中没有类别“${category}” · the codebook has no category "${category}"`,
        {
          file,
          place: `offset ${start}`,
          hint: '请传入分析时所用的编码表 · pass the codebook the reports were analysed with: survey(profiles, { codebook })',
        },
      );
    }
  }
}
