// Measures accuracy on hand-labelled documents, beside three baselines, and writes benchmarks/accuracy.md and the reading error the results state.
import { writeFileSync } from 'node:fs';
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
import { type GoldSet, goldSet } from './accuracy/read-gold.js';
import { readTraining, type TrainingTexts } from './accuracy/read-training.js';
import { readingError, readingErrorFile } from './accuracy/reading-error.js';
import { type Annotate, pooled, type ScoredSet, scoreSet } from './accuracy/scored-set.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const gold = join(root, 'corpora/gold');
const trainingFolder = join(root, 'corpora/training');

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

/** The baselines there can be, and a line for what they have to do without. */
function readBaselines({ documents, faults }: TrainingTexts): {
  readonly baselines: readonly Baseline[];
  readonly leftOut: readonly string[];
} {
  const leftOut = faults.map((fault) => `training: left out, ${fault}`);
  if (documents.length === 0)
    return {
      baselines: [keywordScript, headingWordList],
      leftOut: [...leftOut, 'naive Bayes: left out, there are no marked texts in corpora/training.'],
    };
  const { words } = segmenter(defaultCodebook());
  return { baselines: [keywordScript, bayes(documents, words), headingWordList], leftOut };
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

const REAL = 'Real documents, not shipped; rules were written with them in view. Mean of the readers.';
const TRAINING =
  'The marked passages, by three hands, with labels of roles, boilerplate, problems and named weaknesses; rules may be improved on them.';

/** The sets beside our own that this run is asked for. */
function furtherSets(
  { texts, labels, training }: AccuracyOptions,
  taught: TrainingTexts,
  baselines: readonly Baseline[],
): readonly ReportedSet[] {
  const untaught = [keywordScript, headingWordList];
  return [
    ...(training ? [reportedSet(goldSet('training', [taught.documents]), TRAINING, untaught)] : []),
    ...(texts === null ? [] : [reportedSet(readRealSet(texts, labels), REAL, baselines)]),
  ];
}

/** Measures, prints and writes everything; gives the real set, where there is one, for its bars. */
function measureAll(options: AccuracyOptions): ScoredSet | null {
  const { date, frozen, training, each, texts } = options;
  const taught = readTraining(trainingFolder);
  const { baselines, leftOut } = readBaselines(taught);
  const own = readOwnSets(gold, frozen);
  const ownReported = own.sets.map((set) => reportedSet(set, ownSets[set.name]!, baselines));
  const sets = [...ownReported, ...furtherSets(options, taught, baselines)];
  const pool = pooled(
    own.sets.map(({ name }) => name).join(', '),
    ownReported.map(({ scored }) => scored),
  );
  const report = accuracyReport({
    date,
    sets,
    pool,
    confusions: [pool, ...sets.map(({ scored }) => scored).filter(({ name }) => name === 'training')].map(
      ({ name, documents }) => ({ of: name, cells: confusionsOf(documents, program) }),
    ),
    leftOut: [
      ...own.leftOut,
      ...(training ? [] : ['training: left out, run with `--training`.']),
      ...(texts === null ? ['real: left out, no folders named (TEXTS LABELS…).'] : []),
      ...leftOut,
    ],
  });
  writeFileSync(join(root, 'benchmarks/accuracy.md'), report);
  const unseen = own.sets.filter(({ name }) => UNSEEN.includes(name));
  if (frozen) writeReadingError(unseen, date);
  console.log(report);
  if (each) for (const { scored } of sets) console.log(`${documentTable(scored)}\n`);
  return sets.find(({ scored }) => scored.name === 'real')?.scored ?? null;
}

/** The sets no rule was written for: what the results say of their own error rests on them. */
const UNSEEN: readonly string[] = ['check', 'frozen'];

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
  writeFileSync(join(root, 'src/codebook/measured-reading-error.ts'), file);
}

/** Prints the wrong problems of an open set. */
function printMisses(name: string): void {
  const documents =
    name === 'training'
      ? readTraining(trainingFolder).documents
      : readOwnSets(gold, false).sets.find((set) => set.name === name)?.readers[0];
  if (documents === undefined) throw new Error(`corpora/gold/${name} has no labels`);
  console.log(missLines(documents, program).join('\n'));
}

function run(options: AccuracyOptions): void {
  if (options.misses !== null) {
    printMisses(options.misses);
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
