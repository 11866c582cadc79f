/** 最後に届いたもの: when Slack last brought something, so that a silent line can be seen. */

import { z } from 'zod';
import type { Clock } from '../clock.ts';

export type LastDelivery = {
  /** Notes what Slack has brought. */
  note: (body: unknown) => void;
  /** `at` is nothing while nothing came; both are moments. */
  told: () => { since: string; at: string | undefined };
};

/** Looking at the Home tab would otherwise always be the last thing that came. */
const HomeOpened = z.object({ event: z.object({ type: z.literal('app_home_opened') }) });

/** Kept in memory: after a restart it begins anew. */
export function createLastDelivery({ now }: Clock): LastDelivery {
  const since = now().toISOString();
  let at: string | undefined;
  return {
    note: (body) => {
      if (!HomeOpened.safeParse(body).success) at = now().toISOString();
    },
    told: () => ({ since, at }),
  };
}
