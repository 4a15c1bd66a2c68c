// Freezes a value with everything in it, so that results handed out cannot be changed by accident.

/**
 * Freezes plain objects and arrays all the way down and returns the same value. What is frozen already is taken
 * to be frozen within, so shared parts are visited once. Not for values with cycles through unfrozen objects.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (isObject(value) && !Object.isFrozen(value)) freezeWithin(value);
  return value;
}

function freezeWithin(value: object): void {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (isObject(value[i])) deepFreeze(value[i]);
  } else {
    for (const key in value) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      if (isObject(inner)) deepFreeze(inner);
    }
  }
  Object.freeze(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
