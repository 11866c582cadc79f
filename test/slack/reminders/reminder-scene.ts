/** Reminders in Slack for tests: the real bot, whose clock goes where the story wants it. */

import type { Message } from '../../../src/sandbox/state/messages.ts';
import type { PersonInput } from '../../../src/sandbox/state/people.ts';
import type { State } from '../../../src/domain/state.ts';
import type { Notice } from '../../../src/domain/notice.ts';
import { type Scene, type SceneOptions, startScene } from '../start-scene.ts';

export const people: readonly PersonInput[] = [
  { id: 'U1', name: '佐藤' },
  { id: 'U2', name: '鈴木' },
  { id: 'U4', name: '田中' },
  { id: 'U5', name: '伊藤' },
  { id: 'U9', name: '事務局' },
];

export type ReminderScene = {
  scene: Scene;
  /** Puts the clock to a time in Tokyo, and lets the bot look at it. */
  at: (date: string, time?: string) => Promise<void>;
  notices: () => readonly Notice[];
  /** What somebody was sent, oldest first. */
  sentTo: (user: string) => readonly Message[];
  lastTo: (user: string) => Message;
};

export async function startReminderScene(
  first: State,
  options: SceneOptions = {},
): Promise<ReminderScene> {
  let now = Date.parse('2026-06-01T08:00:00+09:00');
  const scene = await startScene({ people, first, ...options, now: () => now });
  await scene.bot.verified;
  const sentTo = (user: string) => scene.slack.directMessages(user);
  return {
    scene,
    at: async (date, time = '09:30') => {
      now = Date.parse(`${date}T${time}:00+09:00`);
      await scene.bot.remind();
    },
    notices: () => scene.store.read().notices,
    sentTo,
    lastTo: (user) => {
      const last = sentTo(user).at(-1);
      if (last === undefined) throw new Error(`${user} was sent nothing`);
      return last;
    },
  };
}
