/** 資料: what is asked for, what it is made from, and what is handed over. */

import type { AuditEntry } from '../../domain/audit.ts';
import type { CheckWords } from '../../domain/check-words.ts';
import type { CalendarDate, FiscalYear } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { PaperCopy, PaperFormat, PaperKind } from '../../domain/paper-kind.ts';
import type { State } from '../../domain/state.ts';
import type { ChangesPaper } from '../changes-page.ts';
import { type PaperSpan, spanDays } from '../../domain/paper-span.ts';

export type PaperRequest = {
  kind: PaperKind;
  /** Every goal that has what the paper shows, where none is named. */
  goal: GoalNumber | undefined;
  /** The latest year with figures, where none is named. Comments and changes have none. */
  fiscalYear: FiscalYear | undefined;
  /** Nothing private ever stands in a copy that is not for the secretariat. */
  copy: PaperCopy;
  /** 施策一覧: 年25％の目安との比較, which is no judgement of the ward's and can be left out. */
  withPace: boolean;
  /** 変化の一覧: of which time; no other paper has one. */
  span?: PaperSpan;
  /** The day under which the paper goes. */
  on: CalendarDate;
};

/** Plain, because it goes to a thread as text. */
export type PaperMaterial = {
  state: State;
  /** What the journal tells, oldest first; read only where the paper is 変更履歴. */
  changes: readonly AuditEntry[];
  /** What the rules of the pre-check look for; read only where the paper is 点検結果. */
  checkWords?: CheckWords;
  /** What changed, as whoever receives the copy may know of it; read only where the paper is 変化の一覧. */
  changed?: ChangesPaper;
  /** The address of the workspace, where it is known: messages are linked by it. */
  workspace: string | undefined;
};

/** A finished file. */
export type Paper = {
  /** From ids and dates alone: it lands in mails and on shared drives. */
  fileName: string;
  bytes: Uint8Array;
  /** What stands in it and what does not, as sentences for whoever receives it. */
  whatItHolds: string;
};

/**
 * Returns the name of the file.
 *
 * @example
 * paperFileName({ kind: 'review-sheet', goal: 5, copy: 'for-committee', on: '2026-11-20' }, 'xlsx');
 * // 'review-sheet-goal-5-2026-11-20.xlsx'
 * // 変化の一覧 names the first day of its time too: 'changes-since-2026-11-06-goal-5-2026-11-20.docx'
 */
export function paperFileName(
  { kind, goal, copy, on, span }: Pick<PaperRequest, 'kind' | 'goal' | 'copy' | 'on' | 'span'>,
  format: PaperFormat,
): string {
  const place = goal === undefined ? 'all-goals' : `goal-${goal}`;
  const days = span === undefined ? [] : spanDays(span);
  return `${[kind, ...days, place, on, ...copyMarks[copy]].join('-')}.${format}`;
}

/** Nobody shall send the wrong copy by mistake. */
const copyMarks: Readonly<Record<PaperCopy, readonly string[]>> = {
  'for-committee': [],
  'for-publication': ['publication'],
  'for-secretariat': ['SECRETARIAT-ONLY'],
};
