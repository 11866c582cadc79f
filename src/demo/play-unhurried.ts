/** 慌てない: plays a scene through on a computer that is busy, however long each step takes it. */

import type { Players, Scene } from './scene.ts';

const patienceMs = 60_000;

/**
 * Nobody looks on yet, so no form is too late, and each step is waited for up to a minute. Whoever
 * uses the page afterwards meets Slack's three seconds again.
 */
export async function playUnhurried(scene: Scene, players: Players): Promise<void> {
  const { slack } = players;
  const patient: Players = {
    ...players,
    slack: { ...slack, until: (look, forMs = patienceMs) => slack.until(look, forMs) },
  };
  await slack.workspace.triggers.unhurried(() => scene.play(patient));
}
