/** 端末の場面: what an answer at a terminal depends on, for a role, a person, or everybody in a channel. */

import type { AnswerContext } from '../answers/answer-context.ts';
import { planInForce } from '../collection/plan-in-force.ts';
import { collectionRecord } from '../collection/record.ts';
import { revisionsSeenBy } from '../collection/revision-record.ts';
import type { CheckWords } from '../domain/check-words.ts';
import type { CalendarDate } from '../domain/fiscal-year.ts';
import type { Role } from '../domain/role.ts';
import { rolesOf } from '../domain/roles-of.ts';
import type { Roster } from '../domain/roster.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { checkRecord } from '../review/check-record.ts';
import { reviewRecord } from '../review/record.ts';

export type Situation = {
  state: State;
  today: CalendarDate;
  words: CheckWords;
  /** Of today, which decides who may see what, whatever the state is of. */
  roster: Roster;
};

/** By role one sees what everybody may; only who says who they are sees what is theirs. */
export function terminalContext(
  as: Role | { user: UserId } | { inPublic: UserId },
  situation: Situation,
): AnswerContext {
  if (typeof as === 'string') return ofRole(as, situation);
  return 'user' in as
    ? ofPerson(as.user, false, situation)
    : ofPerson(as.inPublic, true, situation);
}

function ofRole(role: Role, { state, today, words }: Situation): AnswerContext {
  const reader = role === 'secretariat' ? role : 'everyone';
  return {
    ...{ plan: planInForce(state), today, role, record: reviewRecord(state, reader) },
    collection: collectionRecord(state, reader),
    revisions: revisionsSeenBy(reader, state),
    ...(state.settings.paceGuide && { showsPace: true }),
    checks: checkRecord(state, { words, sees: role === 'secretariat' ? 'all' : 'published' }),
    meetings: state.meetings,
  };
}

/** In public everybody in the channel reads along. */
function ofPerson(
  user: UserId,
  isPublic: boolean,
  { state, today, words, roster }: Situation,
): AnswerContext {
  const isInside = rolesOf(user, [], { roster, first: [] }).includes('secretariat');
  const role = isInside ? 'secretariat' : 'committee-member';
  const own = isInside ? 'secretariat' : { user };
  const alone = isInside ? 'secretariat' : 'asker';
  const reader = isPublic ? 'everyone' : alone;
  const drafts = isPublic ? 'in-public' : 'all';
  return {
    ...{ plan: planInForce(state), today, role, asker: user },
    record: reviewRecord(state, isPublic ? 'everyone' : own),
    collection: collectionRecord(state, reader),
    revisions: revisionsSeenBy(reader, state),
    ...(state.settings.paceGuide && { showsPace: true }),
    checks: checkRecord(state, { words, sees: isInside ? drafts : 'published' }),
    meetings: state.meetings,
  };
}
