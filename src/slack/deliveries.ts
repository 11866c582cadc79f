/** 届いたもの: remembers what has been dealt with, because Slack delivers at least once. */

/**
 * Kept in memory and bounded; a restart forgets. Nothing is stored on a question, so the worst that
 * a forgotten delivery does is a second answer. Where something is saved, keep the keys durably.
 */
export type Deliveries = {
  /** Notes the key; tells whether it is the first time. */
  isFirst: (key: string) => boolean;
  /** Lets the same thing be tried again after a failure. */
  forget: (key: string) => void;
};

/** Returns a memory of the last `limit` keys. */
export function createDeliveries(limit = 10_000): Deliveries {
  const seen = new Set<string>();
  return {
    isFirst: (key) => {
      if (seen.has(key)) return false;
      seen.add(key);
      const [oldest] = seen;
      if (seen.size > limit && oldest !== undefined) seen.delete(oldest);
      return true;
    },
    forget: (key) => {
      seen.delete(key);
    },
  };
}
