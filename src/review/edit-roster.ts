/** 名簿を直す: who is registered, as the secretariat chooses it; roles of one person are kept together. */

import type { Role } from '../domain/role.ts';
import type { RosterPerson } from '../domain/roster.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';

/** Who has which role, and the names that are not in the roster yet. */
export type ChosenRoles = {
  users: Readonly<Record<Role, readonly UserId[]>>;
  names: ReadonlyMap<UserId, string>;
};

/** Replaces the people of the roster; names that are there stay, user groups too. */
export function editRoster(state: State, { users, names }: ChosenRoles): State {
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
  return { ...state, roster: { ...state.roster, people } };
}
