/** 間合い: one line of posts for each channel, and a pause in that line alone when Slack asks for it. */

/** Thrown by work that Slack put off with a 429. */
export class TryLater extends Error {
  readonly afterMs: number;

  constructor(afterMs: number) {
    super('Slack asks to try again later');
    this.name = 'TryLater';
    this.afterMs = afterMs;
  }
}

export type Pacing = {
  /** Runs the work when the earlier work of the same line is done; waits out what is put off. */
  inTurn: <T>(line: string, work: () => Promise<T>) => Promise<T>;
};

/** A line gives up after this many pauses, or when a single one would be longer than `longestMs`. */
const pauses = 5;
const longestMs = 120_000;

/** Returns lines that do not wait for each other. `sleep` is the passing of time. */
export function createPacing(sleep: (ms: number) => Promise<void>): Pacing {
  const ends = new Map<string, Promise<unknown>>();
  return {
    inTurn: (line, work) => {
      const patient = () => waitingOut(work, sleep);
      const turn = (ends.get(line) ?? Promise.resolve()).then(patient, patient);
      const end = turn
        .catch(() => undefined)
        .then(() => {
          if (ends.get(line) === end) ends.delete(line);
        });
      ends.set(line, end);
      return turn;
    },
  };
}

async function waitingOut<T>(
  work: () => Promise<T>,
  sleep: (ms: number) => Promise<void>,
): Promise<T> {
  for (let paused = 0; ; paused += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TryLater) || paused === pauses || error.afterMs > longestMs)
        throw error;
      await sleep(error.afterMs);
    }
  }
}
