// Refuses unknown options, naming the known ones, so that a misspelt option is never silently ignored.
import { ShuzhiError } from './errors.js';

/**
 * Throws OPTION_UNKNOWN if `options` has a key that is not in `known`.
 * @param where the function the options were given to, for the message
 */
export function assertOptions(where: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    throw new ShuzhiError('OPTION_UNKNOWN', `${where} 没有选项“${key}” · ${where} has no option "${key}"`, {
      hint: `可用 · known: ${[...known].sort().join(', ')}`,
    });
  }
}

/** Throws OPTION_INVALID unless `value` is one of `accepted`. */
export function assertOneOf(where: string, name: string, value: unknown, accepted: readonly string[]): void {
  if (typeof value === 'string' && accepted.includes(value)) return;
  throw new ShuzhiError(
    'OPTION_INVALID',
    `${where} 的 ${name} 不能是 ${JSON.stringify(value)} · ${name} of ${where} cannot be ${JSON.stringify(value)}`,
    { hint: `可用 · accepted: ${accepted.join(', ')}` },
  );
}

/** Throws OPTION_INVALID unless `value` is a finite number within `[low, high]` (and whole, if asked). */
export function assertNumber(
  where: string,
  name: string,
  value: unknown,
  low: number,
  high: number,
  whole = false,
): void {
  const fits =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= low &&
    value <= high &&
    (!whole || Number.isInteger(value));
  if (fits) return;
  throw new ShuzhiError(
    'OPTION_INVALID',
    `${where} 的 ${name} 不能是 ${String(value)} · ${name} of ${where} cannot be ${String(value)}`,
    { hint: `${whole ? '整数 · whole number' : '数 · number'} ${low}–${high}` },
  );
}
