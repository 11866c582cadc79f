/** 翌営業日に・まだ出ない・元に戻す: the buttons of a notice that put a value off, or take that back. */

import { nextBusinessDay } from '../../domain/business-days.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { putOffReminded, type RemindedValue, takeBackReminded } from '../../reminders/reminded.ts';
import type { Listener } from '../listener.ts';
import { openForm } from '../open-form.ts';
import type { PressPayload } from '../payloads.ts';
import { readReminded, valueToPutOff } from './about-value.ts';
import { againAction, notYetAction, takeBackAction } from './notice-message.ts';
import { notYetView } from './not-yet-form.ts';

type Button = Listener<PressPayload> & { action: string };

/** What is refused is told to the person alone, where they pressed. */
const ofNotice = (press: string) =>
  ({
    name: press,
    action: press,
    needs: 'enter-value',
    keyOf: ({ user, actions: [{ action_ts, value }] }: PressPayload) =>
      `press ${user.id} ${press} ${value} ${action_ts}`,
    placeOf: ({ response_url }: PressPayload) =>
      ({ kind: 'asker', responseUrl: response_url }) as const,
    idsOf: ({ user, channel }: PressPayload) => ({ user: user.id, channel: channel.id }),
  }) as const;

type Pressed = { by: UserId; at: string; today: string; value: RemindedValue };

/** Saves at once; the message itself then says what is saved. */
function savingButton(
  press: string,
  saved: { action: string },
  change: (state: State, pressed: Pressed) => State | Refusal,
): Button {
  return {
    ...ofNotice(press),
    acknowledged: 'once-saved',
    handle: async ({ user: { id: by }, actions: [{ value: code }] }, services) => {
      const { store, clock, reminders } = services;
      const value = readReminded(code);
      if (isRefusal(value)) return value;
      const pressed = { by, at: clock.now().toISOString(), today: clock.today(), value };
      const result = await store.update((state) => change(state, pressed), by, saved);
      if (!result.saved) return result.refusal;
      reminders.refresh();
      return undefined;
    },
  };
}

export const remindAgain = savingButton(
  againAction,
  { action: 'next-business-day' },
  (state, { by, at, today, value }) => {
    const until = nextBusinessDay(today, state.settings.closedDays);
    return putOffReminded(state, { kind: 'next-business-day', by, at, until, ...value });
  },
);

export const takeBackNotYet = savingButton(
  takeBackAction,
  { action: 'not-yet-taken-back' },
  (state, { value, ...asked }) => takeBackReminded(state, value, asked),
);

export const sayNotYet: Button = {
  ...ofNotice(notYetAction),
  handle: async ({ user, trigger_id: trigger, actions: [{ value: code }] }, services) => {
    const value = valueToPutOff(code, user.id, services);
    if (isRefusal(value)) return value;
    const view = notYetView(value, services.store.read(), services.clock.today());
    await openForm({ user: user.id, trigger, view }, services);
    return undefined;
  },
};
