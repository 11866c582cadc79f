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
