/** 設定: what the secretariat decides once for the whole workspace. */

import { z } from 'zod';

export const Settings = z.strictObject({
  /** 保存年限: for how many years after its review was closed a comment is kept; null is for ever. */
  retentionYears: z.int().min(1).max(100).nullable(),
});
export type Settings = z.infer<typeof Settings>;

export const firstSettings: Settings = { retentionYears: null };
