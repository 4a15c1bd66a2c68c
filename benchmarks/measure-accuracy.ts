// Measures accuracy on hand-labelled documents: the set in corpora/gold and, where folders are named (TEXTS LABELS…), others.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyzer, toAnnotation } from 'shuzhi';
import { type AccuracyRow, accuracyLines, accuracyRows, meanRows } from './accuracy-table.js';
import { type GoldDocument, readGold } from './gold.js';
import { type ScoredAnnotation, scoreAnnotations } from './score-annotations.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const own = join(root, 'corpora/gold/first');
// A folder of texts, then a folder of labels for each reader of them: real documents, which are not ours to ship.
const [realTexts, ...realLabels] = process.argv.slice(2);

/** What the mean over the readers of the real documents must reach. */
const bars: Readonly<Record<string, number>> = {
  role: 0.95,
  problem: 0.85,
  category: 0.8,
  mode: 0.7,
  locus: 0.8,
  cell: 0.78,
  organization: 0.95,
  figure: 0.94,
  masked: 1,
  slogan: 0.65,
  boilerplate: 0.75,
};
const byDocument = [
  'role',
  'problem',
  'category',
  'mode',
  'locus',
  'cell',
  'figure',
  'slogan',
  'boilerplate',
];

const analyse = analyzer();

function annotate(gold: readonly GoldDocument[]): ReadonlyMap<string, ScoredAnnotation> {
  return new Map(gold.map(({ id, text }) => [id, toAnnotation(analyse({ id, text }))]));
}

/** A line a document: the value of the measures named, a dash where nothing was asked. */
function documentLines(ids: readonly string[], rowsOf: (id: string) => readonly AccuracyRow[]): string {
  const width = Math.max(...ids.map((id) => id.length));
  const header = `${''.padEnd(width)} ${byDocument.map((name) => name.padStart(11)).join(' ')}`;
  const lines = ids.map((id) => {
    const rows = rowsOf(id);
    const cells = byDocument.map((name) => {
      const row = rows.find(({ measure }) => measure === name)!;
      return (row.of === 0 ? '–' : row.value.toFixed(3)).padStart(11);
    });
    return `${id.padEnd(width)} ${cells.join(' ')}`;
  });
  return [header, ...lines].join('\n');
}

/** Rows of a set, all readers meaned; `id` narrows to one document. */
function measure(readers: readonly (readonly GoldDocument[])[], id?: string): readonly AccuracyRow[] {
  return meanRows(
    readers.map((gold) => {
      const chosen = gold.filter((document) => id === undefined || document.id === id);
      return accuracyRows(scoreAnnotations(chosen, annotate(chosen)));
    }),
  );
}

function print(title: string, readers: readonly (readonly GoldDocument[])[]): readonly AccuracyRow[] {
  const rows = measure(readers);
  const ids = readers[0]!.map(({ id }) => id);
  console.log(`${title}\n\n${accuracyLines(rows)}\n\n${documentLines(ids, (id) => measure(readers, id))}\n`);
  return rows;
}

const first = readGold(join(own, 'labels'), join(own, 'texts'));
print(`corpora/gold/first: ${first.length} own passages, one hand (own sentences flatter)`, [first]);

if (realTexts !== undefined && realLabels.length > 0) {
  const readers = realLabels.map((labels) => readGold(labels, realTexts));
  const rows = print(`${readers[0]!.length} real documents, mean of ${readers.length} readers`, readers);
  for (const [name, bar] of Object.entries(bars)) {
    const { value } = rows.find((row) => row.measure === name)!;
    const met = value >= bar;
    console.log(
      `${met ? 'met   ' : 'MISSED'} ${name.padEnd(14)}${value.toFixed(3)} (bar: ${bar.toFixed(2)})`,
    );
    if (!met) process.exitCode = 1;
  }
} else console.log('no folders of real documents named (TEXTS LABELS…): bars not tested');
