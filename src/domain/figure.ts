/** 数値: an exact decimal as it was printed or entered, kept as text so that no digit is lost. */

import { z } from 'zod';

/**
 * A decimal without separators, unit or sign of growth: `"2691"`, `"14.8"`, `"0"`.
 *
 * Text, not a binary number: `1.005` has no exact float, and the ward's figures are official.
 */
export const Figure = z
  .string()
  .regex(
    /^-?(0|[1-9]\d*)(\.\d+)?$/,
    '数値は、桁区切りや単位を付けず、半角の数字で書いてください（例：2691、14.8）',
  );
export type Figure = z.infer<typeof Figure>;
