// Orders strings by UTF-16 code unit: the one order that is the same in every locale.

/** Compares two strings by code unit, for `sort`. Never localeCompare: its order changes with the machine's language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
