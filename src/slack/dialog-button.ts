/** 画面の中のボタン: stands in a dialog; what is refused or fails is told in a direct message. */

import type { Listener } from './listener.ts';
import type { DialogPressPayload } from './payloads.ts';

export type DialogButton = Listener<DialogPressPayload> & { action: string };

type Doing = Pick<DialogButton, 'action' | 'needs' | 'handle' | 'acknowledged'>;

export function dialogButton({ action, needs, handle, acknowledged }: Doing): DialogButton {
  return {
    name: action,
    ...{ action, needs, handle },
    ...(acknowledged && { acknowledged }),
    keyOf: ({ user, actions: [{ action_ts, value }] }) =>
      `dialog ${user.id} ${action} ${value} ${action_ts}`,
    placeOf: ({ user }) => ({ kind: 'channel', channel: user.id, threadTs: undefined }),
    idsOf: ({ user }) => ({ user: user.id, channel: '' }),
  };
}
