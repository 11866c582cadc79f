/** どこにあってもよいボタン: what it does needs no message around it, so it can stand on Home too. */

import type { Listener } from './listener.ts';
import type { ButtonPress, HomePressPayload, PressPayload } from './payloads.ts';

/** A button of a message that does the same on Home. */
export type PressAnywhere = Omit<Listener<PressPayload>, 'handle' | 'needs'> &
  Pick<Listener<ButtonPress>, 'handle' | 'needs'> & { action: string };

export type HomeButton = Listener<HomePressPayload> & { action: string };

/** What a button of Home has to say of itself. */
type Doing = Pick<HomeButton, 'action' | 'needs' | 'handle' | 'acknowledged'>;

/** Returns a button of Home; what is refused or fails is told in a direct message. */
export function homeButton({ action, needs, handle, acknowledged }: Doing): HomeButton {
  return {
    name: action,
    ...{ action, needs, handle },
    ...(acknowledged && { acknowledged }),
    keyOf: ({ user, actions: [{ action_ts, value }] }) =>
      `press ${user.id} ${action} ${value} ${action_ts}`,
    placeOf: ({ user }) => ({ kind: 'channel', channel: user.id, threadTs: undefined }),
    idsOf: ({ user }) => ({ user: user.id, channel: '' }),
  };
}
