/** 検証を始める: the secretariat chooses goals, channel and deadline; one card and one thread per goal. */

import { webApi } from '@slack/bolt';
import { z } from 'zod';
import { daysAfter } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { openReview, type Deed } from '../../review/open-review.ts';
import { explain } from '../../wording/refusal.ts';
import {
  AllChosen,
  channelField,
  type Choice,
  ChosenChannel,
  ChosenDate,
  dateField,
  modal,
  multiSelectField,
  note,
} from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { formShortcut } from '../form-shortcut.ts';

const callback = 'open-review';
/** How long the deadline lies ahead when nobody changes it. */
const usualDays = 14;

export const openReviewShortcut = formShortcut(callback, 'open-review', ({ plan }, today) =>
  modal({ callback, title: '検証を始める', send: '始める', about: '' }, [
    multiSelectField({ id: 'goals', label: '目指す姿' }, goalChoices(plan)),
    channelField({
      id: 'channel',
      label: 'チャンネル',
      hint: 'みちすじが参加しているチャンネルを選んでください。',
    }),
    dateField({ id: 'deadline', label: '意見の締切' }, daysAfter(today, usualDays)),
    note('目指す姿ごとに、カードを1枚投稿します。委員の意見は、そのスレッドで集めます。'),
  ]),
);

function goalChoices({ goals, logicModels }: Plan): Choice[] {
  return goals
    .filter(({ no }) => logicModels.some(({ goal }) => goal === no))
    .map(({ no, name }) => ({ value: String(no), label: `${no} ${name}` }));
}

const Values = z.object({ goals: AllChosen, channel: ChosenChannel, deadline: ChosenDate });

export const openReviewForm: Form<z.infer<typeof Values>> = {
  callback,
  needs: 'open-review',
  mainField: 'goals',
  values: Values,
  submit: async ({ user, values }, services) => {
    const { goals, channel, deadline } = values;
    const { store, clock, client, cards } = services;
    if (!(await isThere(channel, client)))
      return { outcome: 'wrong', fields: { channel: notThere } };
    const deed = { by: user, at: clock.now().toISOString(), today: clock.today() };
    const chosen = { goals: goals.map(Number), channel, deadline };
    const result = await store.update((state) => openAll(state, chosen, deed), user, {
      action: callback,
    });
    if (!result.saved)
      return { outcome: 'wrong', fields: { [fieldOf(result.refusal)]: explain(result.refusal) } };
    const opened = result.state.reviews.filter(
      ({ openedBy, openedAt }) => openedBy === deed.by && openedAt === deed.at,
    );
    return {
      outcome: 'saved',
      afterwards: async () => {
        const posted = await Promise.allSettled(opened.map(({ no }) => cards.post(no)));
        const failed = posted.find(({ status }) => status === 'rejected');
        if (failed?.status === 'rejected') throw failed.reason;
      },
    };
  },
};

/** A private channel without the bot does not exist for it. */
async function isThere(channel: string, client: webApi.WebClient): Promise<boolean> {
  try {
    return (await client.conversations.info({ channel })).channel?.is_member === true;
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) return false;
    throw error;
  }
}

const notThere =
  'みちすじがこのチャンネルにいません。チャンネルで /invite @みちすじ としてから、もう一度「始める」を押してください。';

function fieldOf({ refused }: Refusal): string {
  return refused === 'deadline-passed' ? 'deadline' : 'goals';
}

type Chosen = { goals: readonly number[]; channel: string; deadline: CalendarDate };

function openAll(
  first: State,
  { goals, channel, deadline }: Chosen,
  deed: Deed & { today: CalendarDate },
): State | Refusal {
  return goals.reduce<State | Refusal>(
    (state, goal) =>
      isRefusal(state)
        ? state
        : openReview(state, { goal, channel, deadline, meeting: null }, deed),
    first,
  );
}
