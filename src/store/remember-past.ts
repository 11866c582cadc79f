/** 過去の覚え書き: the last few states that were read back, since one asks several things of a moment. */

import type { Past, Point } from './store.ts';

const most = 6;

/** Returns `read` with a memory; what is as it is now is not worth remembering. */
export function rememberPast<S>(
  read: (point: Point) => Promise<Past<S>>,
  position: () => number,
): (point: Point) => Promise<Past<S>> {
  const known = new Map<string, Past<S>>();
  return async (point) => {
    const key = JSON.stringify(point);
    const before = known.get(key);
    const past = before ?? (await read(point));
    if (!past.found || past.seq >= position()) return past;
    known.delete(key);
    known.set(key, sameState(past, known)); // The last asked for stands last
    for (const [oldest] of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return known.get(key) ?? past;
  };
}

/** Two moments between two changes are one state; the word index is then built once. */
function sameState<S>(past: Past<S>, known: ReadonlyMap<string, Past<S>>): Past<S> {
  const same = [...known.values()].find((one) => one.found && past.found && one.seq === past.seq);
  return same ?? past;
}
