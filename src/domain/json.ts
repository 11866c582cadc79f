/** 保存できる値: what JSON can hold and give back unchanged, told from everything else. */

/** A plain object, not a list. */
export type Fields = Readonly<Record<string, unknown>>;

/** Names that JavaScript gives a meaning of its own; a document that uses one is never kept. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function isKeepableName(name: string): boolean {
  return !forbidden.has(name);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Tells whether two values read the same as JSON; the order of fields does not count. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, i) => isSameJson(item, other[i]));
  }
  if (!isFields(one) || !isFields(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSameJson(one[name], other[name]))
  );
}

/**
 * Returns the path to the first part that JSON would lose, alter or misread (`undefined`, `NaN`,
 * a `Date`, a field called `__proto__`), or nothing when all can be kept.
 *
 * Freezes what it passes, and takes what is frozen as passed before.
 */
export function freezeJson(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return isScalar(value) ? undefined : '';
  if (Object.isFrozen(value)) return undefined;
  const wrong = isList(value) ? wrongInList(value) : wrongInFields(value);
  if (wrong !== undefined) return wrong;
  Object.freeze(value);
  return undefined;
}

function isScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    Number.isFinite(value)
  );
}

function wrongInList(list: readonly unknown[]): string | undefined {
  for (let at = 0; at < list.length; at += 1) {
    const wrong = freezeJson(list[at]); // By number: a hole in a list would be skipped by forEach
    if (wrong !== undefined) return `/${at}${wrong}`;
  }
  return undefined;
}

function wrongInFields(fields: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(fields);
  if (prototype !== Object.prototype && prototype !== null) return '';
  for (const [name, value] of Object.entries(fields)) {
    const wrong = isKeepableName(name) ? freezeJson(value) : '';
    if (wrong !== undefined) return `/${name}${wrong}`;
  }
  return undefined;
}
