// What a result folder holds when nobody has put anything beside the results.
import { tableNames } from './table-names.js';

const OURS = new Set<string>([
  ...tableNames.map((name) => `${name}.csv`),
  'slogans-detail.csv',
  'clusters.json',
  'report.html',
  'manifest.json',
  'texts',
  'pages',
]);

/** What file managers and offices leave behind by themselves. */
const LEFT_BEHIND = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*)$/i;

/** The names in a result folder that no run of ours has written: somebody's notes, a table saved under another name. */
export function foreignNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => !OURS.has(name) && !LEFT_BEHIND.test(name));
}
