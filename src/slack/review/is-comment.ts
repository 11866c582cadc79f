/** 意見かどうか: what of the messages in a review's thread is a comment, for every way in which they arrive. */

import { onlyAsks } from '../../answers/as-of/only-asks.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { Role } from '../../domain/role.ts';
import { rolesOf } from '../../domain/roles-of.ts';
import { readsAsQuestion } from '../../answers/reads-as-question.ts';
import { describeError } from '../errors.ts';
import { contextOf } from '../questions/asker.ts';
import { mentionedIn, questionIn, withoutMentions } from '../questions/typed.ts';
import type { Services } from '../services.ts';

type Written = { user: UserId; text: string };

/** Courtesies apart, which `recordMessage` knows: what members write is one, unless they ask the bot. */
export async function isComment(written: Written, services: Services): Promise<boolean> {
  return (
    (await makesComments(written.user, services)) && !(await isQuestionToBot(written, services))
  );
}

/** The secretariat answers and organises; what it writes is no comment, even as a member. */
async function makesComments(user: UserId, services: Services): Promise<boolean> {
  const roles = await knownRoles(user, services);
  return roles.includes('committee-member') && !roles.includes('secretariat');
}

/**
 * Where Slack does not tell the groups, a registered member's words are kept all the same.
 *
 * @throws for everybody else: catching up will find what they wrote.
 */
async function knownRoles(
  user: UserId,
  { members, store, secretariat, log }: Services,
): Promise<readonly Role[]> {
  try {
    return await members.rolesOf(user);
  } catch (error) {
    const roles = rolesOf(user, [], { roster: store.read().roster, first: secretariat });
    if (roles.length === 0) throw error;
    log.warn('Cannot ask Slack about roles', { user, ...describeError(error) });
    return roles;
  }
}

/**
 * 「@みちすじ 目指す姿5の指数は？」: a text that mentions the bot, reads as a question, and is answered to
 * its last word. In doubt it is none: a comment that is lost is worse than one too many.
 */
async function isQuestionToBot(written: Written, services: Services): Promise<boolean> {
  return (
    readsAsQuestion(withoutMentions(written.text)) &&
    (await mentionsBot(written.text, services)) &&
    (await isAnswered(written, services))
  );
}

async function mentionsBot(text: string, { whoAmI, log }: Services): Promise<boolean> {
  const mentioned = mentionedIn(text);
  if (mentioned.length === 0) return false;
  try {
    return mentioned.includes((await whoAmI()).user_id);
  } catch (error) {
    log.warn('Cannot ask Slack who the bot is', describeError(error));
    return false;
  }
}

/** As it was answered in the thread, for everybody there. */
async function isAnswered({ user, text }: Written, services: Services): Promise<boolean> {
  const context = await contextOf({ user, shownTo: 'everyone' }, services);
  const question = await questionIn(text, context.record?.names ?? new Map(), services);
  const { store, clock, answerer } = services;
  const time = { today: clock.today(), now: clock.now().toISOString() };
  return onlyAsks(question, { ...store.read(), ...time }, (asked) =>
    answerer.answersWhole(asked, context),
  );
}
