// The codebook a command works with: the default one, or it with an analyst's own dictionaries over it.
import type { Codebook } from '../codebook/codebook.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import { extendCodebook } from '../codebook/extend-codebook.js';
import { readCodebookAdditions } from '../codebook/read-additions.js';

/**
 * The codebook meant by `--codebook`.
 * @param path folder or file of dictionaries of one's own; anything but text means the default codebook
 * @throws ShuzhiError INPUT_MISSING, DICTIONARY_INVALID with file, line and column, CATEGORY_UNKNOWN
 */
export async function codebookOption(path: string | boolean | undefined): Promise<Codebook> {
  const codebook = defaultCodebook();
  return typeof path === 'string' ? extendCodebook(codebook, await readCodebookAdditions(path)) : codebook;
}
