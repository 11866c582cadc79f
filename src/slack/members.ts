/** 顔ぶれ: which roles a person has, and whether they are one of ours, as Slack and the roster say. */

import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { rolesOf } from '../domain/roles-of.ts';
import type { Role } from '../domain/role.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { Log } from '../log.ts';
import type { Reader } from '../store/store.ts';
import { describeError } from './errors.ts';

export type Standing = {
  roles: readonly Role[];
  /** A guest, a stranger of Slack Connect or somebody of another team, whom nobody has registered. */
  isOutsider: boolean;
};

export type Members = {
  /** Fails when Slack does not tell who is in the groups of the roster. */
  standingOf: (user: UserId) => Promise<Standing>;
};

export type MembersParts = {
  client: webApi.WebClient;
  store: Reader;
  /** The people of MICHISUJI_SECRETARIAT. */
  first: readonly UserId[];
  log: Log;
  nowMs: () => number;
};

/** How long what Slack said of somebody is believed. */
const freshMs = 5 * 60 * 1000;

const UserInfo = z.object({
  team_id: z.string().optional(),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
});

export function createMembers({ client, store, first, log, nowMs }: MembersParts): Members {
  const remembered = <T>(ask: (id: string) => Promise<T>): ((id: string) => Promise<T>) => {
    const known = new Map<string, { answer: Promise<T>; at: number }>();
    return (id) => {
      const before = known.get(id);
      if (before !== undefined && nowMs() - before.at < freshMs) return before.answer;
      const answer = ask(id);
      known.set(id, { answer, at: nowMs() });
      answer.catch(() => known.delete(id)); // Asked again next time
      return answer;
    };
  };
  const isGuest = remembered(async (user) => {
    const [{ user: info }, { team_id: team }] = await Promise.all([
      client.users.info({ user }),
      client.auth.test(),
    ]);
    const { team_id = team, ...read } = UserInfo.parse(info);
    return read.is_restricted || read.is_ultra_restricted || read.is_stranger || team_id !== team;
  });
  const usersIn = remembered(async (group) => {
    const { users = [] } = await client.usergroups.users.list({ usergroup: group });
    return users;
  });
  const groupsOf = async (user: UserId): Promise<string[]> => {
    const { groups } = store.read().roster;
    const inside = await Promise.all(
      groups.map(async ({ group }) => ((await usersIn(group)).includes(user) ? [group] : [])),
    );
    return inside.flat();
  };
  /** Who cannot be asked about reads like one of ours, and may do nothing more. */
  const isOutside = async (user: UserId): Promise<boolean> => {
    try {
      return await isGuest(user);
    } catch (error) {
      log.warn('Cannot ask Slack about a person', describeError(error));
      return false;
    }
  };
  return {
    standingOf: async (user) => {
      const groups = await groupsOf(user); // Not knowing a role must not look like having none
      const roles = rolesOf(user, groups, { roster: store.read().roster, first });
      const isOutsider = roles.length === 0 && (await isOutside(user));
      return { roles, isOutsider };
    },
  };
}
