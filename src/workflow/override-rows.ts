// The overrides of a batch as manifest.json lists them: what was asked for, where it was found, and whether it was applied.
import type { OverrideOutcome, OverrideState } from '../findings/override.js';
import type { ListedOverride } from './read-overrides.js';
import type { ScoredInput } from './scored-input.js';

/** An override and what became of it. */
export interface OverrideRow {
  /** Line of the table; null for one given as an object. */
  readonly line: number | null;
  readonly report: string;
  /** The words it is about. */
  readonly text: string;
  readonly applied: boolean;
  readonly state: OverrideState;
  /** Where the statement stands, into the text as decoded; null where none was found. */
  readonly start: number | null;
  readonly end: number | null;
  readonly drop: boolean;
  /** What is changed, and what the program says in these fields. */
  readonly change: object;
  readonly before: object | null;
  readonly remark: string;
}

/** One row for each override, in the order given. */
export function overrideRows(
  overrides: readonly ListedOverride[],
  inputs: readonly ScoredInput[],
): readonly OverrideRow[] {
  const outcomes = new Map<number, OverrideOutcome>();
  for (const input of inputs) {
    if (input.outcome !== 'ok') continue;
    for (const outcome of input.overrides) outcomes.set(outcome.index, outcome);
  }
  return overrides.map(({ line, report, text, drop = false, change = {}, remark = '' }, index) => {
    const { state, place, before } = outcomes.get(index) ?? missing;
    return {
      line,
      report,
      text,
      applied: state === 'applied',
      state,
      start: place?.start ?? null,
      end: place?.end ?? null,
      drop,
      change,
      before,
      remark,
    };
  });
}

const missing = { state: 'report-missing', place: null, before: null } as const;

/** What a state means, for the terminal. */
const reasons: Readonly<Record<OverrideState, string>> = {
  applied: '已采用 · applied',
  unchanged: '程序本来就这样判断，无须更正 · the program says the same by itself',
  'statement-missing': '此处没有找到问题语句 · no statement of a problem is found there',
  ambiguous: '这句话不止一处，起止又对不上 · these words stand more than once, and not at the place given',
  duplicate: '同一语句已有另一处更正 · that statement is corrected in another row already',
  'report-missing': '输入中没有这份报告 · the report is not among the inputs',
  'own-voice':
    '本单位自己的文本，单位请在清单中改 · a text in one organisation’s own voice: put its organisation right in the manifest',
};

/** Overrides not applied although they should change something, as lines for the terminal. */
export function unusedOverrides(rows: readonly OverrideRow[], file: string): readonly string[] {
  return rows
    .filter(({ state }) => state !== 'applied' && state !== 'unchanged')
    .map(({ line, report, text, state }) => {
      const place = line === null ? file : `${file}:${line}`;
      return `${place}: ${reasons[state]} — ${report} “${text}”`;
    });
}

/** How many were applied, as a line of the summary. */
export function overridesLine(rows: readonly OverrideRow[]): string {
  const applied = rows.filter((row) => row.applied).length;
  const same = rows.filter(({ state }) => state === 'unchanged').length;
  const parts = [`${rows.length} 处更正，采用 ${applied} 处`];
  if (same > 0) parts.push(`${same} 处与程序判断相同`);
  const unused = rows.length - applied - same;
  if (unused > 0) parts.push(`${unused} 处未能采用`);
  return `${parts.join('，')}（逐条见 manifest.json） · ${applied} of ${rows.length} corrections applied`;
}
