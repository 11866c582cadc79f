/** 翌営業日に・まだ出ない: the buttons of a notice that put a value off. */

import { putOff } from '../../collection/edit-rule.ts';
import { nextBusinessDay } from '../../domain/business-days.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Listener } from '../listener.ts';
import { openForm } from '../open-form.ts';
import type { PressPayload } from '../payloads.ts';
import { valueToPutOff } from './about-value.ts';
import { againAction, notYetAction } from './notice-message.ts';
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

export const remindAgain: Button = {
  ...ofNotice(againAction),
  acknowledged: 'once-saved',
  handle: async ({ user: { id: by }, actions: [{ value: code }] }, services) => {
    const { store, clock, reminders } = services;
    const value = valueToPutOff(code, by, services);
    if (isRefusal(value)) return value;
    const at = clock.now().toISOString();
    const result = await store.update(
      (state) => {
        const until = nextBusinessDay(clock.today(), state.settings.closedDays);
        return putOff(state, { kind: 'next-business-day', by, at, until, ...value });
      },
      by,
      { action: 'next-business-day' },
    );
    if (!result.saved) return result.refusal;
    reminders.refresh(); // The message itself says that it is saved
    return undefined;
  },
};

export const sayNotYet: Button = {
  ...ofNotice(notYetAction),
  handle: async ({ user, trigger_id: trigger, actions: [{ value: code }] }, services) => {
    const value = valueToPutOff(code, user.id, services);
    if (isRefusal(value)) return value;
    const view = notYetView(value, services.store.read());
    await openForm({ user: user.id, trigger, view }, services);
    return undefined;
  },
};
