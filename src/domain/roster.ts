/** 名簿: who is 事務局, 委員 or データ担当, by person or by Slack user group. */

import { z } from 'zod';
import { Role } from './role.ts';
import { GroupId, UserId } from './slack-id.ts';

export const RosterPerson = z.strictObject({
  user: UserId,
  /** The name in documents; Slack's display name may be anything. */
  name: z.string().min(1),
  roles: z.array(Role).min(1),
});
export type RosterPerson = z.infer<typeof RosterPerson>;

export const Roster = z.strictObject({
  people: z.array(RosterPerson),
  /** Everybody in the group has the role; who is in it is Slack's to say. */
  groups: z.array(z.strictObject({ group: GroupId, role: Role })),
});
export type Roster = z.infer<typeof Roster>;

export const emptyRoster: Roster = { people: [], groups: [] };

/** @example namesByUser(roster).get('U4'); // '田中' */
export function namesByUser({ people }: Roster): ReadonlyMap<UserId, string> {
  return new Map(people.map(({ user, name }) => [user, name]));
}

/** Those of a user group, as Slack tells. */
export type GroupMembers = { role: Role; people: readonly Pick<RosterPerson, 'user' | 'name'>[] };

/** Returns the roster with everybody of its groups as if registered; registered names stay. */
export function withGroups(roster: Roster, inside: readonly GroupMembers[]): Roster {
  const people = new Map(roster.people.map((one) => [one.user, one]));
  for (const { role, people: members } of inside) {
    for (const { user, name } of members) {
      const known = people.get(user) ?? { user, name, roles: [] };
      people.set(user, { ...known, roles: [...new Set([...known.roles, role])] });
    }
  }
  return { ...roster, people: [...people.values()] };
}

/** Whoever is 委員 through a group is not in the kept roster, nor in any when Slack does not tell. */
export function withMember(user: UserId, roster: Roster): Roster {
  return withGroups(roster, [{ role: 'committee-member', people: [{ user, name: user }] }]);
}

export function usersWith(role: Role, { people }: Roster): UserId[] {
  return people.filter(({ roles }) => roles.includes(role)).map(({ user }) => user);
}
