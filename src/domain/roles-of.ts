/** だれが何をしてよいか: the roles of a person, and whether they suffice. */

import { type Action, type Entitled, permissions } from './permissions.ts';
import type { Refusal } from './refusal.ts';
import type { Role } from './role.ts';
import type { Roster } from './roster.ts';
import type { UserId } from './slack-id.ts';

/** `first` are the people of MICHISUJI_SECRETARIAT, whom nobody can remove in Slack. */
export type RoleSources = { roster: Roster; first: readonly UserId[] };

/** Returns all roles of a person; `groups` are the Slack user groups that they are in. */
export function rolesOf(
  user: UserId,
  groups: readonly string[],
  { roster, first }: RoleSources,
): Role[] {
  const own = roster.people.filter((one) => one.user === user).flatMap(({ roles }) => roles);
  const shared = roster.groups.filter(({ group }) => groups.includes(group));
  const all = [...own, ...shared.map(({ role }) => role)];
  return [...new Set<Role>(first.includes(user) ? [...all, 'secretariat'] : all)];
}

export type Standing = {
  roles: readonly Role[];
  /** A guest, a stranger of Slack Connect or somebody of another team, whom nobody has registered. */
  isOutsider: boolean;
};

/** @returns why somebody of this standing may not do it, or nothing when they may. */
export function notAllowed(
  action: Action,
  { roles, isOutsider }: Standing,
  { roster, first }: RoleSources,
): Refusal | undefined {
  const needed: readonly Entitled[] = permissions[action];
  if (isOutsider) return { refused: 'outsider', action };
  if (needed.includes('anybody') || roles.some((role) => needed.includes(role))) return undefined;
  const isAnybodyKnown = first.length + roster.people.length + roster.groups.length > 0;
  return { refused: isAnybodyKnown ? 'not-allowed' : 'nobody-is-registered', action };
}
