/** ビジョン・充実度・用語: what the plan as a whole says of itself. */

import { z } from 'zod';
import { Citation } from './citation.ts';
import { Figure } from './figure.ts';
import { FiscalYear } from './fiscal-year.ts';

export const Vision = z.strictObject({
  name: z.string().min(1),
  slogan: z.string().min(1),
  establishedText: z.string().min(1),
  from: FiscalYear,
  to: FiscalYear,
  ordinance: z.string().min(1),
  aim: z.string().min(1),
  citation: Citation,
});
export type Vision = z.infer<typeof Vision>;

/** 持続可能な地域経済の充実度. Its formula is not published; see scoring/sufficiency.ts for ours. */
export const Composite = z.strictObject({
  name: z.string().min(1),
  unit: z.string().min(1),
  baseline: z.strictObject({ fiscalYear: FiscalYear, value: Figure }),
  targets: z.array(
    z.strictObject({ fiscalYear: FiscalYear, label: z.string().min(1), value: Figure }),
  ),
  /** The only thing the source says of its calculation. */
  basis: z.string().min(1),
  remark: z.string().min(1),
  citation: Citation,
});
export type Composite = z.infer<typeof Composite>;

export const Term = z.strictObject({
  term: z.string().min(1),
  otherNames: z.array(z.string().min(1)),
  meaning: z.string().min(1),
  /** `null` for a word of this bot's own. */
  citation: Citation.nullable(),
});
export type Term = z.infer<typeof Term>;
