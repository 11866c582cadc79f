/** ホームを開いた: whoever looks at the Home tab sees what holds now and is for them. */

import type { Listener } from '../listener.ts';
import type { HomeOpenedPayload } from '../payloads.ts';

export const homeOpened: Listener<HomeOpenedPayload> = {
  name: 'home-opened',
  needs: 'unasked',
  keyOf: ({ user, event_ts }) => `home ${user} ${event_ts}`,
  placeOf: ({ user }) => ({ kind: 'channel', channel: user, threadTs: undefined }),
  idsOf: ({ user }) => ({ user, channel: '' }),
  handle: async ({ user }, { homes }) => {
    await homes.publish(user);
    return undefined;
  },
};
