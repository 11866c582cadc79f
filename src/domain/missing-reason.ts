/** 「—」の理由: why there is no figure. Missing is never 0, and 0 is never missing. */

import { z } from 'zod';
import { Citation } from './citation.ts';
import { FiscalYear } from './fiscal-year.ts';

/**
 * Why an actual is missing.
 *
 * Only `not-stated` stands without a source: 「資料に理由の記載なし」. Every other reason quotes the
 * words it rests on, because nobody is to be accused of an omission that a document explains.
 * `not-entered` is only for years that the bot itself collects.
 */
export const MissingReason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('not-stated') }),
  z.strictObject({
    code: z.enum(['not-surveyed-this-year', 'not-started', 'retired', 'not-entered']),
    quote: z.string().min(1),
    citation: Citation,
    nextFiscalYear: FiscalYear.nullable(),
  }),
]);
export type MissingReason = z.infer<typeof MissingReason>;
