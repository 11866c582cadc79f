/** 保存する全体: everything that the bot keeps. */

import { z } from 'zod';
import { Comment } from './comment.ts';
import { Plan } from './plan.ts';
import { Committee, Meeting, Review } from './review.ts';
import { Roster } from './roster.ts';

export const State = z.strictObject({
  plan: Plan,
  roster: Roster,
  committee: Committee,
  meetings: z.array(Meeting),
  reviews: z.array(Review),
  comments: z.array(Comment),
});
export type State = z.infer<typeof State>;
