/** 変更の履歴: what the kept changes say to those who ask who changed what, when and why. */

import type { Change, Op, Step } from './change.ts';
import type { CalendarDate } from './fiscal-year.ts';
import type { IndicatorId } from './indicator.ts';
import { isFields } from './json.ts';
import { tokyoTime } from './tokyo-time.ts';

/** Both limits are optional; `since` is a day in Tokyo and is included. */
export type AuditQuery = {
  indicator: IndicatorId | undefined;
  since: CalendarDate | undefined;
};

/**
 * One change as people read it; `values` holds each value before and after.
 *
 * A plan that was adopted changes hundreds of values: it is told by its revisions, the indicators
 * that it touched and the number of other places. Its `values` are only those of the indicator that
 * was asked for.
 */
export type AuditEntry = {
  seq: number;
  /** Day and time in Tokyo. */
  date: CalendarDate;
  time: string;
  actor: string;
  action: string | undefined;
  reason: string | undefined;
  adoption: Adoption | undefined;
  values: readonly Op[];
};

export type Adoption = {
  from: unknown;
  to: unknown;
  indicators: readonly string[];
  /** How many changed values lie outside the indicators. */
  elsewhere: number;
  /** Goals that had come in as workbooks, and that the plan holds itself from then on. */
  takenOver: readonly unknown[];
};

/**
 * Returns what one change has to say to a query.
 *
 * A value belongs to an indicator when the way to it leads through that indicator, or when what was
 * put in or taken out names it in one of its own fields.
 *
 * @param revisions where the list of 見直し holds those that are about the indicator.
 * @returns nothing when the change is too old, or has no value that was asked for.
 */
export function auditEntry(
  change: Change,
  query: AuditQuery,
  revisions: ReadonlySet<number> = none,
): AuditEntry | undefined {
  const { date, time } = tokyoTime(change.at);
  const { indicator, since } = query;
  if (since !== undefined && date < since) return undefined;
  const asked = askedIn(change.ops, indicator, revisions);
  if (change.ops.length > 0 && asked.length === 0) return undefined; // Without values it is about all
  const adoption = adoptionIn(change);
  const { seq, actor, action, reason } = change;
  const isWhole = adoption !== undefined || wholeGoals.includes(action ?? '');
  const values = isWhole && indicator === undefined ? [] : asked;
  return { seq, date, time, actor, action, reason, adoption, values };
}

/**
 * Returns a reader of changes, from the first on, that says what each has to say to a query.
 *
 * The stages of a 見直し do not name its indicator, so it is remembered which 見直し are about it.
 */
export function auditOf(query: AuditQuery): (change: Change) => AuditEntry | undefined {
  const { indicator } = query;
  const revisions = new Set<number>();
  return (change) => {
    for (const op of change.ops) {
      const at = revisionIn(op);
      if (at !== undefined && indicator && namesWithin(op.after, indicator)) revisions.add(at);
    }
    return auditEntry(change, query, revisions);
  };
}

/** What is told by its reason alone: a goal comes or goes with hundreds of values. */
const wholeGoals: readonly string[] = ['goal-added', 'goal-taken-out'];

const none: ReadonlySet<number> = new Set();

function askedIn(
  ops: readonly Op[],
  indicator: IndicatorId | undefined,
  revisions: ReadonlySet<number>,
): readonly Op[] {
  return indicator === undefined ? ops : ops.filter((op) => isAbout(op, indicator, revisions));
}

function isAbout(op: Op, indicator: IndicatorId, revisions: ReadonlySet<number>): boolean {
  const { path, before, after } = op;
  const revision = revisionIn(op);
  if (revision !== undefined && revisions.has(revision)) return true;
  const isOnTheWay = path.some((step) => typeof step !== 'string' && step.id === indicator);
  return isOnTheWay || names(before, indicator) || names(after, indicator);
}

function names(value: unknown, indicator: IndicatorId): boolean {
  return isFields(value) && Object.values(value).includes(indicator);
}

/** Where the list of 見直し holds the one that is changed; none is ever taken out of it. */
function revisionIn({ path: [list, place] }: Op): number | undefined {
  return list === 'revisions' && typeof place === 'object' ? place.at : undefined;
}

/** A 見直し names its indicators within what it changes: `{ change: { from: '5-A1', to: '5-S1' } }`. */
function namesWithin(value: unknown, indicator: IndicatorId): boolean {
  if (Array.isArray(value)) return value.some((one) => namesWithin(one, indicator));
  if (!isFields(value)) return value === indicator;
  return Object.values(value).some((one) => namesWithin(one, indicator));
}

/** Changes kept without an action were made before there were any; the revision tells them. */
function adoptionIn({ action = 'adopt-plan', ops }: Change): Adoption | undefined {
  const revision = ops.find(({ path }) => isRevision(path));
  if (action !== 'adopt-plan' || revision === undefined) return undefined;
  const others = ops.filter(({ path }) => !isRevision(path));
  const touched = others.flatMap(({ path }) => indicatorOn(path) ?? []);
  return {
    from: revision.before,
    to: revision.after,
    indicators: [...new Set(touched)].toSorted(inOrder),
    elsewhere: others.length - touched.length,
    takenOver: takenOverIn(ops),
  };
}

function takenOverIn(ops: readonly Op[]): unknown[] {
  const additions = ops.filter(({ path }) => path[0] === 'additions' && path.length === 2);
  const goalsIn = (side: 'before' | 'after'): unknown[] =>
    additions.flatMap((op) => {
      const one = op[side];
      return isFields(one) ? [one['goal']] : [];
    });
  return goalsIn('before').filter((goal) => !goalsIn('after').includes(goal));
}

function isRevision([first, second, ...rest]: readonly Step[]): boolean {
  return first === 'plan' && second === 'revision' && rest.length === 0;
}

function indicatorOn([first, second, third]: readonly Step[]): string | undefined {
  const isIndicator = first === 'plan' && second === 'indicators';
  return isIndicator && typeof third === 'object' ? third.id : undefined;
}

/** 5-A2 before 5-A10. */
function inOrder(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
