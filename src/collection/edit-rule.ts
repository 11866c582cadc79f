/** 収集の予定を直す: how often, by when and by whom a figure is entered, and what is put off. */

import type { CollectionRule } from '../domain/collection-rule.ts';
import type { OptOut, PutOff } from '../domain/notice.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';
import { collected, collectedAs } from './collected.ts';
import { whyNotPromised } from './promise.ts';

/**
 * Keeps what the secretariat has decided for a figure, in the place of what was decided before.
 *
 * A rule that says what the plan's own words say anyway is not kept: the plan's words hold.
 */
export function editRule(state: State, given: CollectionRule): State | Refusal {
  const what = collectedAs(given.target, state);
  if (what === undefined) return { refused: 'not-collected', target: given.target };
  const rule = { ...given, target: what.target, owners: [...new Set(given.owners)] };
  const problem = problemOf(rule);
  if (problem !== undefined) return problem;
  const others = state.rules.filter(({ target }) => target !== rule.target);
  const bare = collected({ ...state, rules: others });
  const own = bare.find(({ target }) => target === rule.target)?.rule;
  const isOwn = own !== undefined && isSame(own, rule);
  return { ...state, rules: isOwn ? others : [...others, rule] };
}

function problemOf({ cycle, due }: CollectionRule): Refusal | undefined {
  if (cycle.kind === 'fixed-years' && cycle.fiscalYears.length === 0) {
    return { refused: 'no-years-chosen' };
  }
  if (cycle.kind === 'stopped' && cycle.because.trim() === '') return { refused: 'reason-missing' };
  if (due !== null && due.day > daysIn(due.month)) return { refused: 'no-such-day', ...due };
  return undefined;
}

/** 2月29日 is a day: in other years the last of the month is meant. */
function daysIn(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate();
}

function isSame(one: CollectionRule, other: CollectionRule): boolean {
  const told = ({ cycle, due, owners, contact, division }: CollectionRule): string =>
    JSON.stringify([
      Object.entries(cycle).toSorted(),
      [due?.month, due?.day],
      ...[owners.toSorted(), contact, division],
    ]);
  return told(one) === told(other);
}

/**
 * まだ出ない・翌営業日に: notes until when somebody does not want to be reminded of a value. Of まだ出ない
 * the last word holds, whoever has said it; 翌営業日に is everybody's own.
 */
export function putOff(state: State, given: PutOff): State | Refusal {
  const what = collectedAs(given.target, state);
  if (what === undefined) return { refused: 'not-collected', target: given.target };
  const { until, fiscalYear } = given;
  const today = tokyoTime(given.at).date;
  const problem = whyNotPromised(until, { what, fiscalYear, today }, state);
  if (problem !== undefined) return problem;
  const now = { ...given, target: what.target };
  return { ...state, putOffs: [...state.putOffs.filter((one) => !isReplaced(one, now)), now] };
}

function isReplaced(one: PutOff, by: PutOff): boolean {
  return (
    one.target === by.target &&
    one.fiscalYear === by.fiscalYear &&
    one.kind === by.kind &&
    (one.kind === 'not-yet' || one.by === by.by)
  );
}

/** Turns a kind of reminder off for somebody, or on again. */
export function setOptOut(state: State, user: UserId, kind: OptOut['kind'], isOut: boolean): State {
  const others = state.optOuts.filter((one) => one.user !== user || one.kind !== kind);
  return { ...state, optOuts: isOut ? [...others, { user, kind }] : others };
}
