/** What the secretariat can see of the store at any time. */

import { expect, it } from 'vitest';
import { createLog } from '../src/log.ts';
import { createStoreNotices } from '../src/store-notices.ts';

it('tells on Home what was told last', () => {
  const log = createLog({ level: 'error', now: () => new Date(0), write: () => undefined });
  const notices = createStoreNotices(log);
  expect(notices.condition()).toEqual({ writable: true });
  const full = { writable: false, reason: 'disk-full', code: 'ENOSPC' } as const;
  notices.onCondition(full);
  expect(notices.condition()).toEqual(full);
  notices.onCondition({ writable: true });
  expect(notices.condition()).toEqual({ writable: true });
});
