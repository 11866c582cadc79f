/** 門: whether somebody may do something, asked before a form opens and again before anything is saved. */

import { type Action, type Entitled, permissions } from '../domain/permissions.ts';
import { notAllowed, rolesOf, type RoleSources, type Standing } from '../domain/roles-of.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { describeError } from './errors.ts';
import type { Services } from './services.ts';

/** What somebody must be allowed to do; where that depends on what it is about, it is looked up. */
export type Needed<About> = Action | ((about: About, state: State) => Action | Refusal);

type Keepers = Pick<Services, 'members' | 'store' | 'secretariat' | 'log'>;

/** @returns why they may not, which is then in the audit; nothing when they may. */
export async function atTheGate<About>(
  needed: Needed<About>,
  { about, user }: { about: About; user: UserId },
  { members, store, secretariat, log }: Keepers,
): Promise<Refusal | undefined> {
  const action = typeof needed === 'string' ? needed : needed(about, store.read());
  if (typeof action !== 'string') return action;
  const sources = { roster: store.read().roster, first: secretariat };
  const standing = await standingFor(action, user, { members, log, sources });
  const refusal = notAllowed(action, standing, sources);
  if (refusal !== undefined) await store.note(user, { action: 'refused', reason: action });
  return refusal;
}

type Asking = Pick<Services, 'members' | 'log'> & { sources: RoleSources };

/**
 * What everybody may do does not wait for Slack to tell who is in which group; only of a guest the
 * groups decide, and then nobody can say.
 */
async function standingFor(
  action: Action,
  user: UserId,
  { members, log, sources }: Asking,
): Promise<Standing> {
  try {
    return await members.standingOf(user);
  } catch (error) {
    const entitled: readonly Entitled[] = permissions[action];
    const roles = rolesOf(user, [], sources);
    const mayAnyway =
      entitled.includes('anybody') && (roles.length > 0 || !(await members.isForeign(user)));
    if (!mayAnyway) throw error;
    log.warn('Cannot ask Slack about groups', { user, ...describeError(error) });
    return { roles, isOutsider: false };
  }
}
