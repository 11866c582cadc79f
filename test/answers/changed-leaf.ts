/** A document in which one value, anywhere in it, is another one. */

import { isFields, isList } from '../../src/domain/json.ts';

/** Returns a function that gives a copy with one leaf changed; which one the seed tells. */
export function leafChanger(document: unknown): (seed: number) => unknown {
  const leaves = pathsOf(document);
  return (seed) => replaced(document, leaves[seed % leaves.length] ?? []);
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (isList(value)) return value.flatMap((one, at) => pathsOf(one, [...path, at]));
  if (isFields(value)) {
    return Object.entries(value).flatMap(([name, one]) => pathsOf(one, [...path, name]));
  }
  return [path];
}

function replaced(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return another(value);
  if (isList(value)) return value.map((one, at) => (at === step ? replaced(one, rest) : one));
  return isFields(value) ? { ...value, [step]: replaced(value[step], rest) } : value;
}

function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return value;
  return /^-?\d+(\.\d+)?$/.test(value)
    ? `${value.replace(/\d$/, '')}${value.endsWith('7') ? 8 : 7}`
    : `${value}改`;
}
