/** ホームの材料: what one person's Home tells, gathered from the store, the answers and Slack. */

import type { Answer } from '../../answers/answer.ts';
import type { Answerer } from '../../answers/answerer.ts';
import type { Facts } from '../../answers/facts.ts';
import type { Clock } from '../../clock.ts';
import type { Role } from '../../domain/role.ts';
import type { Standing } from '../../domain/roles-of.ts';
import { type Roster, withMember } from '../../domain/roster.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { planInForce } from '../../collection/plan-in-force.ts';
import { ownEntries, owedTo, waitingEntries } from '../../collection/waiting.ts';
import { homeworkOf } from '../../review/homework.ts';
import { countComments, missingMembers } from '../../review/progress.ts';
import { isOpen } from '../../review/review-of.ts';
import { commentsSeenBy } from '../../review/seen-by.ts';
import { unsentPosts } from '../../review/unsent.ts';
import type { Reader } from '../../store/store.ts';
import type { EntryFacts } from '../../wording/home/entry-part.ts';
import type { EverybodyFacts } from '../../wording/home/everybody.ts';
import type { HomeFacts } from '../../wording/home/home-of.ts';
import type { DeskFacts } from '../../wording/home/secretariat.ts';
import { type Identity, permalink, type WhoAmI } from '../identity.ts';
import type { LastDelivery } from '../last-delivery.ts';
import type { Members } from '../members.ts';
import { reminderFacts } from './reminder-facts.ts';
import type { Upkeep } from './upkeep.ts';

export type HomeParts = {
  store: Reader;
  answerer: Answerer;
  clock: Clock;
  /** The people of MICHISUJI_SECRETARIAT. */
  secretariat: readonly string[];
  members: Members;
  whoAmI: WhoAmI;
  lastDelivery: LastDelivery;
  upkeep: Upkeep;
};

/** Gathers what somebody of a standing may know; fails only where the answers do. */
export async function homeFacts(
  viewer: UserId,
  { roles }: Standing,
  parts: HomeParts,
): Promise<HomeFacts> {
  const { store, clock, members, whoAmI, secretariat: first } = parts;
  const roster = await members.roster().catch(() => undefined);
  const identity = await whoAmI().catch(() => undefined);
  const state = store.read(); // Only now, so that all of it holds at one moment
  const links = cardLinks(state, identity);
  const everybody = everybodyFacts(state, links, parts);
  const { plan, drafts } = state;
  const { today } = everybody;
  const own = withMember(viewer, roster ?? state.roster);
  return {
    ...{ viewer, everybody },
    drafts: drafts.filter(({ user }) => user === viewer),
    member: roles.includes('committee-member')
      ? { plan, today, links, homework: homeworkOf(viewer, { ...state, roster: own }) }
      : undefined,
    entry: entryFacts(viewer, roles, state, clock),
    secretariat: roles.includes('secretariat')
      ? {
          desk: deskFacts(state, roster),
          unsent: unsentPosts(state, clock.now()),
          reminders: reminderFacts(state, roster, parts),
          upkeep: await upkeepFacts(state, parts),
          state,
        }
      : undefined,
    isReminded: roles.length > 0,
    hasSecretariat: first.length > 0 || isIn(state.roster, 'secretariat'),
  };
}

function entryFacts(
  viewer: UserId,
  roles: readonly Role[],
  state: State,
  clock: Clock,
): EntryFacts | undefined {
  if (!roles.includes('data-owner') && !roles.includes('secretariat')) return undefined;
  const today = clock.today();
  return {
    ...{ viewer, today, now: clock.now().toISOString(), state },
    owed: owedTo(state, viewer, roles, today),
    own: ownEntries(state, viewer),
    waiting: roles.includes('secretariat') ? waitingEntries(state) : undefined,
  };
}

function isIn({ people, groups }: Roster, role: Role): boolean {
  return (
    people.some(({ roles }) => roles.includes(role)) || groups.some((one) => one.role === role)
  );
}

function cardLinks({ reviews }: State, identity: Identity | undefined): Map<number, string> {
  return new Map(
    reviews.flatMap(({ no, channel, card }): [number, string][] =>
      card === null || identity === undefined
        ? []
        : [[no, permalink(identity, { channel, ts: card })]],
    ),
  );
}

/** Counts are those of the card, also for the secretariat. */
function everybodyFacts(
  state: State,
  links: ReadonlyMap<number, string>,
  { answerer, clock }: HomeParts,
): EverybodyFacts {
  const { plan, comments } = state;
  const today = clock.today();
  const seen = commentsSeenBy('everyone', comments);
  const open = state.reviews
    .filter(isOpen)
    .toSorted((one, other) => one.deadline.localeCompare(other.deadline));
  return {
    ...{ plan, today, ...fromTheAnswers(answerer, state, today) },
    reviews: open.map((review) => ({
      ...{ review, counts: countComments(seen, review) },
      link: links.get(review.no),
    })),
  };
}

/** What a question would be answered with; nothing is computed a second way. */
function fromTheAnswers(
  answerer: Answerer,
  state: State,
  today: string,
): Pick<EverybodyFacts, 'questions' | 'goals' | 'fiscalYear'> {
  const context = { plan: planInForce(state), today, role: 'committee-member' } as const;
  const help = factsOf(answerer.query({ intent: 'help' }, context));
  const summary = factsOf(answerer.query({ intent: 'goal-summary' }, context));
  if (help?.intent !== 'help') throw new Error('The answers have no help');
  return {
    ...{ questions: help.examples, fiscalYear: help.fiscalYear },
    goals: summary?.intent === 'goal-summary' ? summary.goals : [], // None where none is registered
  };
}

function factsOf(answer: Answer): Facts | undefined {
  return answer.outcome === 'answered' ? answer.facts : undefined;
}

function deskFacts(state: State, whole: Roster | undefined): DeskFacts {
  const { comments, reviews } = state;
  const names = new Map((whole ?? state.roster).people.map(({ user, name }) => [user, name]));
  const nameOf = (user: UserId): string | undefined => names.get(user);
  return {
    nameOf,
    unanswered: commentsSeenBy('secretariat', comments).filter(
      ({ response, isWithheld }) => response === null && !isWithheld,
    ),
    missing:
      whole === undefined
        ? 'not-told'
        : reviews.filter(isOpen).map((review) => ({
            review,
            names: missingMembers({ ...state, roster: whole }, review).map(
              (user) => nameOf(user) ?? user,
            ),
          })),
  };
}

async function upkeepFacts({ settings }: State, { lastDelivery, upkeep }: HomeParts) {
  return {
    ...{ settings, heard: lastDelivery.told() },
    backup: await upkeep.lastBackup(),
    condition: upkeep.condition(),
  };
}
