/** どうなったか: what a person is told when the bot did not answer, or Slack would not have asked it. */

import type { Delivered } from '../transport.ts';
import type { Done } from './deed.ts';

export const done: Done = { done: true };

/** Judges what came back as Slack does: anything but 200 is shown as a failure. */
export function judged(...delivered: readonly (Delivered | undefined)[]): Done {
  const bad = delivered.find((one) => one !== undefined && one.status !== 200);
  if (bad === undefined) return done;
  return failed(
    `The app answered ${bad.status} after ${Math.round(bad.ms)} ms: ${JSON.stringify(bad.body)}`,
  );
}

export function failed(detail: string): Done {
  return { done: false, words: 'うまくいきませんでした。もう一度お試しください。', detail };
}

/** Something was done to what is not there any more. */
export function gone(what: string): Done {
  return { done: false, words: 'それは、もうありません。', detail: `There is no ${what}` };
}

/** Slack itself would not do it, and says why. */
export function refused(words: string): Done {
  return { done: false, words };
}
