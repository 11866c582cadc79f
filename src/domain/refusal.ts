/** 断り: why a change or a request was declined; each case has its sentence in wording/refusal.ts. */

import type { CommentLabel } from './comment.ts';
import type { Action } from './permissions.ts';

export type Refusal =
  /** A plan is adopted only when its revision is higher than that of the plan in use. */
  | { refused: 'plan-not-newer'; stored: number; offered: number }
  /** What a button carries is no longer a question this bot understands. */
  | { refused: 'unreadable-button' }
  /** Nothing can be saved until there is room again; nothing that was saved is lost. */
  | { refused: 'disk-full' }
  /** The person has no role for which this is meant. */
  | { refused: 'not-allowed'; action: Action }
  /** A guest or somebody from elsewhere, whom nobody has registered. */
  | { refused: 'outsider'; action: Action }
  /** Until a secretariat is configured everyone reads and nobody writes. */
  | { refused: 'nobody-is-registered'; action: Action }
  /** A goal has one live review in a channel. */
  | { refused: 'review-is-open'; goal: number; channel: string }
  | { refused: 'deadline-passed'; deadline: string; today: string }
  | { refused: 'no-such-review'; no: number }
  | { refused: 'no-such-meeting'; no: number }
  /** Another meeting has this number. */
  | { refused: 'meeting-no-taken'; no: number }
  /** What a form showed was changed by somebody else while it was open. */
  | { refused: 'edited-meanwhile' }
  | { refused: 'review-is-closed'; no: number }
  | { refused: 'review-is-not-closed'; no: number }
  | { refused: 'no-such-comment'; no: number }
  | { refused: 'no-such-post' }
  /** Nobody could edit the roster any more, nor anything else. */
  | { refused: 'no-secretariat-left' }
  /** What became of an answer can be told only where there is one. */
  | { refused: 'not-answered'; no: number }
  /** A shortcut was used on a message that is no comment. */
  | { refused: 'message-is-no-comment' }
  /** A shortcut was used on a message that is a comment already. */
  | { refused: 'already-recorded'; label: CommentLabel }
  /** There is no review to which a message could belong. */
  | { refused: 'no-open-review' }
  /** A message that cannot become a comment: an app wrote it, it holds no words, or too many. */
  | { refused: 'not-recordable'; because: 'app' | 'no-words' | 'too-long' }
  /** The comment was answered or changed by somebody else while the form was open. */
  | { refused: 'changed-meanwhile'; no: number };

/** Tells a refusal from what was asked for, which never has a field of that name. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
