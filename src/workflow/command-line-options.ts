// Reads the words of a command line into options, refusing what it does not know.
import { parseArgs } from 'node:util';
import { ShuzhiError } from '../base/errors.js';

/** One option of a command: how it is spelt and what it means. */
export interface OptionSpec {
  /** `string` takes a value, `boolean` is a switch. */
  readonly type: 'string' | 'boolean';
  /** Placeholder of the value in the help: DIR, N, en|zh. */
  readonly value?: string;
  /** Help in Chinese and in English. */
  readonly help: readonly [chinese: string, english: string];
}

/** The options of a command by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What was given: values by option name, and the words that are no options. */
export interface GivenOptions {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** All values of the options that take one, in their order: what was given more than once. */
  readonly repeated: Readonly<Record<string, readonly string[]>>;
  readonly words: readonly string[];
}

/**
 * Parses the words after the command's name.
 * @throws ShuzhiError OPTION_UNKNOWN naming the known options, OPTION_INVALID where a value is missing or not wanted
 */
export function readOptions(command: string, args: readonly string[], specs: OptionSpecs): GivenOptions {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, { type: spec.type }]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const repeated: Record<string, string[]> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const value = valueFor(command, token.name, token.value, specs);
    values[token.name] = value;
    if (typeof value === 'string') repeated[token.name] = [...(repeated[token.name] ?? []), value];
  }
  return { values, repeated, words };
}

function valueFor(
  command: string,
  name: string,
  value: string | undefined,
  specs: OptionSpecs,
): string | boolean {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (spec === undefined) {
    throw new ShuzhiError(
      'OPTION_UNKNOWN',
      `shuzhi ${command} 没有选项 --${name} · shuzhi ${command} has no option --${name}`,
      {
        hint: `可用 · known: ${Object.keys(specs)
          .map((known) => `--${known}`)
          .join(' ')}`,
      },
    );
  }
  if (spec.type === 'boolean') {
    if (value !== undefined) throw misused(name, `不取值 · takes no value, got "${value}"`);
    return true;
  }
  if (value === undefined || value === '')
    throw misused(name, `需要一个值 · needs a value: --${name} ${spec.value ?? ''}`);
  return value;
}

function misused(name: string, reason: string): ShuzhiError {
  return new ShuzhiError('OPTION_INVALID', `--${name} ${reason}`);
}

/**
 * Reads a whole number given as text.
 * @throws ShuzhiError OPTION_INVALID unless it lies within the bounds
 */
export function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (/^\d{1,12}$/.test(text) && value >= low && value <= high) return value;
  throw new ShuzhiError('OPTION_INVALID', `--${name} 不能是“${text}” · --${name} cannot be "${text}"`, {
    hint: `整数 · whole number ${low}–${high}`,
  });
}
