/** Many rounds in four numbers. */

/** What one round gave: how long each answer took, and how long the round was. */
export type Timing = { answersMs: readonly number[]; lastedMs: number };

export type Summary = { requestsPerSecond: number; p50Ms: number; p99Ms: number };

export function summary(rounds: readonly Timing[]): Summary {
  const all = rounds.flatMap(({ answersMs }) => [...answersMs]).toSorted((a, b) => a - b);
  const seconds = rounds.reduce((sum, { lastedMs }) => sum + lastedMs, 0) / 1000;
  const at = (share: number) => Number((all[Math.floor(share * all.length)] ?? 0).toFixed(2));
  return {
    requestsPerSecond: Number((all.length / seconds).toFixed(1)),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}
