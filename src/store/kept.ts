/** 保存形式: the shape of a document, its format number, and how older formats become it. */

import type { z } from 'zod';

/** Checks a document of an older format, or throws with the name of its file. */
export type ParseOlder = <T>(content: unknown, schema: z.ZodType<T>) => T;

/** One step from a format to the next. */
export type Migration = { from: number; migrate: (content: unknown, parse: ParseOlder) => unknown };

/** `schema` checks without changing anything: what it returns equals what it was given. */
export type Kept<S extends object> = {
  schema: z.ZodType<S>;
  format: number;
  migrations: readonly Migration[];
};

/** Returns a document of an older format in the present one; not yet checked against the schema. */
export function migrated(
  content: unknown,
  from: number,
  { format, migrations }: Pick<Kept<object>, 'format' | 'migrations'>,
  parse: ParseOlder,
): unknown {
  if (from === format) return content;
  const step = migrations.find((one) => one.from === from);
  if (step === undefined) throw new Error(`Cannot migrate format ${from}: no such step`);
  return migrated(step.migrate(content, parse), from + 1, { format, migrations }, parse);
}
