/** 順ぐりに: work that is asked for while it runs is done once more, however often it was asked for. */

/** Runs the work again when it is asked for while it runs, but never twice at a time. */
export function inTurns(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= last.then(() => {
      waiting = undefined;
      last = work();
      return last;
    });
    return waiting;
  };
}
