/** 入力: a value that somebody entered for a fiscal year, and what has been decided on it since. */

import { z } from 'zod';
import { Figure } from './figure.ts';
import { CalendarDate, FiscalYear } from './fiscal-year.ts';
import { UserId } from './slack-id.ts';
import { TargetId } from './target.ts';

/** 「—」 never stands without its reason. */
export const EnteredValue = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('measured'), value: Figure }),
  z.strictObject({
    state: z.literal('missing'),
    /** `not-yet` is まだ出ない: a figure will come, on about the expected date. */
    why: z.enum(['not-yet', 'not-surveyed-this-year', 'not-started', 'retired']),
    reason: z.string().min(1).max(500),
    /** When the figure, or the next one, is expected; `null` only where none will come. */
    expectedOn: CalendarDate.nullable(),
  }),
]);
export type EnteredValue = z.infer<typeof EnteredValue>;

const by = { by: UserId, at: z.iso.datetime() };

export const Decision = z.discriminatedUnion('kind', [
  /** 承認: it is in every answer from now on. */
  z.strictObject({ kind: z.literal('approved'), ...by }),
  /** 差し戻し. */
  z.strictObject({ kind: z.literal('sent-back'), reason: z.string().min(1).max(500), ...by }),
  /** 元に戻す, by who entered it; or `replacedBy` the entry that was put into its place. */
  z.strictObject({
    kind: z.literal('withdrawn'),
    replacedBy: z.int().positive().optional(),
    ...by,
  }),
  /** What had replaced it was taken back: it waits as before. */
  z.strictObject({ kind: z.literal('waits-again'), ...by }),
  /** 元に戻す, of an approval: it waits for one again. */
  z.strictObject({ kind: z.literal('approval-withdrawn'), ...by }),
]);
export type Decision = z.infer<typeof Decision>;

export const Entry = z.strictObject({
  no: z.int().positive(),
  target: TargetId,
  /** 4年間の計画 of a 施策 and 目標 of a 重点事業 are entered like actuals. */
  what: z.enum(['actual', 'planned']),
  /** 2025 is 令和7年度. */
  fiscalYear: FiscalYear,
  /**
   * The 見直し whose series the value is of (`SeriesBreak`); none for the series of the documents. A
   * value never moves to another series when something is decided, or taken back, later.
   */
  series: z.int().positive().optional(),
  value: EnteredValue,
  /** The unit that was typed behind the figure, or beside it; left out where none was. */
  unit: z.string().min(1).max(60).optional(),
  /** Why it is right although it looks wrong, or why an approved value is corrected. */
  remark: z.string().min(1).max(500).nullable(),
  /** 根拠: where it can be looked up. */
  evidence: z.url().max(500).nullable(),
  via: z.enum(['form', 'file']),
  ...by,
  decisions: z.array(Decision),
});
export type Entry = z.infer<typeof Entry>;

export type EntryStatus = 'entered' | 'approved' | 'sent-back' | 'withdrawn';

/** @example an entry without any decision waits for one: entryStatus(entry); // 'entered' */
export function entryStatus({ decisions }: Pick<Entry, 'decisions'>): EntryStatus {
  const last = decisions.at(-1)?.kind ?? 'entered';
  return last === 'approval-withdrawn' || last === 'waits-again' ? 'entered' : last;
}
