/** お知らせした値: what somebody may put off: a value of which they were reminded, and which is open. */

import { putOff } from '../collection/edit-rule.ts';
import { owedOn } from '../collection/owed.ts';
import { takeBackPromise } from '../collection/promise.ts';
import type { CalendarDate, FiscalYear } from '../domain/fiscal-year.ts';
import type { PutOff } from '../domain/notice.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import type { TargetId } from '../domain/target.ts';
import { tokyoTime } from '../domain/tokyo-time.ts';

export type RemindedValue = { target: TargetId; fiscalYear: FiscalYear };

/** @returns why a value cannot be put off by somebody; nothing when it can. */
export function whyNotPutOff(
  state: State,
  { target, fiscalYear }: RemindedValue,
  { by, today }: { by: UserId; today: CalendarDate },
): Refusal | undefined {
  const isReminded = state.notices.some(
    ({ to, reminders }) =>
      to === by &&
      reminders.some(
        ({ subject }) =>
          subject.kind === 'entry' &&
          subject.target === target &&
          subject.fiscalYear === fiscalYear,
      ),
  );
  if (!isReminded) return { refused: 'not-reminded' };
  const isOwed = owedOn(state, today).some(
    (one) => one.what.target === target && one.fiscalYear === fiscalYear,
  );
  return isOwed ? undefined : { refused: 'not-owed' };
}

/** まだ出ない・翌営業日に: notes it as long as the value is owed, which may have ended a moment ago. */
export function putOffReminded(state: State, given: PutOff): State | Refusal {
  const today = tokyoTime(given.at).date;
  return whyNotPutOff(state, given, { by: given.by, today }) ?? putOff(state, given);
}

/** 元に戻す: takes まだ出ない back, by anybody who might have said it. */
export function takeBackReminded(
  state: State,
  value: RemindedValue,
  asked: { by: UserId; today: CalendarDate },
): State | Refusal {
  return whyNotPutOff(state, value, asked) ?? takeBackPromise(state, value);
}
