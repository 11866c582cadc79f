/** はじめの場面: nothing has happened yet but that the secretariat has registered everybody. */

import { sato, suzuki, takahashi, tanaka } from '../people.ts';
import { type Players, type Scene, useForm } from '../scene.ts';

export const empty: Scene = {
  name: 'empty',
  about: '名簿だけを登録した、はじめの状態',
  play: register,
};

/** 田中 is 事務局 by the settings, and registers the others. */
export async function register(players: Players): Promise<void> {
  const roles = { members: [sato, suzuki], owners: [takahashi], secretariat: [tanaka] };
  await useForm(players, { by: tanaka, callbackId: 'edit-roster' }, roles);
  const { slack, store } = players;
  await slack.until(() => store.read().roster.people.length === 4);
}
