// The overrides of a batch, from a table or as objects, and which of them belong to a report.
import { assertOptions } from '../base/assert-options.js';
import { ShuzhiError } from '../base/errors.js';
import type { Codebook } from '../codebook/codebook.js';
import type { Report } from '../corpus/report.js';
import {
  changeFields,
  type NumberedOverride,
  type Override,
  type StatementChange,
} from '../findings/override.js';
import { overrideFields } from './override-fields.js';
import { type ListedOverride, type OverrideList, readOverrides } from './read-overrides.js';

const known = ['report', 'text', 'start', 'end', 'drop', 'change', 'remark'] as const;

/**
 * The overrides of a batch.
 * @param given path of a table (see `readOverrides`), or the overrides themselves
 * @throws ShuzhiError as `readOverrides`; OPTION_UNKNOWN, OPTION_INVALID, CATEGORY_UNKNOWN naming the override
 */
export async function givenOverrides(
  given: string | readonly Override[],
  codebook: Codebook,
): Promise<OverrideList> {
  if (typeof given === 'string') return readOverrides(given, codebook);
  return { overrides: given.map((override, index) => checked(override, index, codebook)), sha256: null };
}

function checked(override: Override, index: number, codebook: Codebook): ListedOverride {
  const where = `overrides[${index}]`;
  assertOptions(where, override, known);
  const { report, text, change = {} } = override;
  for (const [name, value] of Object.entries({ report, text })) {
    if (typeof value === 'string' && value !== '') continue;
    throw new ShuzhiError('OPTION_INVALID', `${where} 的 ${name} 是空的 · ${name} of ${where} is empty`);
  }
  assertOptions(`${where}.change`, change, changeFields);
  const read: Partial<Record<keyof StatementChange, unknown>> = {};
  for (const field of changeFields) {
    const value = change[field];
    if (value === undefined) continue;
    const written = Array.isArray(value) ? value.join(';') || '-' : String(value);
    read[field] = overrideFields[field](written, codebook, { file: where, place: field });
  }
  return { ...override, change: read as StatementChange, line: null };
}

/** Makes the function that gives the overrides of a report, which they name by its file or its id. */
export function overridesByReport(
  overrides: readonly Override[],
): (report: Report) => readonly NumberedOverride[] {
  const byName = new Map<string, NumberedOverride[]>();
  overrides.forEach((override, index) => {
    const list = byName.get(override.report);
    if (list === undefined) byName.set(override.report, [{ ...override, index }]);
    else list.push({ ...override, index });
  });
  return ({ id, file = id }) => {
    const named = byName.get(file) ?? NONE;
    const known = id === file ? NONE : (byName.get(id) ?? NONE);
    return [...named, ...known].sort((a, b) => a.index - b.index);
  };
}

const NONE: readonly NumberedOverride[] = [];
