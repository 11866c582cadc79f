/** 顔ぶれ: which roles a person has, and whether they are one of ours, as Slack and the roster say. */

import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Role } from '../domain/role.ts';
import { rolesOf, type Standing } from '../domain/roles-of.ts';
import { type Roster, withGroups } from '../domain/roster.ts';
import type { GroupId, UserId } from '../domain/slack-id.ts';
import type { Log } from '../log.ts';
import type { Reader } from '../store/store.ts';
import { describeError } from './errors.ts';
import type { WhoAmI } from './identity.ts';
import { remembered } from './remembered.ts';
import { RolesUnknown } from './roles-unknown.ts';
import { usersInGroup } from './users-in-group.ts';

export type Members = {
  /**
   * Fails, as `roster` does, when Slack does not tell who is in the groups of the roster.
   *
   * @throws {RolesUnknown}
   */
  standingOf: (user: UserId) => Promise<Standing>;
  rolesOf: (user: UserId) => Promise<readonly Role[]>;
  /** Whether somebody is a guest or from elsewhere; who cannot be asked about is taken for one of ours. */
  isForeign: (user: UserId) => Promise<boolean>;
  /** A roster, today's unless given, with everybody who is in its groups, as Slack names them. */
  roster: (stored?: Roster) => Promise<Roster>;
  nameOf: (user: UserId) => Promise<string>;
  /** Whether somebody's account is closed; who cannot be asked about is taken for still here. */
  hasLeft: (user: UserId) => Promise<boolean>;
};

export type MembersParts = {
  client: webApi.WebClient;
  store: Reader;
  /** The people of MICHISUJI_SECRETARIAT. */
  first: readonly UserId[];
  whoAmI: WhoAmI;
  log: Log;
  nowMs: () => number;
};

const UserInfo = z.object({
  team_id: z.string().optional(),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
  deleted: z.boolean().default(false),
  real_name: z.string().optional(),
  name: z.string().optional(),
  profile: z.object({ real_name: z.string().optional() }).optional(),
});

export function createMembers(parts: MembersParts): Members {
  const { client, store, first, whoAmI, log, nowMs } = parts;
  const infoOf = remembered(async (user: UserId) => {
    return UserInfo.parse((await client.users.info({ user })).user);
  }, nowMs);
  const usersIn = remembered((group: GroupId) => usersInGroup(client, group), nowMs);
  const groupsOf = async (user: UserId): Promise<GroupId[]> => {
    const { groups } = store.read().roster;
    try {
      const inside = await Promise.all(
        groups.map(async ({ group }) => ((await usersIn(group)).includes(user) ? [group] : [])),
      );
      return inside.flat();
    } catch (error) {
      throw new RolesUnknown(error);
    }
  };
  const rolesIn = async (user: UserId): Promise<readonly Role[]> => {
    const groups = await groupsOf(user); // Not knowing a role must not look like having none
    return rolesOf(user, groups, { roster: store.read().roster, first });
  };
  const nameOf = async (user: UserId): Promise<string> => {
    const { real_name, name, profile } = await infoOf(user);
    return [profile?.real_name, real_name, name].find((one) => one) ?? user;
  };
  /** Who cannot be asked about reads like one of ours, and may do nothing more. */
  const isForeign = async (user: UserId): Promise<boolean> => {
    try {
      const [{ team_id: own }, info] = await Promise.all([whoAmI(), infoOf(user)]);
      const { team_id: team = own, is_restricted, is_ultra_restricted, is_stranger } = info;
      return is_restricted || is_ultra_restricted || is_stranger || team !== own;
    } catch (error) {
      log.warn('Cannot ask Slack about a person', describeError(error));
      return isUnknownToSlack(error);
    }
  };
  const hasLeft = async (user: UserId): Promise<boolean> => {
    try {
      return (await infoOf(user)).deleted;
    } catch (error) {
      log.warn('Cannot ask Slack about a person', describeError(error));
      return isUnknownToSlack(error);
    }
  };
  return {
    nameOf,
    hasLeft,
    rolesOf: rolesIn,
    isForeign,
    standingOf: async (user) => {
      const roles = await rolesIn(user);
      return { roles, isOutsider: roles.length === 0 && (await isForeign(user)) };
    },
    roster: async (roster = store.read().roster) => {
      const inside = await Promise.all(
        roster.groups.map(async ({ group, role }) => ({
          role,
          people: await Promise.all(
            (await usersIn(group)).map(async (user) => ({ user, name: await nameOf(user) })),
          ),
        })),
      );
      return withGroups(roster, inside);
    },
  };
}

/** Slack says of nobody in the workspace that it cannot find or show them. */
function isUnknownToSlack(error: unknown): boolean {
  const words = ['user_not_found', 'user_not_visible'];
  return error instanceof webApi.WebAPIPlatformError && words.includes(error.data.error);
}
