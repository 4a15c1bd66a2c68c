// What the name of a file and of its folders says about a report: year, organisation, kind, title.
import { kindOfTitle } from './kind-words.js';
import { withoutEnding } from './name-inputs.js';
import type { Provenance, Report } from './report.js';
import type { ReportFields } from './report-columns.js';
import { yearInName } from './year-in-name.js';

/** Metadata with where each piece was found. */
export type Metadata = Pick<
  Report,
  'organization' | 'year' | 'kind' | 'title' | 'speaker' | 'aliases' | 'attributes' | 'provenance'
>;

type Traced = 'organization' | 'year' | 'kind' | 'title' | 'speaker';

/**
 * The metadata of a report: what a manifest or table says, and for what it leaves open, the file name, then the folders
 * from the innermost outwards. The common folder itself may give the year (`reports/2022`), nothing else.
 * @param file shown path of the report
 * @param root name of the common folder, '' where it has none
 * @param organizationIn finds the organisation in a name; null for the rows of a table, whose name is that of many reports
 */
export function metadataOf(
  file: string,
  root: string,
  stated: { readonly fields: ReportFields; readonly from: Provenance },
  organizationIn: ((name: string) => string | undefined) | null,
): Metadata {
  const folders = file.split('/');
  const name = withoutEnding(folders.pop() ?? '');
  const inward = folders.reverse();
  const kind = kindOfTitle(name);
  const found: Partial<Record<Traced, unknown>> = {};
  const provenance: Partial<Record<Traced, Provenance>> = {};
  const offer = (field: Traced, value: unknown, from: Provenance): void => {
    if (value === undefined || found[field] !== undefined) return;
    found[field] = value;
    provenance[field] = from;
  };
  for (const field of ['organization', 'year', 'kind', 'title', 'speaker'] as const) {
    offer(field, stated.fields[field], stated.from);
  }
  offer('year', yearInName(name), 'file-name');
  for (const folder of [...inward, root]) offer('year', yearInName(folder), 'folder');
  offer('kind', kind, 'file-name');
  for (const folder of inward) offer('kind', kindOfTitle(folder), 'folder');
  if (organizationIn !== null) {
    // A name without a word for the document (城关镇.docx) is no title.
    if (kind !== undefined) offer('title', name, 'file-name');
    // Of a speech the name says who speaks, where it says anything: its organisations are in the text.
    const names = found.kind === 'speech' || found.kind === 'review' ? [] : [name, ...inward];
    for (const part of names)
      offer('organization', organizationIn(part), part === name ? 'file-name' : 'folder');
  }
  const { aliases, attributes } = stated.fields;
  return {
    ...(found as Metadata),
    ...(aliases === undefined ? {} : { aliases }),
    ...(attributes === undefined ? {} : { attributes }),
    provenance: Object.freeze(provenance),
  };
}
