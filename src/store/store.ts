/** 保存の口: where everything that the bot keeps is read and changed, whatever lies behind it. */

import type { Refusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';

/** Who caused a change: a Slack user id, or `system`. */
export type Actor = string;

export type Result = { saved: true; state: State } | { saved: false; refusal: Refusal };

export type Reader = {
  /** The latest saved state; what is still being written does not show. */
  read: () => State;
};

export type Store = Reader & {
  /**
   * Replaces the state by what `decide` makes of it, one change after the other.
   *
   * `decide` is pure. When the promise is fulfilled with `saved: true` the change is written; when
   * it is rejected, nothing has changed.
   */
  update: (decide: (state: State) => State | Refusal, by: Actor) => Promise<Result>;
  /** Waits for the changes under way. */
  close: () => Promise<void>;
};
