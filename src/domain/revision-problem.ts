/** 見直しできないわけ: why a revision was not recorded, moved on or taken back. */

import type { CalendarDate, FiscalYear } from './fiscal-year.ts';
import type { IndicatorId } from './indicator.ts';
import type { RevisionStage } from './revision.ts';

/** A figure that stands in a year, and where it comes from. */
export type StandingFigure = { fiscalYear: FiscalYear; of: 'printed' | 'approved' };

export type RevisionProblem =
  | { problem: 'not-found'; no: number }
  | { problem: 'unknown-indicator'; id: string }
  | { problem: 'unknown-goal'; goal: number }
  /** The plan holds no logic model of the goal. */
  | { problem: 'no-logic-model'; goal: number }
  | { problem: 'year-outside'; fiscalYear: FiscalYear; first: FiscalYear; last: FiscalYear }
  /** The baseline is of a year after the first one that it would hold for. */
  | { problem: 'baseline-later'; baseline: FiscalYear; appliesFrom: FiscalYear }
  /** It says what holds anyway. */
  | { problem: 'same-as-now' }
  /** What it would change does not stand there; `stands` does, where there can be only one text. */
  | { problem: 'not-standing'; text: string; stands: string | null }
  | { problem: 'text-exists'; text: string }
  | { problem: 'link-to-itself' }
  | { problem: 'not-in-goal'; id: IndicatorId; goal: number }
  | { problem: 'link-exists'; from: IndicatorId; to: IndicatorId }
  | { problem: 'no-such-link'; from: IndicatorId; to: IndicatorId }
  /** Figures of the old series would become figures of the new one. */
  | { problem: 'figures-there'; figures: readonly StandingFigure[] }
  /** Figures of the new series would become figures of the old one. */
  | { problem: 'figures-of-new'; no: number; figures: readonly StandingFigure[] }
  /** Entries that wait for approval would change their series. */
  | { problem: 'entries-wait'; nos: readonly number[] }
  /** Another one of the same thing and year is on its way. */
  | { problem: 'open-already'; no: number }
  /** A decided one changes what this one gives, or what it was made from. */
  | { problem: 'later-revision'; later: number }
  | { problem: 'decided'; no: number }
  | { problem: 'not-decided'; no: number }
  | { problem: 'dropped'; no: number }
  /** `next` is the stage that would be; `null` after the last. */
  | { problem: 'not-next'; stage: RevisionStage; next: RevisionStage | null }
  | { problem: 'day-ahead'; on: CalendarDate; today: CalendarDate }
  /** Before the day of the stage before. */
  | { problem: 'day-before'; on: CalendarDate; stage: RevisionStage; reached: CalendarDate }
  /** After the day of the stage that follows. */
  | { problem: 'day-after'; on: CalendarDate; stage: RevisionStage; reached: CalendarDate }
  | { problem: 'no-break'; no: number }
  | { problem: 'break-approved'; no: number }
  | { problem: 'nothing-to-undo'; no: number }
  | { problem: 'too-late'; minutes: number };
