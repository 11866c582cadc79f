/** 場面: what has happened before somebody looks at the page, played as people do it. */

import type { Driver } from '../sandbox/driver.ts';
import type { Message } from '../sandbox/state/messages.ts';
import type { LocalSlack } from '../sandbox/slack.ts';
import type { View } from '../sandbox/state/views.ts';
import type { Bot } from '../slack/start.ts';
import type { Reader } from '../store/store.ts';
import type { ShiftableClock } from './shiftable-clock.ts';

export type Players = {
  slack: LocalSlack;
  driver: Driver;
  bot: Bot;
  store: Reader;
  clock: ShiftableClock;
};

export type Scene = {
  /** What it is called behind `--scene`. */
  name: string;
  /** What one finds in it, in Japanese. */
  about: string;
  play: (players: Players) => Promise<void>;
};

/** Waits for the form that something has opened before a person, and returns it. */
export function openForm({ slack }: Players, by: string): Promise<View> {
  return slack.until(() => slack.modals(by).at(-1));
}

/** Fills in the form on top and sends it off; throws where it comes back with something wrong. */
export async function fillIn(
  players: Players,
  by: string,
  enter: Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  const view = await openForm(players, by);
  const { status, body } = await players.driver.submit({ by, view, enter });
  if (status !== 200 || JSON.stringify(body ?? '').includes('"errors"')) {
    throw new Error(`Cannot fill in "${view.callback_id}": ${status} ${JSON.stringify(body)}`);
  }
}

/** Uses a shortcut, on a message where one is given, and fills in the form that it opens. */
export async function useForm(
  players: Players,
  { by, callbackId, on }: { by: string; callbackId: string; on?: Message },
  enter: Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  await players.driver.shortcut({ by, callbackId, ...(on && { on }) });
  await fillIn(players, by, enter);
}

/** Closes what is left open before somebody. */
export async function closeForms({ slack, driver }: Players, by: string): Promise<void> {
  for (const view of slack.modals(by).toReversed()) await driver.close({ by, view });
}
