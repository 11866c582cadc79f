/** 日付を進める: the bot's day goes on, never back; Slack's own time stays as it is. */

import { z } from 'zod';
import type { DeedOf, Done } from './deed.ts';
import { done, failed, refused } from './outcome.ts';
import type { PageStage } from './stage.ts';

const Day = z.iso.date();
const dayMs = 24 * 60 * 60 * 1000;

export async function moveDay(deed: DeedOf<'day'>, { clock, driver }: PageStage): Promise<Done> {
  if (clock === undefined) return failed('This page has no clock to move');
  const target = deed.date ?? daysAfter(clock.today(), deed.days ?? 1);
  if (!Day.safeParse(target).success) return refused('日付を選んでください。');
  const problem = await clock.moveTo(target);
  if (problem !== undefined) return refused(problem);
  await driver.openHome({ by: deed.by }); // What is due stands there too
  return done;
}

/** @example daysAfter('2026-12-31', 1); // '2027-01-01' */
function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}
