/** 断り: why a change or a request was declined; each case has its sentence in wording/refusal.ts. */

import type { CommentLabel } from './comment.ts';
import type { Figure } from './figure.ts';
import type { CalendarDate, FiscalYear } from './fiscal-year.ts';
import type { GoalUse } from './goal-uses.ts';
import type { PaperFormat, PaperKind } from './paper-kind.ts';
import type { Action } from './permissions.ts';
import type { RevisionProblem } from './revision-problem.ts';

export type Refusal =
  /** A plan is adopted only when its revision is higher than that of the plan in use. */
  | { refused: 'plan-not-newer'; stored: number; offered: number }
  /** What a button carries is no longer a question this bot understands. */
  | { refused: 'unreadable-button' }
  /** Nothing can be saved until there is room again; nothing that was saved is lost. */
  | { refused: 'disk-full' }
  /** The person has no role for which this is meant. */
  | { refused: 'not-allowed'; action: Action }
  /** A guest or somebody from elsewhere, whom nobody has registered. */
  | { refused: 'outsider'; action: Action }
  /** Until a secretariat is configured everyone reads and nobody writes. */
  | { refused: 'nobody-is-registered'; action: Action }
  /** A goal has one live review in a channel. */
  | { refused: 'review-is-open'; goal: number; channel: string }
  | { refused: 'deadline-passed'; deadline: string; today: string }
  | { refused: 'no-such-review'; no: number }
  | { refused: 'no-such-meeting'; no: number }
  /** Another meeting has this number. */
  | { refused: 'meeting-no-taken'; no: number }
  /** What a form showed was changed by somebody else while it was open. */
  | { refused: 'edited-meanwhile' }
  | { refused: 'review-is-closed'; no: number }
  | { refused: 'review-is-not-closed'; no: number }
  | { refused: 'no-such-comment'; no: number }
  | { refused: 'no-such-post' }
  /** What a list of the pre-check showed is not found any more: the figures have changed. */
  | { refused: 'finding-gone' }
  /** It is a 論点 of this review already. */
  | { refused: 'point-is-published'; no: number }
  | { refused: 'finding-set-aside' }
  | { refused: 'not-set-aside' }
  /** Nobody could edit the roster any more, nor anything else. */
  | { refused: 'no-secretariat-left' }
  /** What became of an answer can be told only where there is one. */
  | { refused: 'not-answered'; no: number }
  /** A shortcut was used on a message that is no comment. */
  | { refused: 'message-is-no-comment' }
  /** A shortcut was used on a message that is a comment already. */
  | { refused: 'already-recorded'; label: CommentLabel }
  /** There is no review to which a message could belong. */
  | { refused: 'no-open-review' }
  /** A message that cannot become a comment: an app wrote it, it holds no words, or too many. */
  | { refused: 'not-recordable'; because: 'app' | 'no-words' | 'too-long' }
  /** The comment was answered or changed by somebody else while the form was open. */
  | { refused: 'changed-meanwhile'; no: number }
  /** The same stands in words. */
  | { refused: 'picture-not-drawn'; because: 'too-slow' | 'broke' | 'too-large' }
  /** Each paper has its own formats. */
  | { refused: 'paper-not-in-format'; kind: PaperKind; format: PaperFormat }
  /** The goal has no review, no figures or no measures yet; without a goal, no goal has. */
  | { refused: 'nothing-for-paper'; kind: PaperKind; goal: number | undefined }
  /** A draft of the secretariat's has no copy for others. */
  | { refused: 'paper-for-desk-only'; kind: PaperKind }
  | { refused: 'paper-not-made'; because: 'too-slow' | 'broke' }
  /** A document is for staff to go on writing: with more rows than this no program works on it well. */
  | { refused: 'paper-too-long'; kind: PaperKind; rows: number; most: number }
  /** Only what somebody was reminded of can be put off. */
  | { refused: 'not-reminded' }
  /** A notice is kept for a good year. */
  | { refused: 'no-such-notice' }
  /** The value was entered meanwhile, or is not collected any more. */
  | { refused: 'not-owed' }
  /** No figure is collected under this id. */
  | { refused: 'not-collected'; target: string }
  /** Figures are entered for the years of the plan that have begun. */
  | { refused: 'year-not-collected'; fiscalYear: FiscalYear; first: FiscalYear; last: FiscalYear }
  /** What the documents print is changed by a revision of the plan, never by an entry. */
  | { refused: 'figure-is-printed'; fiscalYear: FiscalYear; figure: Figure; unit: string | null }
  /** The year's figure is the baseline; `revision` decided it, `null` where the plan prints it. */
  | {
      refused: 'figure-is-baseline';
      fiscalYear: FiscalYear;
      figure: Figure;
      unit: string | null;
      revision: number | null;
    }
  /** An approved value is changed only with a reason. */
  | { refused: 'correction-needs-reason' }
  /** What was entered is what holds already. */
  | { refused: 'nothing-changed' }
  /** 「—」, 差し戻し and 収集をやめる never stand without a reason. */
  | { refused: 'reason-missing' }
  /** The day on which a value is expected is missing, or not after today. */
  | { refused: 'day-not-ahead'; day: CalendarDate | null; today: CalendarDate }
  /** まだ出ない: the day lies more than a year ahead; `last` is the last that can be chosen. */
  | { refused: 'day-too-far'; day: CalendarDate; last: CalendarDate }
  /** Nobody has said まだ出ない of it in a notice, or it was taken back already. */
  | { refused: 'nothing-promised' }
  /** Somebody else's entry for the same figure and year waits for approval. */
  | { refused: 'entry-waits'; no: number }
  | { refused: 'no-such-entry'; no: number }
  /** 元に戻す is for who has done it. */
  | { refused: 'not-your-entry'; no: number }
  | { refused: 'too-late-to-undo'; minutes: number }
  /** The entry was approved, sent back or withdrawn. */
  | { refused: 'already-decided'; no: number }
  /** What the list showed as waiting was decided or replaced by somebody else meanwhile. */
  | { refused: 'entries-changed'; nos: readonly number[] }
  | { refused: 'nothing-chosen' }
  /** Others hold this figure. */
  | { refused: 'not-your-figure' }
  | { refused: 'nothing-waits' }
  /** What a file would change is no longer what was shown before it was to be taken in. */
  | { refused: 'import-changed' }
  /** What was read of a file is no longer there: the bot was started anew since. */
  | { refused: 'file-forgotten' }
  | { refused: 'paper-forgotten' }
  /** A goal that came in as a workbook names what a newer plan does not hold any more. */
  | { refused: 'plan-misfits-goals'; goals: readonly number[]; problems: readonly string[] }
  /** The plan itself holds the goal: only what came in as a workbook is replaced by one. */
  | { refused: 'goal-is-in-plan'; goal: number }
  /** Figures, comments, reviews or other goals name what would be gone. */
  | { refused: 'goal-in-use'; goal: number; uses: readonly GoalUse[] }
  /** Together with the plan it would contradict itself; each problem is a Japanese sentence. */
  | { refused: 'goal-misfits-plan'; goal: number; problems: readonly string[] }
  /** It was taken out, or another workbook has taken its place. */
  | { refused: 'goal-changed-since'; goal: number }
  | { refused: 'not-your-goal'; goal: number }
  | { refused: 'too-late-to-take-out'; goal: number; minutes: number }
  /** 決まった年度 without a year. */
  | { refused: 'no-years-chosen' }
  | { refused: 'no-such-day'; month: number; day: number }
  /** Of a revision: why it was not recorded, moved on or taken back. */
  | { refused: 'revision'; why: RevisionProblem };

/** Tells a refusal from what was asked for, which never has a field of that name. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
