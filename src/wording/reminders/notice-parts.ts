/** お知らせの部分: what a notice is made of, before Slack draws it. */

import type { Collected } from '../../collection/collected.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Reminder, ReminderStanding } from '../../domain/notice.ts';
import type { Roster } from '../../domain/roster.ts';
import type { State } from '../../domain/state.ts';
import type { TargetId } from '../../domain/target.ts';

export type NoticeItem = {
  text: string;
  /** What stands for it where the whole of it has no room. */
  short?: string;
  /** The address of what it speaks of. */
  link?: string | undefined;
  /** What has become of it; its line is struck through. */
  done: string | undefined;
  /** Whether what has become of it is まだ出ない, which can be taken back. */
  isNotYet?: boolean;
  /** The value that can be entered or put off with buttons. */
  value?: { target: TargetId; fiscalYear: FiscalYear };
};

/** Items under a title, and what is to be done with them. */
export type NoticeGroup = { title: string; items: readonly NoticeItem[]; advice: string };

/**
 * `rest` is how many found no room; `isWhole` says whether all of it stands there, and every letter in
 * full.
 */
export type NoticePage = {
  lead: string;
  groups: readonly NoticeGroup[];
  rest: number;
  isWhole: boolean;
};

/** A reminder with all that is said of it. */
export type Told = {
  reminder: Reminder;
  standing: ReminderStanding;
  /** The figure, where it is about one that is still collected. */
  what: Collected | undefined;
};

export type NoticeFacts = {
  /** What holds now of each reminder. */
  standings: readonly ReminderStanding[];
  state: State;
  /** With everybody of its user groups. */
  roster: Roster;
  /** Addresses of the cards, by the number of the review. */
  links: ReadonlyMap<number, string>;
};
