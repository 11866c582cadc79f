/** 途中の知らせ: says that something is under way, where it takes longer than one likes to wait. */

import { clearTimeout, setTimeout } from 'node:timers';

/** After this long in silence people press again. */
const silenceMs = 2000;

/** Does the work, and `say`s so once if it is not done by then; what cannot be said stops nothing. */
export async function sayingSoFar<Result>(
  work: Promise<Result>,
  say: () => Promise<unknown>,
  afterMs = silenceMs,
): Promise<Result> {
  const timer = setTimeout(() => void say().catch(() => undefined), afterMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
