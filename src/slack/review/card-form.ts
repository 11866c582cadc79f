/** カードから開く用紙: a button of the card that opens a form on its review. */

import type { types } from '@slack/bolt';
import type { Action } from '../../domain/permissions.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Review } from '../../domain/review.ts';
import { openForm } from '../open-form.ts';
import type { PressAnywhere } from '../press-anywhere.ts';
import type { Services } from '../services.ts';
import { reviewOfButton } from './card-buttons.ts';

/** `view` must be quick: what opens a form is good for three seconds. */
export function cardForm(
  action: string,
  needs: Action,
  view: (review: Review, services: Services) => types.ModalView | Promise<types.ModalView>,
): PressAnywhere {
  return {
    name: action,
    needs,
    action,
    keyOf: ({ trigger_id }) => `press ${trigger_id}`,
    placeOf: ({ response_url }) => ({ kind: 'asker', responseUrl: response_url }),
    idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
    handle: async (payload, services) => {
      const review = reviewOfButton(payload, services.store.read());
      if (isRefusal(review)) return review;
      const { user, trigger_id: trigger } = payload;
      const opened = { user: user.id, trigger, view: await view(review, services) };
      await openForm(opened, services);
      return undefined;
    },
  };
}
