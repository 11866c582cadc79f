/** 聞き手: the shape of one thing that a person can do in Slack. The list of them is in app.ts. */

import type { Refusal } from '../domain/refusal.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { Destination } from './destination.ts';
import type { Needed } from './gate.ts';
import type { Services } from './services.ts';

export type Listener<Payload> = {
  /** Its name in the log. */
  name: string;
  /** What it takes to be allowed; `unasked` is what Slack tells us of without anybody asking for it. */
  needs: Needed<Payload> | 'unasked';
  /** Two deliveries with the same key are one thing that happened. */
  keyOf: (payload: Payload) => string;
  /** Where the person is told when it is refused or fails. */
  placeOf: (payload: Payload) => Destination;
  /** Who and where, for the gate and for the log. */
  idsOf: (payload: Payload) => { user: UserId; channel: string };
  /**
   * A press that changes what is kept is acknowledged once that is saved: when the bot dies in between,
   * Slack shows a warning beside the button and the person presses again.
   */
  acknowledged?: 'once-saved';
  /** Has no `try`: whatever goes wrong is dealt with in run-listener.ts. */
  handle: (payload: Payload, services: Services) => Promise<Handled>;
};

/** A refusal is told; what comes `afterwards` need not be waited for to be sure that it is saved. */
export type Handled = Refusal | { afterwards: () => Promise<void> } | undefined;
