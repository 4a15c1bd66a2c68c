// Checks across tables: every reference leads somewhere, variants lead to canonical phrases, every mode has a name.
import { type CodebookFault, codebookFault, type PlacedRow } from './codebook-fault.js';
import { modes } from './tables/deficiencies.js';
import { type TableName, tables } from './tables/index.js';

/** Rows of every table before they are known to be right. */
export type PlacedTables = Readonly<Record<TableName, readonly PlacedRow[]>>;

/** Longest list of accepted values in a message. */
const LISTED = 60;

/**
 * Every fault that only shows when all tables are looked at together.
 * @param unsure tables of which some rows could not be read: nothing is said about what points into them
 */
export function checkTables(
  placed: PlacedTables,
  unsure: ReadonlySet<string> = new Set(),
): readonly CodebookFault[] {
  return [
    ...referenceFaults(placed, unsure),
    ...variantFaults(placed),
    ...modeFaults(placed),
    ...unusedCategories(placed),
  ];
}

function referenceFaults(placed: PlacedTables, unsure: ReadonlySet<string>): readonly CodebookFault[] {
  const faults: CodebookFault[] = [];
  for (const name of Object.keys(tables) as TableName[]) {
    for (const [column, { references }] of Object.entries(tables[name].columns)) {
      if (references === undefined || unsure.has(references.split('.')[0]!)) continue;
      const known = valuesOf(placed, references);
      for (const row of placed[name]) {
        const value = row.values[column] as string;
        if (value === '' || known.has(value)) continue;
        faults.push(referenceFault(row, column, value, references, known));
      }
    }
  }
  return faults;
}

function valuesOf(placed: PlacedTables, references: string): ReadonlySet<string> {
  const [name, column] = references.split('.') as [TableName, string];
  return new Set(placed[name].map((row) => row.values[column] as string));
}

function referenceFault(
  row: PlacedRow,
  column: string,
  value: string,
  references: string,
  known: ReadonlySet<string>,
): CodebookFault {
  const list = known.size <= LISTED ? `; 可用 · known: ${[...known].join(', ')}` : '';
  const category = references === 'categories.category';
  const reason = category
    ? `没有类别“${value}” · no category “${value}”${list}`
    : `“${value}”不在 ${references} 中 · “${value}” is not in ${references}${list}`;
  return codebookFault(row, column, reason, 'error', category ? 'CATEGORY_UNKNOWN' : 'DICTIONARY_INVALID');
}

/** A variant must point to a phrase that is no variant itself, and belong to its family. */
function variantFaults(placed: PlacedTables): readonly CodebookFault[] {
  const byPhrase = new Map(placed.slogans.map((row) => [row.values.phrase, row.values]));
  const faults: CodebookFault[] = [];
  for (const row of placed.slogans) {
    const { phrase, variantOf, family } = row.values;
    if (variantOf === '' || variantOf === undefined) continue;
    const head = byPhrase.get(variantOf);
    if (head === undefined) continue;
    if (head.variantOf !== '') {
      const reason = `“${variantOf}”本身是“${head.variantOf}”的变体 · “${variantOf}” is itself a variant of “${head.variantOf}”`;
      faults.push(codebookFault(row, 'variantOf', reason));
    } else if (head.family !== family) {
      const reason = `“${phrase}”与“${variantOf}”不属同一 family · “${phrase}” is in family “${family}”, “${variantOf}” in “${head.family}”`;
      faults.push(codebookFault(row, 'family', reason));
    }
  }
  return faults;
}

function modeFaults(placed: PlacedTables): readonly CodebookFault[] {
  const named = new Set(placed['mode-names'].map((row) => row.values.mode));
  const file = placed['mode-names'][0]?.file ?? 'mode-names.csv';
  return modes
    .filter((mode) => !named.has(mode))
    .map((mode) =>
      codebookFault({ file, line: null }, 'mode', `缺少 ${mode} 的名称 · no name for mode ${mode}`),
    );
}

function unusedCategories(placed: PlacedTables): readonly CodebookFault[] {
  const used = new Set(placed.aspects.map((row) => row.values.category));
  return placed.categories
    .filter((row) => !used.has(row.values.category) && row.values.domain !== 'rest')
    .map((row) => {
      const reason = `类别“${String(row.values.category)}”没有任何对象词 · no aspect points to category “${String(row.values.category)}”`;
      return codebookFault(row, 'category', reason, 'warning');
    });
}
