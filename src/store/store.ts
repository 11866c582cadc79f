/** 保存の口: where everything that the bot keeps is read and changed, whatever lies behind it. */

import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';

/** Who caused a change: a Slack user id, or `system`. */
export type Actor = string;

/** What a change is for, as the audit shows it; `reason` is the person's own. */
export type Purpose = { action: string; reason?: string };

export type Result<S = State> = { saved: true; state: S } | { saved: false; refusal: Refusal };

export type Reader<S = State> = {
  /** The latest saved state; what is still being written does not show. */
  read: () => S;
};

/**
 * Up to and including a moment, or a change by its number. A `seq` comes with the moment at which it
 * was the last: after a restore the same number may belong to another change.
 */
export type Point = { moment: string } | { seq: number; moment: string };

export type Past<S> =
  | { found: true; state: S; seq: number }
  /** Nothing was kept yet; `since` is when keeping began, or when its form was last changed. */
  | { found: false; why: 'before-first'; since: string }
  /** The history holds another change under this number than when it was noted. */
  | { found: false; why: 'other-history' };

/** What an open store knows besides the present. */
export type Remembering<S> = {
  /** The number of the last change that `read` shows. */
  position: () => number;
  /**
   * Returns the state as it was, from the history of changes.
   *
   * @throws {DataFileError} when the history is damaged.
   */
  asOf: (point: Point) => Promise<Past<S>>;
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
