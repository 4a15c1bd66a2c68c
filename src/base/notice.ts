// Something worth knowing that is no error: a code and a sentence in two languages.

/** Something worth knowing about a text that is no error. */
export interface Notice {
  /** A short stable code in kebab-case: `noise-removed`, `masked-heavily`, `year-contradicted` … */
  readonly code: string;
  /** Chinese and English. */
  readonly message: string;
  /** Where it is, if it is somewhere: UTF-16 offsets into the text as decoded. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}
