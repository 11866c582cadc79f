/** 検証を始める: the secretariat chooses goals, channel and deadline; one card and one thread per goal. */

import type { types } from '@slack/bolt';
import { webApi } from '@slack/bolt';
import { z } from 'zod';
import { daysAfter } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
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
  MaybeChosen,
  modal,
  multiSelectField,
  note,
  selectField,
} from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { formShortcut } from '../form-shortcut.ts';
import { meetingChoices } from './meeting-form.ts';

const callback = 'open-review';
/** How long the deadline lies ahead when nobody changes it. */
const usualDays = 14;

export const openReviewShortcut = formShortcut(callback, 'open-review', (state, today) =>
  modal({ callback, title: '検証を始める', send: '始める', about: '' }, [
    multiSelectField({ id: 'goals', label: '目指す姿' }, goalChoices(state)),
    channelField({
      id: 'channel',
      label: 'チャンネル',
      hint: 'みちすじが参加しているチャンネルを選んでください。',
    }),
    dateField({ id: 'deadline', label: '意見の締切' }, daysAfter(today, usualDays)),
    ...meetingField(state),
    note('目指す姿ごとに、カードを1枚投稿します。委員の意見は、そのスレッドで集めます。'),
  ]),
);

/** Those of the committee come first. */
function goalChoices({ plan: { goals, logicModels }, committee }: State): Choice[] {
  const isOwn = (no: number): boolean => committee.goals.includes(no);
  return goals
    .filter(({ no }) => logicModels.some(({ goal }) => goal === no))
    .toSorted((one, other) => Number(isOwn(other.no)) - Number(isOwn(one.no)))
    .map(({ no, name }) => ({ value: String(no), label: `${no} ${name}` }));
}

/** Nothing to choose from, nothing to show: Slack takes no empty menu. */
function meetingField(state: State): types.KnownBlock[] {
  const choices = meetingChoices(state).slice(0, 100);
  if (choices.length === 0) return [];
  const hint = 'この検証が準備する会議があれば選んでください。';
  return [selectField({ id: 'meeting', label: '会議', optional: true, hint }, choices)];
}

const Values = z.object({
  goals: AllChosen,
  channel: ChosenChannel,
  deadline: ChosenDate,
  meeting: MaybeChosen,
});

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
    const meeting = values.meeting === undefined ? null : Number(values.meeting);
    const chosen = { goals: goals.map(Number), channel, deadline, meeting };
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
  if (refused === 'no-such-meeting') return 'meeting';
  return refused === 'deadline-passed' ? 'deadline' : 'goals';
}

type Chosen = {
  goals: readonly number[];
  channel: string;
  deadline: CalendarDate;
  meeting: number | null;
};

function openAll(
  first: State,
  { goals, ...chosen }: Chosen,
  deed: Deed & { today: CalendarDate },
): State | Refusal {
  const { meeting } = chosen;
  if (meeting !== null && !first.meetings.some(({ no }) => no === meeting)) {
    return { refused: 'no-such-meeting', no: meeting };
  }
  return goals.reduce<State | Refusal>(
    (state, goal) => (isRefusal(state) ? state : openReview(state, { goal, ...chosen }, deed)),
    first,
  );
}
