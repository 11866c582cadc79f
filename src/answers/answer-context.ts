/** 質問の場面: what an answer depends on besides the question. */

import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import type { Meeting } from '../domain/review.ts';
import type { Role } from '../domain/role.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { SeenRevision } from '../collection/revision-record.ts';
import type { CollectionRecord } from '../collection/record.ts';
import type { CheckRecord } from '../review/check-record.ts';
import type { ReviewRecord } from '../review/record.ts';

export type AnswerContext = {
  plan: Plan;
  /** Today in Tokyo: 昨年度 and 来年度 turn on it. */
  today: CalendarDate;
  role: Role;
  /** Whom 「私の意見」 means; nobody on a terminal where nobody said who sits there. */
  asker?: UserId;
  /** Reviews and comments as the reader may know of them; nothing where none were ever kept. */
  record?: ReviewRecord;
  /** The pre-check as the reader may know of it; nothing where nobody has read its words. */
  checks?: CheckRecord;
  /** By when and by whom figures are entered; nothing where nothing can be kept. */
  collection?: CollectionRecord;
  /** 年25％の目安: named only once the secretariat wants it. */
  showsPace?: boolean;
  /** 見直し as the reader may know of them; nothing where none were ever kept. */
  revisions?: readonly SeenRevision[];
  /** The register of meetings, which everybody may see. */
  meetings?: readonly Meeting[];
  /** The same at an earlier moment, where it is asked what changed since. */
  earlier?: Earlier;
};

/** What was known at a moment. */
export type Earlier = Omit<AnswerContext, 'today' | 'role' | 'asker' | 'earlier'> & {
  moment: string;
};
