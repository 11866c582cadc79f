/** Faults on demand: what the next calls of a method shall suffer. */
export type Fault =
  /** An HTTP status instead of an answer, e.g. 429 with Retry-After, or 500. */
  | { status: number; retryAfter?: number }
  /** Slack's refusal, e.g. `{ error: 'internal_error' }`. */
  | { error: string }
  /** The answer comes, but late. */
  | { delayMs: number }
  /** The call is carried out, and the connection breaks before the answer. */
  | { lostReply: true };

export type Faults = {
  add: (method: string, faults: readonly Fault[]) => void;
  next: (method: string) => Fault | undefined;
};

export function createFaults(): Faults {
  const waiting = new Map<string, readonly Fault[]>();
  return {
    add: (method, faults) => {
      waiting.set(method, [...(waiting.get(method) ?? []), ...faults]);
    },
    next: (method) => {
      const [first, ...rest] = waiting.get(method) ?? [];
      waiting.set(method, rest);
      return first;
    },
  };
}
