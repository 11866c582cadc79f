/** Stories of a notice between its planning and its sending: what no longer holds is not sent. */

import { expect, it } from 'vitest';
import { editRule } from '../../src/collection/edit-rule.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import type { State } from '../../src/domain/state.ts';
import { withNotices } from '../../src/reminders/plan-day.ts';
import { beginSending } from '../../src/reminders/sending.ts';
import { anEntry, collecting, dueLines, lineOf, peopleOf } from './a-collection.ts';

const today = '2026-06-16';
const mine = { '5-A2': { owners: ['U4'] }, '5-A4': { owners: ['U4'] } };
const review: State['reviews'][number] = {
  ...{ no: 1, goal: 5, channel: 'C1', card: null, meeting: null, deadline: '2026-06-19' },
  ...{ openedBy: 'U9', openedAt: '2026-06-01T01:00:00.000Z', closings: [], highWater: null },
  noOpinions: [],
};

/** What is sent of what was planned for U4, and of what for U1, after a change in between. */
function sentAfter(change: (state: State) => State, people = peopleOf) {
  const first = { ...collecting(mine), reviews: [review] };
  const planned = withNotices(first, today, peopleOf(first));
  const changed = change(planned);
  const sentTo = (to: string): readonly string[] => {
    const sent = beginSending(changed, { to, on: today }, people(changed)).notices.find(
      (one) => one.to === to && one.on === today,
    );
    if (sent?.state.status !== 'sending') return [sent?.state.status ?? 'none'];
    return sent.reminders.map((one) => lineOf({ ...one, to, passedOver: [] }));
  };
  return { U4: sentTo('U4'), U1: sentTo('U1') };
}

const all = { U4: ['U4 5-A2 before-14', 'U4 5-A4 before-14'], U1: ['U1 検証1 before-3'] };
const withRule = (given: Partial<State['rules'][number]>) => (state: State) => {
  const rule = state.rules.find(({ target }) => target === '5-A2');
  const edited = rule && editRule(state, { ...rule, ...given });
  if (edited === undefined || isRefusal(edited)) throw new Error('The rule was not edited');
  return edited;
};

it('sends what still holds', () => {
  expect(sentAfter((state) => state)).toEqual(all);
  expect(sentAfter((state) => ({ ...state, entries: [anEntry()] }))).toEqual({
    ...all,
    U4: ['U4 5-A4 before-14'],
  });
});

it('does not remind who is no longer the owner, of a day that was changed, or against their wish', () => {
  const rest = { ...all, U4: ['U4 5-A4 before-14'] };
  expect(sentAfter(withRule({ owners: ['U5'] }))).toEqual(rest);
  expect(sentAfter(withRule({ due: { month: 7, day: 31 } }))).toEqual(rest);
  const optOuts = [{ user: 'U4', kind: 'entry' as const }];
  expect(sentAfter((state) => ({ ...state, optOuts }))).toEqual({ ...all, U4: ['dropped'] });
});

it('does not remind of a deadline that was changed, or somebody whose account was closed', () => {
  const reviews = [{ ...review, deadline: '2026-07-19' }];
  expect(sentAfter((state) => ({ ...state, reviews }))).toEqual({ ...all, U1: ['dropped'] });
  expect(
    sentAfter(
      (state) => state,
      (state) => peopleOf(state, { gone: ['U4'] }),
    ),
  ).toEqual({
    ...all,
    U4: ['dropped'],
  });
});

it('loses nothing of what it leaves out: it is planned for whoever it is for the next day', () => {
  const first = collecting(mine);
  const planned = withNotices(first, today, peopleOf(first));
  const changed = withRule({ owners: ['U5'] })(planned);
  const sent = beginSending(changed, { to: 'U4', on: today }, peopleOf(changed));
  expect(dueLines(sent, '2026-06-17')).toEqual(['U5 5-A2 before-14']);
  const back = withRule({ owners: ['U4'] })(sent);
  expect(dueLines(back, '2026-06-17')).toEqual(['U4 5-A2 before-14']);
});
