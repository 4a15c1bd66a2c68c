// Addresses inside the report page: where a statement stands in the marked text of its report.
import { hash64 } from '../base/hash.js';

/** The id of the place in a marked text where a statement begins; no text enters it. */
export function statementAnchor(file: string, start: number): string {
  return `s-${hash64(file)}-${start}`;
}

/** Where the marked text of a report is: '' on the report page itself, a relative path, or null where it is not shown. */
export type TextPlaces = ReadonlyMap<string, string>;

/** The link from a statement to its place in the text, or null where the text is not shown. */
export function statementLink(places: TextPlaces, file: string, start: number): string | null {
  const page = places.get(file);
  return page === undefined ? null : `${page}#${statementAnchor(file, start)}`;
}
