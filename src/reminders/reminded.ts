/** お知らせした値: what somebody may put off: a value of which they were reminded, and which is open. */

import { owedOn } from '../collection/owed.ts';
import type { CalendarDate, FiscalYear } from '../domain/fiscal-year.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import type { TargetId } from '../domain/target.ts';

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
