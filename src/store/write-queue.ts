/** まとめ書き: changes that wait at the same moment share one write and one flush. */

import { setImmediate } from 'node:timers/promises';

export type WriteQueue<T> = {
  add: (item: T) => void;
  /** Does something while nothing is being written. */
  between: (work: () => Promise<void>) => Promise<void>;
};

/** Returns a queue that hands over all that waits, again and again, until nothing does. */
export function createWriteQueue<T>(
  writeBatch: (batch: readonly T[]) => Promise<void>,
): WriteQueue<T> {
  let waiting: T[] = [];
  let isScheduled = false;
  let last: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const run = async (): Promise<void> => {
    await setImmediate(); // Those who were just answered may come again at once: one batch for all
    const batch = waiting;
    waiting = [];
    isScheduled = false;
    await writeBatch(batch);
  };
  return {
    add: (item) => {
      waiting.push(item);
      if (isScheduled) return;
      isScheduled = true;
      void inTurn(run);
    },
    between: inTurn,
  };
}
