/** 書きかけ: what somebody had typed into a form and closed without sending; only they ever see it. */

import { z } from 'zod';
import { UserId } from './slack-id.ts';

export const FormDraft = z.strictObject({
  user: UserId,
  /** Which form, on what. */
  of: z.string().min(1),
  /** By field: what was typed, or the options that were chosen. */
  values: z.record(
    z.string(),
    z.union([z.string(), z.array(z.strictObject({ value: z.string(), label: z.string() }))]),
  ),
  at: z.iso.datetime(),
});
export type FormDraft = z.infer<typeof FormDraft>;
