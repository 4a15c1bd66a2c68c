// The fields an override can put right: how their values are written, and what is refused.
import { ShuzhiError } from '../base/errors.js';
import type { Codebook } from '../codebook/codebook.js';
import type { StatementChange } from '../findings/override.js';
import { type NamedVocabulary, namedValue, valueList } from '../views/value-names.js';
import { type CellPlace, categoryId } from './correction-cells.js';

/** Reads the value of a field. */
type Reader<Value> = (value: string, codebook: Codebook, place: CellPlace) => Value;

const EMPTY_LIST: readonly string[] = ['-', '—', '——', '无'];

/** A value of each field as an analyst writes it: an id or a Chinese name. */
export const overrideFields: {
  readonly [Field in keyof Required<StatementChange>]: Reader<StatementChange[Field]>;
} = {
  category: (value, { tables }, place) => categoryId(value, tables.categories, place),
  also: (value, { tables }, place) =>
    EMPTY_LIST.includes(value)
      ? []
      : value.split(/[;；、]/).map((one) => categoryId(one.trim(), tables.categories, place)),
  mode: (value, { tables }, place) => {
    const rows = tables['mode-names'];
    const found = rows.find(({ mode }) => mode === value) ?? rows.find(({ name }) => name === value);
    if (found !== undefined) return found.mode;
    throw unknownValue(value, rows.map(({ mode, name }) => `${name} ${mode}`).join('、'), place);
  },
  locus: named('locus'),
  extent: named('extent'),
  voice: named('voice'),
  organization: (value) => value,
};

/** A value of a closed vocabulary; its values are those of the type asked for. */
function named<Value extends string>(vocabulary: NamedVocabulary): Reader<Value> {
  return (value, _codebook, place) => {
    const found = namedValue(vocabulary, value);
    if (found === null) throw unknownValue(value, valueList(vocabulary), place);
    return found as Value;
  };
}

function unknownValue(value: string, known: string, place: CellPlace): ShuzhiError {
  return new ShuzhiError('OVERRIDES_INVALID', `不能是“${value}” · cannot be "${value}"`, {
    ...place,
    hint: `可用 · accepted: ${known}`,
  });
}
