/** 順番: lets answers begin one at a time, and only when nobody new is at the door. */

import { setImmediate } from 'node:timers/promises';

/** Waits for a turn of the event loop in which no other work begins. */
export type NextTurn = () => Promise<void>;

/** Work begins after so many turns without a newcomer. Node takes in one connection in each turn. */
const quietTurns = 3;
/** However many come, work begins after this many turns; one lasts about a tenth of a millisecond. */
const mostTurns = 200;

/**
 * Returns a queue for work that computes without a pause.
 *
 * Slack gives up on a command after 3 seconds. Were every answer computed in the moment in which its
 * command comes, the last of many commands would be acknowledged after all the answers before it.
 */
export function createLoopTurns(): NextTurn {
  let newcomers = 0;
  let last: Promise<void> = Promise.resolve();
  const quiet = async (): Promise<void> => {
    let seen = newcomers;
    for (let turns = 0, still = 0; still < quietTurns && turns < mostTurns; turns += 1) {
      await setImmediate();
      still = newcomers === seen ? still + 1 : 0;
      seen = newcomers;
    }
  };
  return () => {
    newcomers += 1;
    last = last.then(quiet);
    return last;
  };
}
