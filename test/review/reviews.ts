/** Reviews and comments for tests: everything is given but what the test is about. */

import { beginState } from '../../src/domain/begin-state.ts';
import type { Classification } from '../../src/domain/comment.ts';
import { isRefusal, type Refusal } from '../../src/domain/refusal.ts';
import type { State } from '../../src/domain/state.ts';
import { noteCard, openReview } from '../../src/review/open-review.ts';
import { recordMessage, type ThreadEvent } from '../../src/review/record-message.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

export const channel = 'C1';
/** 2026-11-20 09:00 in Tokyo. */
export const openedAt = '2026-11-20T00:00:00.000Z';
export const card = tsAt('2026-11-20T00:00:01Z');
const plan = adoptedPlan();

/** The ts of a message that was written at a moment. */
export function tsAt(moment: string): string {
  return `${(Date.parse(moment) / 1000).toFixed(0)}.000100`;
}

export function accepted(state: State | Refusal): State {
  if (isRefusal(state)) throw new Error(`Refused: ${state.refused}`);
  return state;
}

/** A review of goal 5 with its card, until 2026-12-04. */
export function reviewing(first: State = beginState(plan)): State {
  const opened = openReview(
    first,
    { goal: 5, channel, meeting: null, deadline: '2026-12-04' },
    { by: 'U9', at: openedAt, today: '2026-11-20' },
  );
  return noteCard(accepted(opened), 1, card);
}

export function anEvent(given: Partial<ThreadEvent> = {}): ThreadEvent {
  const ts = given.ts ?? tsAt('2026-11-21T00:00:00Z');
  return {
    ...{ channel, thread: card, ts, key: ts, user: 'U1', deletedAt: null },
    text: '設問を見直すべきです。',
    ...given,
  };
}

export const classify = (text: string): Classification => ({
  step: text.includes('設問') ? 4 : 'none',
  about: [{ kind: 'goal' }],
  by: { kind: 'suggestion', because: text.includes('設問') ? ['設問'] : [] },
});

export const record = (state: State, event: ThreadEvent): State =>
  recordMessage(state, event, classify);
