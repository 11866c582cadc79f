/** 名簿を直す: who is registered, as the secretariat chooses it; roles of one person are kept together. */

import type { Refusal } from '../domain/refusal.ts';
import { Role } from '../domain/role.ts';
import type { Roster, RosterPerson } from '../domain/roster.ts';
import type { GroupId, UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';

/** Who has which role, and the names that are not in the roster yet. */
export type ChosenRoles = {
  users: Readonly<Record<Role, readonly UserId[]>>;
  names: ReadonlyMap<UserId, string>;
  /** The user groups of each role; a role that is left out keeps those that it has. */
  groups: Readonly<Partial<Record<Role, readonly GroupId[]>>>;
};

/**
 * Replaces the people of the roster and the groups that were chosen; names that are there stay.
 *
 * `elsewhere` are those who are 事務局 without being chosen by name: by MICHISUJI_SECRETARIAT or
 * through a user group.
 *
 * @returns a refusal when nobody would be 事務局 any more.
 */
export function editRoster(
  state: State,
  { users, names, groups }: ChosenRoles,
  elsewhere: readonly UserId[],
): State | Refusal {
  if (users.secretariat.length + elsewhere.length === 0) return { refused: 'no-secretariat-left' };
  const known = new Map(state.roster.people.map((one) => [one.user, one.name]));
  const roles = new Map<UserId, Role[]>();
  for (const role of ['secretariat', 'committee-member', 'data-owner'] as const) {
    for (const user of users[role]) roles.set(user, [...(roles.get(user) ?? []), role]);
  }
  const people = [...roles].map(([user, own]): RosterPerson => ({
    user,
    name: known.get(user) ?? names.get(user) ?? user,
    roles: own,
  }));
  return { ...state, roster: { people, groups: groupsAfter(state.roster, groups) } };
}

function groupsAfter({ groups: before }: Roster, chosen: ChosenRoles['groups']): Roster['groups'] {
  return Role.options.flatMap((role) => {
    const stay = before.filter((one) => one.role === role).map(({ group }) => group);
    return (chosen[role] ?? stay).map((group) => ({ group, role }));
  });
}
