/** 廃棄の記録: which comments are gone for good because their time was over; their words are nowhere. */

import { z } from 'zod';
import { CommentLabel } from './comment.ts';

export const Disposal = z.strictObject({
  at: z.iso.datetime(),
  reviews: z.array(z.int().positive()),
  /** Their numbers are never given out again. */
  comments: z.array(z.strictObject({ no: z.int().positive(), label: CommentLabel })),
});
export type Disposal = z.infer<typeof Disposal>;
