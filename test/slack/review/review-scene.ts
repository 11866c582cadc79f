/** A review in Slack for tests: five members, the secretariat, and what each of them does. */

import type { Comment } from '../../../src/domain/comment.ts';
import type { Role } from '../../../src/domain/role.ts';
import type { State } from '../../../src/domain/state.ts';
import type { Message } from '../../../src/sandbox/state/messages.ts';
import type { View } from '../../../src/sandbox/state/views.ts';
import { frozen, type Scene, type SceneOptions, startScene } from '../start-scene.ts';

export const people = [
  { id: 'U1', name: '佐藤' },
  { id: 'U2', name: '鈴木' },
  { id: 'U3', name: '高橋' },
  { id: 'U4', name: '田中' },
  { id: 'U5', name: '伊藤' },
  { id: 'U6', name: '渡辺' },
  { id: 'U7', name: '客', is_restricted: true },
  { id: 'U8', name: '事務局の同僚' },
  { id: 'U9', name: '事務局' },
];

const registered = (user: string, name: string, ...roles: Role[]) => ({ user, name, roles });

/** U1 and U2 are members, U3 is nobody, U7 a guest, U8 and U9 are the secretariat. */
export const staffed: State = {
  ...frozen,
  roster: {
    people: [
      registered('U1', '佐藤', 'committee-member'),
      registered('U2', '鈴木', 'committee-member'),
      registered('U8', '同僚', 'secretariat'),
    ],
    groups: [],
  },
};

export type ReviewScene = {
  scene: Scene;
  card: () => Message;
  comments: () => readonly Comment[];
  thread: () => readonly Message[];
  /** What only this person was told in C1 last. */
  toldAside: (user: string) => string | undefined;
  modal: (user: string) => Promise<View>;
};

export async function startReviewScene(
  first: State = staffed,
  options: SceneOptions = {},
): Promise<ReviewScene> {
  const begun = Date.now();
  const now = () => Date.parse('2026-11-20T09:00:00+09:00') + Date.now() - begun;
  const scene = await startScene({ people, first, now, ...options });
  await scene.bot.verified;
  const { slack } = scene;
  const card = (): Message => {
    const [found] = slack.messages('C1').filter(({ user }) => user === slack.botUser);
    if (found === undefined) throw new Error('No card was posted');
    return found;
  };
  return {
    scene,
    card,
    comments: () => scene.store.read().comments,
    thread: () => slack.thread('C1', card().ts),
    toldAside: (user) =>
      slack.messagesSeenBy(user, 'C1').findLast(({ ephemeralTo }) => ephemeralTo === user)?.text,
    modal: (user) => slack.until(() => slack.modals(user).at(-1)),
  };
}

/** The secretariat opens a review of goal 5 by the shortcut. */
export async function openReview({ scene, modal }: ReviewScene): Promise<void> {
  await scene.sato.shortcut({ by: 'U9', callbackId: 'open-review' });
  const view = await modal('U9');
  await scene.sato.submit({ by: 'U9', view, enter: { goals: ['5'], channel: 'C1' } });
  await scene.slack.until(() => scene.store.read().reviews[0]?.card ?? false);
}
