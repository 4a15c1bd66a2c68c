// Lets the analyst have the last word on statements of problems, before anything is counted from them.
import { rawSpan } from '../denoise/clean-text.js';
import type { ReadDocument } from '../document/document.js';
import { findOverridden, type RawStatement } from './find-overridden.js';
import type { Problem } from './findings.js';
import {
  changeFields,
  type NumberedOverride,
  type OverrideOutcome,
  type StatementChange,
} from './override.js';

/** The problems of a document as overridden, and what became of each override, in their order. */
export interface OverriddenProblems {
  readonly problems: readonly Problem[];
  readonly outcomes: readonly OverrideOutcome[];
}

/** Applies the overrides of one report to its problems (offsets into the clean text). */
export function applyOverrides(
  document: ReadDocument,
  problems: readonly Problem[],
  overrides: readonly NumberedOverride[],
): OverriddenProblems {
  const raw = problems.map(({ start, end }) => rawStatement(document, start, end));
  const edited: (Problem | null)[] = [...problems];
  const taken = new Set<number>();
  const outcomes = overrides.map((override): OverrideOutcome => {
    const { index } = override;
    const found = findOverridden(override, raw, document.clean.raw);
    if (typeof found === 'string') return { index, state: found, place: null, before: null };
    const problem = withOwner(document, problems[found]!);
    const { start, end } = raw[found]!;
    const there = { index, place: { start, end }, before: fieldsOf(problem, override.change ?? {}) };
    if (taken.has(found)) return { ...there, state: 'duplicate' };
    if (override.change?.organization !== undefined && document.voice === 'self')
      return { ...there, state: 'own-voice' };
    taken.add(found);
    if (override.drop === true) {
      edited[found] = null;
      return { ...there, state: 'applied' };
    }
    const changed = changedProblem(problem, override);
    if (changed !== null) edited[found] = changed;
    return { ...there, state: changed === null ? 'unchanged' : 'applied' };
  });
  return { problems: edited.filter((problem) => problem !== null), outcomes };
}

function rawStatement(document: ReadDocument, start: number, end: number): RawStatement {
  const span = rawSpan(document.clean, start, end);
  return { ...span, text: document.clean.raw.slice(span.start, span.end) };
}

/** A statement with the organisation its sentence is about, where it names none itself. */
function withOwner(document: ReadDocument, problem: Problem): Problem {
  const organization = problem.organization ?? document.sentences[problem.sentence]?.organization ?? null;
  return organization === problem.organization ? problem : { ...problem, organization };
}

/** What a statement says in the fields of a change. */
function fieldsOf(problem: Problem, change: StatementChange): StatementChange {
  const known = changeFields.filter((field) => change[field] !== undefined);
  return Object.fromEntries(known.map((field) => [field, problem[field] ?? '']));
}

/** The statement as corrected; null where it says all that by itself. */
function changedProblem(problem: Problem, { change = {}, remark = '' }: NumberedOverride): Problem | null {
  const fields = changeFields.filter((field) => differs(problem, change, field));
  if (fields.length === 0 && remark === '') return null;
  const category = change.category ?? problem.category;
  const also = (change.also ?? problem.also).filter((other) => other !== category);
  return {
    ...problem,
    ...change,
    category,
    also,
    ...(fields.length > 0 ? { overridden: fields } : {}),
    ...(remark === '' ? {} : { remark }),
  };
}

function differs(problem: Problem, change: StatementChange, field: keyof StatementChange): boolean {
  const wanted = change[field];
  if (wanted === undefined) return false;
  if (field === 'also') return [...problem.also].sort().join() !== [...(change.also ?? [])].sort().join();
  return wanted !== problem[field];
}
