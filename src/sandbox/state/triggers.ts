/** trigger_ids: each opens one view, and lives three seconds. */
const LIFE_MS = 3000;

export type Triggers = {
  issue: (user: string) => string;
  /** Uses a trigger up; returns whom it came from, or Slack's error. */
  spend: (id: string) => { user: string } | { error: string };
  /**
   * Runs `work`, during which no trigger grows too old; afterwards all are as strict as before.
   *
   * For what is played before anybody looks on: a computer that is busy must not make it fail.
   */
  unhurried: <T>(work: () => Promise<T>) => Promise<T>;
};

export function createTriggers(now: () => number): Triggers {
  const issued = new Map<string, { user: string; at: number; spent: boolean }>();
  let isHurried = true;
  return {
    issue: (user) => {
      const id = `${issued.size + 1}.${Math.floor(now())}.trigger`;
      issued.set(id, { user, at: now(), spent: false });
      return id;
    },
    spend: (id) => {
      const trigger = issued.get(id);
      if (trigger === undefined) return { error: 'invalid_trigger_id' };
      if (trigger.spent) return { error: 'exchanged_trigger_id' };
      if (isHurried && now() - trigger.at > LIFE_MS) return { error: 'expired_trigger_id' };
      issued.set(id, { ...trigger, spent: true });
      return { user: trigger.user };
    },
    unhurried: async (work) => {
      isHurried = false;
      try {
        return await work();
      } finally {
        isHurried = true;
      }
    },
  };
}
