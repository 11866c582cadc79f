/** 保存する全体: everything that the bot keeps. */

import { z } from 'zod';
import { CollectionRule } from './collection-rule.ts';
import { Comment } from './comment.ts';
import { Disposal } from './disposal.ts';
import { DiscussionPoint, SetAside } from './discussion-point.ts';
import { Entry } from './entry.ts';
import { FormDraft } from './form-draft.ts';
import { GoalAddition } from './goal-addition.ts';
import { Notice, OptOut, PutOff } from './notice.ts';
import { Post } from './outbox.ts';
import { Plan } from './plan.ts';
import { Committee, Meeting, Review } from './review.ts';
import { Revision } from './revision.ts';
import { Roster } from './roster.ts';
import { Settings } from './settings.ts';

export const State = z.strictObject({
  plan: Plan,
  roster: Roster,
  committee: Committee,
  meetings: z.array(Meeting),
  reviews: z.array(Review),
  comments: z.array(Comment),
  settings: Settings,
  outbox: z.array(Post),
  drafts: z.array(FormDraft),
  disposals: z.array(Disposal),
  rules: z.array(CollectionRule),
  entries: z.array(Entry),
  notices: z.array(Notice),
  putOffs: z.array(PutOff),
  optOuts: z.array(OptOut),
  revisions: z.array(Revision),
  additions: z.array(GoalAddition),
  points: z.array(DiscussionPoint),
  setAsides: z.array(SetAside),
});
export type State = z.infer<typeof State>;
