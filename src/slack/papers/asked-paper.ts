/** 頼まれた資料: which paper somebody asked for and where it is to go, as a form or a button carries it. */

import { z } from 'zod';
import { GoalNumber } from '../../domain/goal.ts';
import { PaperCopy, PaperFormat, PaperKind } from '../../domain/paper-kind.ts';
import type { Action } from '../../domain/permissions.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { PaperSpan } from '../../domain/paper-span.ts';

export const AskedPaper = z.strictObject({
  kind: PaperKind,
  /** All of them where none is named. */
  goal: GoalNumber.nullable(),
  format: PaperFormat,
  copy: PaperCopy,
  /** 変化の一覧: of which time. */
  since: PaperSpan.shape.since.nullable().default(null),
  until: PaperSpan.shape.until.default(null),
  /** The review into whose thread it goes; else to the person alone. */
  thread: z.int().positive().nullable(),
});
export type AskedPaper = z.infer<typeof AskedPaper>;

/** Drafts and what is for the secretariat alone are given to nobody else. */
export function neededFor({ kind, copy }: Pick<AskedPaper, 'kind' | 'copy'>): Action {
  return isForDesk({ kind, copy }) ? 'take-desk-paper' : 'take-paper';
}

export function isForDesk({ kind, copy }: Pick<AskedPaper, 'kind' | 'copy'>): boolean {
  return kind === 'minutes' || kind === 'findings' || copy === 'for-secretariat';
}

/** What a button carries: the whole paper, so that it works after a restart. */
export function readAsked(value: string): AskedPaper | Refusal {
  const read = AskedPaper.safeParse(jsonOf(value));
  return read.success ? read.data : { refused: 'unreadable-button' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
