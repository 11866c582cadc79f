/** 変更の検査: only the parts that changed are held against the schema, before they are written. */

import { z } from 'zod';
import type { Op, Step } from '../domain/change.ts';
import { freezeJson, isFields, isKeepableName, isList } from '../domain/json.ts';

/**
 * Checks what a change puts in, and freezes it, so that what is kept can always be read again.
 *
 * Walks down both the schema and the document as far as fields and elements are checked one by
 * one; from where they are checked together (a union, a list of fixed length) it checks the whole.
 *
 * @returns what is wrong, or nothing.
 */
export function problemOfChange(
  schema: z.ZodType,
  document: object,
  ops: readonly Op[],
): string | undefined {
  Object.freeze(document);
  for (const op of ops) {
    const problem = problemOfOp(schema, document, op);
    if (problem !== undefined) return `Cannot keep ${pathText(op.path)}: ${problem}`;
  }
  return undefined;
}

function problemOfOp(schema: z.ZodType, document: object, op: Op): string | undefined {
  return problemOfJson(op) ?? problemOfShape({ schema, value: document }, op);
}

function problemOfJson(op: Op): string | undefined {
  const name = op.path.find((step) => typeof step === 'string' && !isKeepableName(step));
  if (typeof name === 'string') return `JSON cannot hold a field called ${name}`;
  if (!('after' in op)) return undefined;
  const wrong = freezeJson(op.after);
  return wrong === undefined ? undefined : `JSON cannot hold ${wrong || String(op.after)}`;
}

type Part = { schema: z.ZodType; value: unknown };

function problemOfShape(document: Part, op: Op): string | undefined {
  let part = document;
  for (const step of op.path) {
    if (isFields(part.value) || isList(part.value)) Object.freeze(part.value);
    const isTakenOut = !('after' in op) && step === op.path.at(-1);
    if (isTakenOut && isListOfAnyLength(part.schema)) return undefined; // What is left needs no check
    const next = stepInto(part, step);
    if (next === undefined) break;
    part = next;
  }
  const checked = part.schema.safeParse(part.value);
  return checked.success ? undefined : z.prettifyError(checked.error);
}

/** @returns nothing where the schema does not check that step's part on its own. */
function stepInto({ schema, value }: Part, step: Step): Part | undefined {
  if (hasChecks(schema)) return undefined;
  if (typeof step !== 'string') return stepIntoList(schema, value, step.at);
  if (!isFields(value) || !Object.hasOwn(value, step)) return undefined;
  const part = partOf(schema, step);
  return part && { schema: part, value: value[step] };
}

function isListOfAnyLength(schema: z.ZodType): boolean {
  return schema instanceof z.ZodArray && !hasChecks(schema);
}

function hasChecks(schema: z.ZodType): boolean {
  return (schema.def.checks ?? []).length > 0;
}

function stepIntoList(schema: z.ZodType, value: unknown, at: number): Part | undefined {
  if (!(schema instanceof z.ZodArray) || !isList(value) || at >= value.length) return undefined;
  const { element } = schema;
  return element instanceof z.ZodType ? { schema: element, value: value[at] } : undefined;
}

function partOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const part: unknown = schema.shape[name];
  return part instanceof z.ZodType ? part : undefined;
}

function pathText(path: readonly Step[]): string {
  return path.map((step) => (typeof step === 'string' ? `/${step}` : `/${step.at}`)).join('');
}
