// JSON whose bytes depend on the content alone: keys in order, no raw control characters.

/** C1 controls, which some terminals obey, and the two line separators that break scripts. JSON.stringify escapes C0. */
const RAW_CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;

function escaped(json: string): string {
  return json.replace(RAW_CONTROLS, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A plain object with its keys in code unit order; anything else as it is. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries);
}

/**
 * JSON with the keys of every object in code unit order: equal content, equal text. For digests and files that are
 * compared. Numbers that JSON lacks (NaN, Infinity) become null, undefined members vanish, as in JSON.stringify.
 * (Keys that look like array indices come first, in numeric order, as always in JavaScript.)
 * @param indent spaces per level; default 0, all on one line
 * @example
 * stableJson({ year: 2022, id: '城关镇' }) // '{"id":"城关镇","year":2022}'
 */
export function stableJson(value: unknown, indent = 0): string {
  return escaped(JSON.stringify(value, sorted, indent) ?? 'null');
}

/** One line of JSON with the keys in the order given, for JSON lines on standard output and in files. */
export function jsonLine(value: unknown): string {
  return escaped(JSON.stringify(value) ?? 'null');
}
