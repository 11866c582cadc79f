/** 保存の口: where everything that the bot keeps is read and changed, whatever lies behind it. */

import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import type { Remembering } from './past.ts';

/** Who caused a change: a Slack user id, or `system`. */
export type Actor = string;

/** What a change is for, as the audit shows it; `reason` is the person's own. */
export type Purpose = { action: string; reason?: string };

export type Result<S = State> = { saved: true; state: S } | { saved: false; refusal: Refusal };

export type Reader<S = State> = {
  /** The latest saved state; what is still being written does not show. */
  read: () => S;
};

/** Reads the present and the past. */
export type PastReader<S = State> = Reader<S> & Remembering<S>;

export type Store<S = State> = PastReader<S> & {
  /**
   * Replaces the state by what `decide` makes of it, one change after the other.
   *
   * `decide` is pure: it leaves what it is given as it is (it is frozen) and keeps the
   * parts that it does not change. When the promise is fulfilled with `saved: true` the change is on the
   * disk; when it is refused, or `decide` throws, nothing has changed. Rejected with a DataFileError,
   * nobody knows whether it will be there after the next start.
   */
  update: (decide: (state: S) => S | Refusal, by: Actor, purpose?: Purpose) => Promise<Result<S>>;
  /** Keeps a change without values: what was done, or refused, is then in the audit. */
  note: (by: Actor, purpose: Purpose) => Promise<Result<S>>;
  /** Waits for the changes under way. */
  close: () => Promise<void>;
};
