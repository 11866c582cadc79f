/** Many rounds in a few numbers. */

/** What one round gave: how long each acknowledgement and each answer took, and the whole round. */
export type Timing = {
  acksMs: readonly number[];
  answersMs: readonly number[];
  lastedMs: number;
};

export type Summary = {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Slack gives up on a command that is not acknowledged within 3000. */
  ackP99Ms: number;
};

export function summary(rounds: readonly Timing[]): Summary {
  const answers = rounds.flatMap(({ answersMs }) => answersMs);
  const acks = rounds.flatMap(({ acksMs }) => acksMs);
  const seconds = rounds.reduce((sum, { lastedMs }) => sum + lastedMs, 0) / 1000;
  return {
    requestsPerSecond: Number((answers.length / seconds).toFixed(1)),
    p50Ms: at(0.5, answers),
    p99Ms: at(0.99, answers),
    ackP99Ms: at(0.99, acks),
  };
}

/** The time within which this share of all was done. */
function at(share: number, all: readonly number[]): number {
  const sorted = all.toSorted((a, b) => a - b);
  return Number((sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(2));
}
