/** 間合い: one line of posts for each channel, about one a second, and longer when Slack asks for it. */

/** Thrown by work that Slack put off with a 429. */
export class TryLater extends Error {
  readonly afterMs: number;

  constructor(afterMs: number) {
    super('Slack asks to try again later');
    this.name = 'TryLater';
    this.afterMs = afterMs;
  }
}

/** Where posts wait for each other, and how long one keeps the next waiting after it was taken. */
export type Line = { name: string; gapMs: number };

export type Pacing = {
  /** Runs the work when the earlier work of the same line is done; waits out what is put off. */
  inTurn: <T>(line: Line, work: () => Promise<T>) => Promise<T>;
};

/** A line gives up after this many pauses, or when a single one would be longer than `longestMs`. */
const pauses = 5;
const longestMs = 120_000;

/**
 * Returns lines that do not wait for each other. `sleep` is the passing of time.
 *
 * The first post of a quiet line goes out at once; what failed keeps nobody waiting.
 */
export function createPacing(sleep: (ms: number) => Promise<void>): Pacing {
  const ends = new Map<string, Promise<void>>();
  return {
    inTurn: (line, work) => {
      const before = ends.get(line.name) ?? Promise.resolve();
      const turn = before.then(() => waitingOut(work, sleep));
      const gap = () => (line.gapMs > 0 ? sleep(line.gapMs) : undefined);
      const end = turn
        .then(gap, () => undefined)
        .then(() => {
          if (ends.get(line.name) === end) ends.delete(line.name);
        });
      ends.set(line.name, end);
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
