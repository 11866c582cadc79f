/** 何に入力するか: what an entry form carries unseen, and what buttons that open one carry. */

import { z } from 'zod';
import { type Collected, collectedAs } from '../../collection/collected.ts';
import { mayEnter } from '../../collection/who-may-enter.ts';
import { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { Services } from '../services.ts';

/** A figure of a fiscal year; `planned` is 4年間の計画 or 目標. */
export const FigureOfYear = z.object({
  target: z.string(),
  fiscalYear: FiscalYear,
  what: z.enum(['actual', 'planned']).default('actual'),
});
export type FigureOfYear = z.infer<typeof FigureOfYear>;

/** Reads what a button carries. */
export function figureOfButton(value: string): FigureOfYear {
  return FigureOfYear.parse(JSON.parse(value));
}

/** `seen` stands for what was shown before saving, `replaces` for somebody else's entry that was. */
export const EnterAbout = FigureOfYear.extend({
  seen: z.string(),
  replaces: z.int().positive().nullable(),
});
export type EnterAbout = z.infer<typeof EnterAbout>;

/** Returns the figure, where it is collected and this person is one of those who enter it. */
export async function figureFor(
  user: UserId,
  { target, fiscalYear }: Pick<FigureOfYear, 'target' | 'fiscalYear'>,
  { store, members }: Pick<Services, 'store' | 'members'>,
): Promise<Collected | Refusal> {
  const what = collectedAs(target, store.read(), fiscalYear);
  if (what === undefined) return { refused: 'not-collected', target };
  const roles = await members.rolesOf(user);
  return mayEnter(user, roles, what) ? what : { refused: 'not-your-figure' };
}
