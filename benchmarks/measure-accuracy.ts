// Measures accuracy on hand-labelled documents, beside three baselines, and writes benchmarks/accuracy.md and reading-error.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyzer, defaultCodebook, segmenter, toAnnotation } from 'shuzhi';
import { type AccuracyOptions, accuracyOptions } from './accuracy/accuracy-options.js';
import { accuracyReport, documentTable, type ReportedSet } from './accuracy/accuracy-report.js';
import { annotationOf, type ScoredAnnotation } from './accuracy/annotation.js';
import { barLines } from './accuracy/bars.js';
import type { Baseline } from './accuracy/baselines/baseline.js';
import { bayes } from './accuracy/baselines/bayes.js';
import { headingWordList } from './accuracy/baselines/heading-word-list.js';
import { keywordScript } from './accuracy/baselines/keyword-script.js';
import { confusionsOf } from './accuracy/confusions.js';
import type { GoldDocument } from './accuracy/gold.js';
import { ownSets, readOwnSets, readRealSet } from './accuracy/gold-sets.js';
import { missLines } from './accuracy/misses.js';
import type { GoldSet } from './accuracy/read-gold.js';
import { readMarkedText } from './accuracy/read-marked-text.js';
import { readingError, readingErrorFile } from './accuracy/reading-error.js';
import { type Annotate, pooled, type ScoredSet, scoreSet } from './accuracy/scored-set.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const gold = join(root, 'corpora/gold');
const training = join(root, 'corpora/training');

/** Annotates a text once, however often it is asked for. */
function remembered(annotate: Annotate): Annotate {
  const known = new Map<string, ScoredAnnotation>();
  return (document) => {
    const before = known.get(document.text);
    if (before !== undefined) return before;
    const annotation = annotate(document);
    known.set(document.text, annotation);
    return annotation;
  };
}

const analyse = analyzer();
const program = remembered(({ id, text }) => toAnnotation(analyse({ id, text })));

/** The marked texts, and a line for each that cannot be read. */
function readTraining(): { readonly texts: readonly GoldDocument[]; readonly leftOut: readonly string[] } {
  const files = existsSync(training) ? readdirSync(training).filter((name) => name.endsWith('.marked')) : [];
  const texts: GoldDocument[] = [];
  const leftOut: string[] = [];
  for (const name of files.sort()) {
    try {
      texts.push(readMarkedText(readFileSync(join(training, name), 'utf8'), name));
    } catch (error) {
      leftOut.push(`corpora/training/${(error as Error).message}`);
    }
  }
  return { texts, leftOut };
}

/** The baselines there can be, and a line for what they have to do without. */
function readBaselines(): { readonly baselines: readonly Baseline[]; readonly leftOut: readonly string[] } {
  const { texts, leftOut } = readTraining();
  if (texts.length === 0)
    return {
      baselines: [keywordScript, headingWordList],
      leftOut: [...leftOut, 'naive Bayes: left out, there are no marked texts in corpora/training.'],
    };
  const { words } = segmenter(defaultCodebook());
  return { baselines: [keywordScript, bayes(texts, words), headingWordList], leftOut };
}

/** Each of two readers scored as if a program, against the other; null where there are not two. */
function agreementOf(set: GoldSet): ScoredSet | null {
  const [one, other] = set.readers;
  if (one === undefined || other === undefined) return null;
  const asProgram = new Map<GoldDocument, ScoredAnnotation>();
  one.forEach((document, index) => {
    asProgram.set(document, annotationOf(other[index]!));
    asProgram.set(other[index]!, annotationOf(document));
  });
  return scoreSet({ name: set.name, readers: [one, other] }, (document) => asProgram.get(document)!);
}

function reportedSet(set: GoldSet, about: string, baselines: readonly Baseline[]): ReportedSet {
  return {
    about,
    scored: scoreSet(set, program),
    baselines: baselines.map(({ name, measures, annotate }) => ({
      name,
      measures,
      scored: scoreSet(set, remembered(annotate)),
    })),
    agreement: agreementOf(set),
  };
}

/** Everything as one report; returns the real set for its bars. */
function measureAll({ texts, labels, frozen, each, date }: AccuracyOptions): ScoredSet | null {
  const own = readOwnSets(gold, frozen);
  const real = texts === null ? null : readRealSet(texts, labels);
  const { baselines, leftOut } = readBaselines();
  const sets = own.sets.map((set) => reportedSet(set, ownSets[set.name]!, baselines));
  const realSet =
    real === null
      ? null
      : reportedSet(
          real,
          'Real documents, not shipped; rules were written with them in view. Mean of the readers.',
          baselines,
        );
  const all = realSet === null ? sets : [...sets, realSet];
  const name = own.sets.map((set) => set.name).join(', ');
  const documents = own.sets.flatMap(({ readers }) => readers[0]!);
  const report = accuracyReport({
    date,
    sets: all,
    pool: pooled(
      name,
      sets.map(({ scored }) => scored),
    ),
    confusions: confusionsOf(documents, program),
    leftOut: [
      ...own.leftOut,
      ...(real === null ? ['real: left out, no folders named (TEXTS LABELS…).'] : []),
      ...leftOut,
    ],
  });
  writeFileSync(join(root, 'benchmarks/accuracy.md'), report);
  writeReadingError(
    own.sets.filter((set) => set.name !== 'frozen'),
    date,
  );
  console.log(report);
  if (each) for (const { scored } of all) console.log(`${documentTable(scored)}\n`);
  return realSet?.scored ?? null;
}

function writeReadingError(sets: readonly GoldSet[], date: string): void {
  const rows = readingError(
    sets.flatMap(({ readers }) => readers[0]!),
    program,
  );
  const file = readingErrorFile(
    date,
    sets.map(({ name }) => name),
    rows,
  );
  writeFileSync(join(root, 'benchmarks/accuracy/reading-error.json'), file);
}

/** Prints the wrong problems of one set, or everything. */
function run(options: AccuracyOptions): void {
  if (options.misses !== null) {
    const set = readOwnSets(gold, false).sets.find(({ name }) => name === options.misses);
    if (set === undefined) throw new Error(`corpora/gold/${options.misses} has no labels`);
    console.log(missLines(set.readers[0]!, program).join('\n'));
    return;
  }
  const real = measureAll(options);
  if (real === null) console.log('no folders of real documents named (TEXTS LABELS…): bars not tested');
  else {
    const { lines, met } = barLines(real);
    console.log(lines.join('\n'));
    if (!met) process.exitCode = 1;
  }
}

/** The options of the command line, or null after saying what is wrong with them. */
function readOptions(): AccuracyOptions | null {
  try {
    return accuracyOptions(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
    return null;
  }
}

const options = readOptions();
if (options !== null) run(options);
