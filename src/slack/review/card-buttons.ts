/** カードのボタン: what can be done from the card; each carries the number of its review. */

import type { types } from '@slack/bolt';
import type { Refusal } from '../../domain/refusal.ts';
import type { Review } from '../../domain/review.ts';
import type { State } from '../../domain/state.ts';
import { isOpen } from '../../review/review-of.ts';
import { pictureElement } from '../blocks/buttons.ts';
import type { ButtonPress } from '../payloads.ts';

export function cardButtons(review: Review): types.KnownBlock {
  const value = String(review.no);
  // Also after the end: what was said at a meeting is often entered days later
  const entering = [
    button('enter-for-member', '会議の発言を入力（事務局）', value),
    button('paste-sheet', '表から貼り付け（事務局）', value),
    button('export-review', '資料を書き出す（事務局）', value),
  ];
  const checking = button('pre-check', '事前点検（事務局）', value);
  const picture = pictureElement({ intent: 'logic-model-lookup', goals: [review.goal] });
  const elements = isOpen(review)
    ? [
        button('write-comment', '意見を書く', value),
        button('no-opinion', '意見なし', value),
        picture,
        ...entering,
        checking,
        button('close-review', '検証を終える（事務局）', value),
      ]
    : [picture, ...entering, checking, button('reopen-review', '検証を再開する（事務局）', value)];
  return { type: 'actions', elements };
}

/** Returns the review whose button was pressed, or why there is none. */
export function reviewOfButton(
  { actions: [{ value }] }: ButtonPress,
  state: State,
): Review | Refusal {
  const no = Number(value);
  return state.reviews.find((one) => one.no === no) ?? { refused: 'no-such-review', no };
}

function button(action_id: string, label: string, value: string) {
  return {
    type: 'button',
    action_id,
    text: { type: 'plain_text', text: label, emoji: false },
    value,
  } as const;
}
