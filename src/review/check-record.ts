/** 点検の記録: what the pre-check looks for, and what has become of its findings, for those who ask. */

import type { CheckWords } from '../domain/check-words.ts';
import type { DiscussionPoint, SetAside } from '../domain/discussion-point.ts';
import type { State } from '../domain/state.ts';

/** `published`: drafts are for the secretariat alone; `in-public`: others would read them too. */
export type SeenFindings = 'all' | 'published' | 'in-public';

export type CheckRecord = {
  words: CheckWords;
  sees: SeenFindings;
  points: readonly DiscussionPoint[];
  /** Empty for all who do not see the drafts. */
  setAsides: readonly SetAside[];
};

/** Returns what somebody may know of the pre-check. */
export function checkRecord(
  { points, setAsides }: Pick<State, 'points' | 'setAsides'>,
  { words, sees }: Pick<CheckRecord, 'words' | 'sees'>,
): CheckRecord {
  return { words, sees, points, setAsides: sees === 'all' ? setAsides : [] };
}
