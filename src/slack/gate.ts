/** 門: whether somebody may do something, asked before a form opens and again before anything is saved. */

import type { Action } from '../domain/permissions.ts';
import { notAllowed } from '../domain/roles-of.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import type { Services } from './services.ts';

/** What somebody must be allowed to do; where that depends on what it is about, it is looked up. */
export type Needed<About> = Action | ((about: About, state: State) => Action | Refusal);

type Keepers = Pick<Services, 'members' | 'store' | 'secretariat'>;

/** @returns why they may not, which is then in the audit; nothing when they may. */
export async function atTheGate<About>(
  needed: Needed<About>,
  { about, user }: { about: About; user: UserId },
  { members, store, secretariat }: Keepers,
): Promise<Refusal | undefined> {
  const action = typeof needed === 'string' ? needed : needed(about, store.read());
  if (typeof action !== 'string') return action;
  const standing = await members.standingOf(user);
  const sources = { roster: store.read().roster, first: secretariat };
  const refusal = notAllowed(action, standing, sources);
  if (refusal !== undefined) await store.note(user, { action: 'refused', reason: action });
  return refusal;
}
