// A report: one text with its metadata, as readers hand it on.
import type { Kind } from '../codebook/vocabulary.js';

export type { Notice } from '../base/notice.js';

/** Where a piece of metadata was found. */
export type Provenance = 'manifest' | 'file-name' | 'folder' | 'title' | 'text' | 'given';

/** One text with its metadata. Only `id` and `text` are needed; what is missing is looked for in the text. */
export interface Report {
  /** Unique among the reports of a survey: the path relative to the common folder of the inputs, without the ending. */
  readonly id: string;
  /** The text as decoded, without a byte-order mark; all offsets of findings point into it. */
  readonly text: string;
  /** Path with its ending, as shown in tables; `id` where the text came from no file. */
  readonly file?: string | undefined;
  readonly title?: string | undefined;
  readonly organization?: string | undefined;
  /** Other names of that organisation, as the manifest gives them; they win over what the text seems to say. */
  readonly aliases?: readonly string[] | undefined;
  /** The year reported on. */
  readonly year?: number | undefined;
  readonly kind?: Kind | undefined;
  /** The body that speaks; five organisations criticised by one speaker have one speaker behind them. */
  readonly speaker?: string | undefined;
  /** Further manifest columns (sector, level, parent, members, rating …), which travel along to every row. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Where organization, year, kind, title were found. */
  readonly provenance?:
    | Readonly<Partial<Record<'organization' | 'year' | 'kind' | 'title' | 'speaker', Provenance>>>
    | undefined;
}
