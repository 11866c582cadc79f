/** 集計: what a scenario acknowledged against what was found, and every promise that was broken. */

export type Outcome = {
  scenario: string;
  cycles: number;
  acknowledged: number;
  found: number;
  lost: number;
  unreadable: number;
  worstRestartMs: number;
  /** How long it took to turn a second process away. */
  worstRefusalMs: number;
  notes: string;
  /** A sentence for each broken promise, with the place or the cycle at which to look. */
  broken: readonly string[];
};

export type Tally = {
  cycle: () => void;
  /** Compares what was acknowledged with what is there; `where` is said when anything is lost. */
  compare: (
    acknowledged: ReadonlyMap<string, string>,
    found: ReadonlyMap<string, string>,
    where: string,
  ) => void;
  restarted: (ms: number) => void;
  refused: (ms: number) => void;
  unreadable: (where: string, error: unknown) => void;
  broke: (sentence: string) => void;
  /** Counts something that is worth a note. */
  note: (what: string, times?: number) => void;
  outcome: () => Outcome;
};

export function createTally(scenario: string): Tally {
  const sums = { cycles: 0, acknowledged: 0, found: 0, lost: 0, unreadable: 0 };
  const worst = { worstRestartMs: 0, worstRefusalMs: 0 };
  const notes = new Map<string, number>();
  const broken: string[] = [];
  return {
    cycle: () => {
      sums.cycles += 1;
    },
    compare: (acknowledged, found, where) => {
      const missing = [...acknowledged].filter(([id, text]) => found.get(id) !== text);
      sums.acknowledged += acknowledged.size;
      sums.found += acknowledged.size - missing.length;
      sums.lost += missing.length;
      if (missing.length > 0) broken.push(`${where}: lost ${missing.map(([id]) => id).join(' ')}`);
    },
    restarted: (ms) => {
      worst.worstRestartMs = Math.max(worst.worstRestartMs, Math.round(ms));
    },
    refused: (ms) => {
      worst.worstRefusalMs = Math.max(worst.worstRefusalMs, Math.round(ms));
    },
    unreadable: (where, error) => {
      sums.unreadable += 1;
      broken.push(`${where}: cannot be opened: ${String(error)}`);
    },
    broke: (sentence) => {
      broken.push(sentence);
    },
    note: (what, times = 1) => {
      notes.set(what, (notes.get(what) ?? 0) + times);
    },
    outcome: () => ({
      ...{ scenario, ...sums, ...worst, broken },
      notes: [...notes].map(([what, times]) => `${what}: ${times}`).join(', '),
    }),
  };
}
