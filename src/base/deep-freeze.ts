// Freezes a value with everything in it, so that results handed out cannot be changed by accident.

/**
 * Freezes plain objects and arrays all the way down and returns the same value. What is frozen already is taken
 * to be frozen within, so shared parts are visited once. Not for values with cycles through unfrozen objects.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key of Object.keys(value)) deepFreeze((value as Record<string, unknown>)[key]);
  return value;
}
