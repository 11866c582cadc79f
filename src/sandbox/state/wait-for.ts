/** Waits until something is so, looking again after every change instead of sleeping. */
import type { Changes } from './changes.ts';

const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 5;

/**
 * Returns the first value of `look` that is neither undefined nor false.
 *
 * Looks after every change and, for what changes outside this Slack, every 5 ms.
 *
 * @throws when that has not come true within ten seconds, or within `patienceMs`.
 */
export function waitFor<T>(
  changes: Changes,
  look: () => T | undefined | false,
  patienceMs: number = PATIENCE_MS,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = () => {
      const value = look();
      if (value === undefined || value === false) return;
      stop();
      resolve(value);
    };
    const again = setInterval(check, LOOK_AGAIN_MS);
    const giveUp = setTimeout(() => {
      stop();
      reject(new Error(`Waited ${patienceMs} ms in vain for: ${look.toString()}`));
    }, patienceMs);
    const silence = changes.listen(check);
    const stop = () => {
      clearInterval(again);
      clearTimeout(giveUp);
      silence();
    };
    check();
  });
}
