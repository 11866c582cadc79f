/** 読み取った表: kept from the preview until it is registered, so that what is kept is what was shown. */

import { randomUUID } from 'node:crypto';
import type { UserId } from '../../domain/slack-id.ts';
import type { Tables } from '../../domain/tables.ts';

/**
 * In memory only and the latest few: after a restart the file is chosen once more. Nobody gets at the
 * tables of somebody else.
 */
export type ReadFiles = {
  keep: (user: UserId, tables: Tables) => string;
  find: (user: UserId, key: string) => Tables | undefined;
};

export function createReadFiles(limit = 20): ReadFiles {
  const kept = new Map<string, { user: UserId; tables: Tables }>();
  return {
    keep: (user, tables) => {
      const key = randomUUID();
      kept.set(key, { user, tables });
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
      return key;
    },
    find: (user, key) => {
      const found = kept.get(key);
      return found?.user === user ? found.tables : undefined;
    },
  };
}
