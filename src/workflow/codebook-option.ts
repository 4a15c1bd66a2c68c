// The codebook a command works with: the default one, or it with an analyst's own dictionaries over it.
import type { Codebook } from '../codebook/codebook.js';
import { defaultCodebook } from '../codebook/default-codebook.js';

/**
 * The codebook meant by `--codebook`.
 * @param path folder or file of dictionaries of one's own; anything but text means the default codebook
 * @throws ShuzhiError INPUT_MISSING, DICTIONARY_INVALID with file, line and column, CATEGORY_UNKNOWN
 */
export async function codebookOption(path: string | boolean | undefined): Promise<Codebook> {
  const codebook = defaultCodebook();
  if (typeof path !== 'string') return codebook;
  // Most runs have no dictionaries of their own: what reads them is loaded only then.
  const { readCodebookAdditions } = await import('../codebook/read-additions.js');
  const { extendCodebook } = await import('../codebook/extend-codebook.js');
  return extendCodebook(codebook, await readCodebookAdditions(path));
}
