/** 読み込めないファイル: why nothing was read; each cause has its sentence in wording/intake.ts. */

import { z } from 'zod';

/** Files that are something, but not what we read. */
export const OtherKind = z.enum([
  'xls',
  'xlsb',
  'ods',
  'numbers',
  'pdf',
  'picture',
  'word',
  'powerpoint',
  'web-page',
  'archive',
]);
export type OtherKind = z.infer<typeof OtherKind>;

export const IntakeCause = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('empty-file') }),
  z.strictObject({ is: z.literal('too-big'), limit: z.int() }),
  z.strictObject({ is: z.literal('other-kind'), kind: OtherKind }),
  z.strictObject({ is: z.literal('password') }),
  /** A workbook or an archive whose parts are cut off, missing, contradictory or not XML. */
  z.strictObject({ is: z.literal('damaged') }),
  /** It would unpack to more than a table ever needs, or to more than it says. */
  z.strictObject({ is: z.literal('unpacks-too-large') }),
  z.strictObject({ is: z.literal('too-many-parts'), limit: z.int() }),
  /** Reading it took too long or too much memory, and was broken off. */
  z.strictObject({ is: z.literal('too-heavy') }),
  /** Bytes that are text in none of the encodings that we read. */
  z.strictObject({ is: z.literal('not-text') }),
  /** A quotation mark in a CSV that opens in this row and never closes. */
  z.strictObject({ is: z.literal('unclosed-quote'), no: z.int() }),
  z.strictObject({ is: z.literal('no-cells') }),
  z.strictObject({ is: z.literal('too-many-sheets'), limit: z.int() }),
  z.strictObject({ is: z.literal('too-many-rows'), sheet: z.string(), limit: z.int() }),
  z.strictObject({
    is: z.literal('too-many-columns'),
    sheet: z.string(),
    no: z.int(),
    limit: z.int(),
  }),
  z.strictObject({
    is: z.literal('cell-too-long'),
    sheet: z.string(),
    no: z.int(),
    column: z.int(),
    limit: z.int(),
  }),
  z.strictObject({ is: z.literal('too-many-cells'), limit: z.int() }),
  z.strictObject({ is: z.literal('too-much-text'), limit: z.int() }),
]);
export type IntakeCause = z.infer<typeof IntakeCause>;

/** `file` is the name under which it was sent. */
export type IntakeProblem = { file: string; cause: IntakeCause };

/** Tells a problem from the tables, which never have a field of that name. */
export function isIntakeProblem(value: object): value is IntakeProblem {
  return 'cause' in value;
}
