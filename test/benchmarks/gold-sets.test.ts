// Which sets are run: those there are, the frozen one only when asked for.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOwnSets, readRealSet } from '../../benchmarks/accuracy/gold-sets.js';
import { readTraining } from '../../benchmarks/accuracy/read-training.js';
import { unit } from './labels.js';

const folder = mkdtempSync(join(tmpdir(), 'shuzhi-gold-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = '党费收缴不规范。';
function writeSet(name: string, labels: readonly string[]): void {
  mkdirSync(join(folder, name, 'texts'), { recursive: true });
  writeFileSync(join(folder, name, 'texts/notice.txt'), `\uFEFF${text}`);
  for (const reader of labels) {
    mkdirSync(join(folder, name, reader), { recursive: true });
    writeFileSync(join(folder, name, reader, 'notice.gold.jsonl'), `${JSON.stringify(unit(text, text))}\n`);
  }
}
writeSet('first', ['labels']);
writeFileSync(join(folder, 'first/labels/kinds.csv'), '\uFEFFid,kind,genre\r\nnotice,inspection,通报\r\n');
writeSet('tune', []);
mkdirSync(join(folder, 'tune/labels'));
writeSet('frozen', ['labels', 'labels-b']);
writeFileSync(join(folder, 'frozen/labels/kinds.csv'), 'id,kind\nnotice,speech\n');

describe('the sets of a run', () => {
  it('are those with labels; the others are named', () => {
    const { sets, leftOut } = readOwnSets(folder, false);
    expect(sets.map(({ name }) => name)).toEqual(['first']);
    expect(leftOut).toEqual([
      'tune: left out, there are no labels in corpora/gold/tune.',
      'check: left out, there are no labels in corpora/gold/check.',
      'frozen: left out, run with `--frozen`.',
    ]);
  });

  it('have texts without byte-order mark, kinds where the set says them, and label rows', () => {
    const [document] = readOwnSets(folder, false).sets[0]!.readers[0]!;
    expect(document).toEqual({ id: 'notice', text, kind: 'inspection', units: [unit(text, text)] });
  });

  it('include the frozen one, with both its readers, when asked for', () => {
    const frozen = readOwnSets(folder, true).sets.find(({ name }) => name === 'frozen');
    expect(frozen!.readers).toHaveLength(2);
    expect(frozen!.readers.map(([document]) => document!.kind)).toEqual(['speech', 'speech']);
  });

  it('are real ones where folders are named', () => {
    const at = (name: string): string => join(folder, 'frozen', name);
    const { name, readers } = readRealSet(at('texts'), [at('labels'), at('labels-b')]);
    expect([name, readers.length, readers[0]![0]!.id]).toEqual(['real', 2, 'notice']);
  });
});

describe('the marked texts', () => {
  it('come in the order of their names, without those that have a fault', () => {
    const marked = join(folder, 'marked');
    mkdirSync(marked);
    writeFileSync(join(marked, 'b.marked'), '#kind speech\nopening 2 | 同志们：\n');
    writeFileSync(join(marked, 'a.marked'), '#kind other\nproblem 0 | 党费收缴不规范。\n');
    writeFileSync(join(marked, 'c.marked'), '#kind other\nproblem | 党费收缴不规范。\n');
    writeFileSync(join(marked, 'notes.txt'), 'not marked');
    const { documents, faults } = readTraining(marked);
    expect(documents.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'other'],
      ['b', 'speech'],
    ]);
    expect(faults).toEqual([expect.stringContaining('c:2: a label is a role and')]);
  });

  it('are none where there is no folder', () => {
    expect(readTraining(join(folder, 'nowhere'))).toEqual({ documents: [], faults: [] });
  });
});
