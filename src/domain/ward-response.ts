/** 区の考え方: the ward's answer to a comment, with all its versions and what became of it. */

import { z } from 'zod';
import { CalendarDate } from './fiscal-year.ts';
import { UserId } from './slack-id.ts';

/** 対応区分: 反映・一部反映・参考・検討・反映困難・その他. */
export const ResponseCategory = z.enum([
  'adopted',
  'partly-adopted',
  'for-reference',
  'under-consideration',
  'not-adoptable',
  'other',
]);
export type ResponseCategory = z.infer<typeof ResponseCategory>;

export const ResponseVersion = z.strictObject({
  category: ResponseCategory,
  text: z.string().min(1),
  /** 担当課. */
  division: z.string().min(1),
  /** The day that the ward puts under its answer. */
  on: CalendarDate,
  by: UserId,
  at: z.iso.datetime(),
});
export type ResponseVersion = z.infer<typeof ResponseVersion>;

export const WardResponse = z.strictObject({
  /** Oldest first; the last one holds. */
  versions: z.array(ResponseVersion).min(1),
  /** 対応状況 as of a day, oldest first. */
  progress: z.array(
    z.strictObject({
      text: z.string().min(1),
      asOf: CalendarDate,
      by: UserId,
      at: z.iso.datetime(),
    }),
  ),
});
export type WardResponse = z.infer<typeof WardResponse>;
