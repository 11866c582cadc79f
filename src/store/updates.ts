/** 変更の受け付け: decided in order in memory, written together, answered when they are on the disk. */

import { Change, type Op } from '../domain/change.ts';
import { isRefusal } from '../domain/refusal.ts';
import { opsBetween } from '../domain/ops-between.ts';
import { problemOfChange } from './check-change.ts';
import { encodeLine } from './journal-line.ts';
import type { Kept } from './kept.ts';
import type { Condition } from '../domain/condition.ts';
import type { Actor, Purpose, Result, Store } from './store.ts';
import { createWriteQueue, type WriteQueue } from './write-queue.ts';

/** The document up to a change. */
export type Version<S> = { state: S; seq: number };

/** A decided change on its way to the disk; `line` is empty when there was nothing to change. */
type Pending<S> = Version<S> & {
  line: Uint8Array;
  result: Result<S>;
  /** A failure rejects all that was decided on top of what failed: it belongs to an older round. */
  round: number;
  settle: (outcome: Condition) => void;
};

const nothing = new Uint8Array();

export type UpdatesOptions<S extends object> = {
  kept: Kept<S>;
  now: () => Date;
  append: (lines: Uint8Array) => Promise<Condition>;
  /** The latest saved version, and what to do with the next. */
  saved: () => Version<S>;
  onSaved: (version: Version<S>, bytes: number) => void;
  condition: () => Condition;
  onCondition: (condition: Condition) => void;
  /** Makes the exception of a failure that does not pass. */
  failure: (condition: Condition) => Error;
};

export type Updates<S> = Pick<Store<S>, 'update' | 'note'> & Pick<WriteQueue<unknown>, 'between'>;

/** What a request came to, before it is on the disk. */
type Decided<S> = Omit<Pending<S>, 'settle'>;

/** Returns `update` of the port, and `note`, over a journal. */
export function createUpdates<S extends object>(options: UpdatesOptions<S>): Updates<S> {
  let head = options.saved();
  let round = 0;
  let failed: Condition = options.condition();

  const entered = (state: S, ops: readonly Op[], actor: Actor, purpose?: Purpose): Decided<S> => {
    const seq = head.seq + 1;
    const line = encodeLine(
      entry({ seq, at: options.now().toISOString(), actor, ops: [...ops] }, purpose),
    );
    head = { state, seq };
    return { ...head, round, line, result: { saved: true, state } };
  };
  const decideOn = (...[decide, actor, purpose]: Parameters<Store<S>['update']>): Decided<S> => {
    const decided = decide(head.state);
    const unchanged = { ...head, round, line: nothing };
    if (isRefusal(decided)) {
      return { ...unchanged, result: { saved: false, refusal: decided } };
    }
    const ops = opsBetween(head.state, decided);
    if (ops.length === 0) return { ...unchanged, result: { saved: true, state: head.state } };
    const problem = problemOfChange(options.kept.schema, decided, ops);
    if (problem !== undefined) throw new TypeError(problem);
    return entered(decided, ops, actor, purpose);
  };

  const writeBatch = async (batch: readonly Pending<S>[]): Promise<void> => {
    const current = batch.filter((one) => one.round === round);
    const stale = batch.filter((one) => one.round !== round);
    const lines = Buffer.concat(current.map(({ line }) => line));
    const outcome = await outcomeOf(lines);
    const latest = current.at(-1);
    if (!outcome.writable) {
      head = options.saved();
      round += 1;
      failed = outcome;
    } else if (latest !== undefined) options.onSaved(latest, lines.length);
    if (lines.length > 0 || !outcome.writable) options.onCondition(outcome);
    for (const one of current) one.settle(outcome);
    for (const one of stale) one.settle(failed);
  };
  const outcomeOf = async (lines: Uint8Array): Promise<Condition> => {
    const condition = options.condition();
    if (isFinal(condition)) return condition;
    return lines.length === 0 ? { writable: true } : options.append(lines);
  };

  const queue = createWriteQueue(writeBatch);
  const submit = (decide: () => Decided<S>): Promise<Result<S>> =>
    new Promise((resolve, reject) => {
      if (isFinal(options.condition())) throw options.failure(options.condition());
      const decided = decide();
      const settle = (outcome: Condition): void => {
        if (outcome.writable) resolve(decided.result);
        else if (isFinal(outcome)) reject(options.failure(outcome));
        else resolve({ saved: false, refusal: { refused: 'disk-full' } });
      };
      queue.add({ ...decided, settle });
    });
  return {
    between: queue.between,
    update: (...request) => submit(() => decideOn(...request)),
    note: (by, purpose) => submit(() => entered(head.state, [], by, purpose)),
  };
}

/** Only what is read back is written: anything more, or of another kind, would stop the next start. */
function entry(change: Pick<Change, 'seq' | 'at' | 'actor' | 'ops'>, purpose?: Purpose): Change {
  const { ops, ...head } = change;
  const { action, reason } = purpose ?? {};
  const named = { ...head, ...(action && { action }), ...(reason && { reason }) };
  return { ...ChangeHead.parse(named), ops };
}

const ChangeHead = Change.omit({ ops: true });

/** Whether nothing can be saved any more until the store is opened again. */
export function isFinal(condition: Condition): boolean {
  return !condition.writable && condition.reason !== 'disk-full';
}
