// The analyst's own entries: what they may hold.
import type { CodebookTables } from './codebook-tables.js';
import type { PersonalCategoriser } from './personal-categoriser.js';
import type { TableName } from './tables/index.js';

/** Entries to be merged over a codebook, by table. Columns left out have defaults where a default makes sense. */
export type AddedTables = {
  readonly [Name in TableName]?: readonly Partial<CodebookTables[Name][number]>[];
};

/** Where an added entry stands. */
export interface AdditionPlace {
  readonly file: string;
  readonly line: number | null;
}

/** Entries to be merged over a codebook, and how. */
export interface CodebookAdditions extends AddedTables {
  /** Tables whose entries are replaced by the added ones instead of merged. Default: none. */
  readonly replace?: readonly TableName[];
  /** Entries to leave out, by table: values of its first key column (`{ slogans: ['久久为功'] }`). Default: none. */
  readonly remove?: Readonly<Partial<Record<TableName, readonly string[]>>>;
  /** A categoriser of the analyst's own, as `shuzhi codebook learn` makes it. Default: that of the codebook extended, if any. */
  readonly categoriser?: PersonalCategoriser;
  /** Where each added entry stands, in the order of its table's array, for messages; set by `readCodebookAdditions`. */
  readonly places?: Readonly<Partial<Record<TableName, readonly AdditionPlace[]>>>;
}
