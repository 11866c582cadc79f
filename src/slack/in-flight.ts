/** 取りかかり中: counts what is being answered, so that a shutdown can wait for it. */

export type InFlight = {
  /** Runs the work and counts it while it runs. */
  during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits until nothing runs, at most `patienceMs`; tells how much was left. */
  idle: (patienceMs: number) => Promise<number>;
};

export function createInFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    during: async (work) => {
      const one = work();
      running.add(one);
      return one.finally(() => running.delete(one));
    },
    idle: async (patienceMs) => {
      let giveUp: NodeJS.Timeout | undefined;
      const tooLate = new Promise((resolve) => {
        giveUp = setTimeout(resolve, patienceMs);
      });
      await Promise.race([Promise.allSettled(running), tooLate]);
      clearTimeout(giveUp);
      return running.size;
    },
  };
}
