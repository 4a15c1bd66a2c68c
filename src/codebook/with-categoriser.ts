// Puts an analyst's own categoriser over a codebook.
import { ShuzhiError } from '../base/errors.js';
import { sha256 } from '../base/sha256.js';
import { stableJson } from '../base/stable-json.js';
import type { Codebook } from './codebook.js';
import { CATEGORISER_FILE, type PersonalCategoriser } from './personal-categoriser.js';

/**
 * A codebook with a categoriser over it and a hash of its own.
 * @throws ShuzhiError CATEGORY_UNKNOWN where it can give a category the codebook does not have
 */
export function withCategoriser(codebook: Codebook, categoriser: PersonalCategoriser): Codebook {
  const unknown = unknownCategories(codebook.tables.categories, categoriser);
  if (unknown !== null) throw new ShuzhiError('CATEGORY_UNKNOWN', unknown, { file: CATEGORISER_FILE });
  return Object.freeze({ ...codebook, hash: categorisedHash(codebook.hash, categoriser), categoriser });
}

/** What is wrong with the categories a categoriser can give; null where the tables have them all. */
export function unknownCategories(
  categories: readonly { readonly category: string }[],
  categoriser: PersonalCategoriser,
): string | null {
  const known = categories.map((row) => row.category);
  const unknown = categoriser.categories.filter((category) => !known.includes(category));
  if (unknown.length === 0) return null;
  return `分类器用到编码表没有的类别 · the categoriser gives categories the codebook does not have: ${unknown.join(', ')}; 可用 · known: ${known.join(', ')}`;
}

/** The hash of a codebook with a categoriser, from the hash of its tables. */
export function categorisedHash(hash: string, categoriser: PersonalCategoriser): string {
  return sha256(`${hash}\n${stableJson(categoriser)}`).slice(0, 16);
}
