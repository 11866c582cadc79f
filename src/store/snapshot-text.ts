/** 読める写し: a document as indented JSON, in pieces, so that nobody waits for the whole of it. */

import { isFields, isList } from '../domain/json.ts';

/** Elements of lists that did not change since the last snapshot are not written out again. */
export type TextCache = WeakMap<object, string>;

/** How many elements a list inside an element may have before it is taken apart. */
const longest = 16;

/**
 * Yields the pieces of a document: what `JSON.stringify(document, null, 2)` gives, but for the
 * fields of a collection (an object of objects), which are sorted by their ids.
 */
export function* snapshotText(
  value: unknown,
  cache: TextCache,
  indent = '',
): Generator<string, void> {
  const isOpen = isList(value) || isFields(value);
  if (!isOpen || Object.keys(value).length === 0) yield JSON.stringify(value);
  else if (isList(value)) yield* listText(value, cache, indent);
  else yield* fieldsText(value, cache, indent);
}

function* listText(list: readonly unknown[], cache: TextCache, indent: string): Generator<string> {
  const inner = `${indent}  `;
  for (let at = 0; at < list.length; at += 1) {
    const element = list[at];
    yield `${at === 0 ? '[' : ','}\n${inner}`;
    if (isLong(element)) yield* snapshotText(element, cache, inner);
    else yield elementText(element, cache, inner);
  }
  yield `\n${indent}]`;
}

function* fieldsText(
  fields: Readonly<Record<string, unknown>>,
  cache: TextCache,
  indent: string,
): Generator<string> {
  const inner = `${indent}  `;
  let lead = '{';
  for (const name of namesInOrder(fields)) {
    yield `${lead}\n${inner}${JSON.stringify(name)}: `;
    yield* snapshotText(fields[name], cache, inner);
    lead = ',';
  }
  yield `\n${indent}}`;
}

/** Whether an element is itself so much text that it is better made and remembered in parts. */
function isLong(element: unknown): boolean {
  if (isList(element)) return element.length > longest;
  return isFields(element) && Object.values(element).some(isLong);
}

function elementText(element: unknown, cache: TextCache, indent: string): string {
  const isKept = isFields(element);
  const known = isKept ? cache.get(element) : undefined;
  const text = known ?? JSON.stringify(element, undefined, 2).replaceAll('\n', `\n${indent}`);
  if (isKept && known === undefined) cache.set(element, text);
  return text;
}

function namesInOrder(fields: Readonly<Record<string, unknown>>): string[] {
  const names = Object.keys(fields);
  return Object.values(fields).every(isFields) ? names.sort() : names;
}
