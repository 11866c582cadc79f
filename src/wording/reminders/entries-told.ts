/** お知らせの値: the values of a notice, with who they are asked of and by when. */

import { dueDate } from '../../collection/cycle.ts';
import type { CalendarDate, FiscalYear } from '../../domain/fiscal-year.ts';
import type { ReminderCause } from '../../domain/notice.ts';
import type { State } from '../../domain/state.ts';
import type { TargetId } from '../../domain/target.ts';
import { figureOfYear } from './figure-name.ts';
import type { Told } from './notice-parts.ts';

export type ToldEntry = Told & { target: TargetId; fiscalYear: FiscalYear; due: CalendarDate };

export function entriesOf(all: readonly Told[], cause: ReminderCause): ToldEntry[] {
  return all.flatMap((told) => {
    const { subject, due } = told.reminder;
    if (subject.kind !== 'entry' || told.reminder.cause !== cause) return [];
    const { target, fiscalYear } = subject;
    return [{ ...told, target, fiscalYear, due }];
  });
}

/** Returns year and name; the bare number where the plan has it no more. */
export function entryName({ what, target, fiscalYear }: ToldEntry, { plan }: State): string {
  return what === undefined ? target : figureOfYear(what, fiscalYear, plan);
}

/** Whether the day is one that somebody has named for a value that was not out yet. */
export function isPromisedDay({ what, due, fiscalYear }: ToldEntry, { settings }: State): boolean {
  return what !== undefined && due !== dueDate(what.rule, settings, fiscalYear);
}
