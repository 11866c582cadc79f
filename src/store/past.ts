/** 過去の状態: what was saved at a moment, or after a change, for those who ask about the past. */

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
