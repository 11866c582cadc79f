/** 門: whether somebody may do something, asked before a form opens and again before anything is saved. */

import type { Action } from '../domain/permissions.ts';
import { notAllowed } from '../domain/roles-of.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { Services } from './services.ts';

/** @returns why they may not, which is then in the audit; nothing when they may. */
export async function refusalFor(
  action: Action,
  user: UserId,
  { members, store, secretariat }: Pick<Services, 'members' | 'store' | 'secretariat'>,
): Promise<Refusal | undefined> {
  const { roles } = await members.standingOf(user);
  const sources = { roster: store.read().roster, first: secretariat };
  const refusal = notAllowed(action, roles, sources);
  if (refusal !== undefined) await store.note(user, { action: 'refused', reason: action });
  return refusal;
}
