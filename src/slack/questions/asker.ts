/** だれが聞いているか: what somebody may know, and whom they may ask about by name. */

import type { AnswerContext } from '../../answers/answer-context.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { Role } from '../../domain/role.ts';
import { rolesOf } from '../../domain/roles-of.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { planInForce } from '../../collection/plan-in-force.ts';
import { collectionRecord } from '../../collection/record.ts';
import { revisionsSeenBy } from '../../collection/revision-record.ts';
import { checkRecord } from '../../review/check-record.ts';
import { type KnownPeople, reviewRecord, storedPeople } from '../../review/record.ts';
import type { Viewer } from '../../review/seen-by.ts';
import { describeError } from '../errors.ts';
import type { Services } from '../services.ts';

/** Who asks, and who will see the answer: in a channel nobody's private comment may stand. */
export type Asker = { user: UserId; shownTo: 'asker' | 'everyone' };

/** The state that is asked, and the day that was today. */
export type Then = { state: State; today: CalendarDate };

type Tools = Pick<Services, 'store' | 'clock' | 'secretariat' | 'members' | 'log' | 'checkWords'>;

/**
 * Returns what an answer to somebody depends on.
 *
 * Where Slack does not tell who is in which group, the stored roster stands in: that may hide
 * something from those who could see it, and never shows more. Of a past state it is told what the
 * roles of today allow.
 */
export async function contextOf(
  { user, shownTo }: Asker,
  tools: Tools,
  { state, today }: Then = { state: tools.store.read(), today: tools.clock.today() },
): Promise<AnswerContext> {
  const roles = await knownRoles(user, tools.store.read(), tools);
  const role = roles.includes('secretariat') ? 'secretariat' : 'committee-member';
  const own: Viewer = role === 'secretariat' ? role : { user };
  const people = await knownPeople(state, tools);
  const record = reviewRecord(state, shownTo === 'everyone' ? 'everyone' : own, people);
  const inPrivate = role === 'secretariat' ? role : 'asker';
  const reader = shownTo === 'everyone' ? shownTo : inPrivate;
  const names = await ownerNames(state, people, tools);
  const drafts = shownTo === 'everyone' ? 'in-public' : 'all';
  const sees = role === 'secretariat' ? drafts : 'published';
  return {
    ...{ plan: planInForce(state), today, role, asker: user, record },
    collection: collectionRecord(state, reader, names),
    revisions: revisionsSeenBy(reader, state),
    ...(state.settings.paceGuide && { showsPace: true }),
    checks: checkRecord(state, { words: tools.checkWords, sees }),
    meetings: state.meetings,
  };
}

async function knownRoles(
  user: UserId,
  { roster }: State,
  { members, secretariat, log }: Tools,
): Promise<readonly Role[]> {
  try {
    return await members.rolesOf(user);
  } catch (error) {
    log.warn('Cannot ask Slack about roles', { user, ...describeError(error) });
    return rolesOf(user, [], { roster, first: secretariat });
  }
}

/** Until there is a review nobody's name is needed. */
async function knownPeople(state: State, { members, log }: Tools): Promise<KnownPeople> {
  const stored = storedPeople(state);
  if (state.reviews.length === 0) return stored;
  const known = await rosterOrStored(stored, { members, log });
  const { people } = known.roster;
  const registered = new Set(people.map((one) => one.user));
  const authors = state.comments.flatMap(({ author }) => ('user' in author ? [author.user] : []));
  const gone = [...new Set(authors)].filter((one) => !registered.has(one));
  const named = await Promise.all(gone.map((one) => nameFromSlack(one, { members, log })));
  return { ...known, others: new Map(named.flat()) };
}

/** データ担当 of a user group are in no stored roster, so Slack is asked for their names. */
async function ownerNames(
  { rules }: State,
  { roster, others }: KnownPeople,
  tools: Pick<Tools, 'members' | 'log'>,
): Promise<ReadonlyMap<UserId, string>> {
  const known = new Map([
    ...others,
    ...roster.people.map(({ user, name }) => [user, name] as const),
  ]);
  const owners = [...new Set(rules.flatMap((rule) => rule.owners))];
  const unknown = owners.filter((user) => !known.has(user));
  const named = await Promise.all(unknown.map((user) => nameFromSlack(user, tools)));
  return new Map([...known, ...named.flat()]);
}

async function rosterOrStored(
  stored: KnownPeople,
  { members, log }: Pick<Tools, 'members' | 'log'>,
): Promise<KnownPeople> {
  try {
    return { ...stored, roster: await members.roster(stored.roster), isWhole: true };
  } catch (error) {
    log.warn('Cannot ask Slack about groups', describeError(error));
    return stored;
  }
}

/** Whom Slack does not name stays without one. */
async function nameFromSlack(
  user: UserId,
  { members, log }: Pick<Tools, 'members' | 'log'>,
): Promise<[UserId, string][]> {
  try {
    const name = await members.nameOf(user);
    return name === user ? [] : [[user, name]];
  } catch (error) {
    log.warn('Cannot ask Slack for a name', { user, ...describeError(error) });
    return [];
  }
}
