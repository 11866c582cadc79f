/** ボタン: each carries a whole question as JSON, so that it works after a restart and a year later. */

import type { types } from '@slack/bolt';
import { Query } from '../../answers/query.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { PageButton } from '../../wording/page.ts';
import { button as limits } from './budget.ts';
import { literal } from './mrkdwn.ts';

/** Asks the question that the button carries. */
export const askAction = /^ask-\d+$/;
/** Asks it again for everybody in the channel. */
export const shareAction = 'share';
/** Draws what it answers. */
export const pictureAction = 'picture';
/** Opens the form for papers, on what was asked. */
export const paperAction = 'export-answer';
/** Makes and sends a paper once more. */
export const againAction = 'send-paper-again';

/** What stands beside the buttons of the page; each question goes with what is done with it. */
export type Beside = {
  share?: Query | undefined;
  picture?: Query | undefined;
  paper?: Query | undefined;
  /** A paper that could not be sent. */
  again?: Readonly<Record<string, string | number | null>> | undefined;
  /** What can be done besides asking; each is registered under its own action. */
  deeds?: readonly Deed[] | undefined;
};

export type Deed = { action: string; label: string; value: string };

/**
 * Draws the buttons of a page, with 「図で見る」 and 「チャンネルに共有」 where they are to be offered.
 *
 * A question too long for a button gets none; it can still be typed.
 */
export function buttonsBlock(
  buttons: readonly PageButton[],
  { share, picture, paper, again, deeds = [] }: Beside,
): types.KnownBlock[] {
  const asking = buttons.map(({ label, query }, at) => drawn(`ask-${at}`, label, query));
  const sharing = share === undefined ? [] : [drawn(shareAction, 'チャンネルに共有', share)];
  const drawing = picture === undefined ? [] : [pictureElement(picture)];
  const taking = paper === undefined ? [] : [drawn(paperAction, '資料を書き出す', paper)];
  const repeating = again === undefined ? [] : [drawn(againAction, 'もう一度送る', again)];
  const doing = deeds.map(({ action, label, value }) => element(action, label, value));
  const elements = [...doing, ...asking, ...drawing, ...taking, ...repeating, ...sharing].filter(
    ({ value }) => value.length <= limits.value,
  );
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** Returns the button that draws what a question answers; the review card has one too. */
export function pictureElement(query: Query) {
  return drawn(pictureAction, '図で見る', query);
}

/** Reads what a button carries; a button of an older bot may carry what is no longer understood. */
export function readButton(value: string): Query | Refusal {
  const read = Query.safeParse(jsonOf(value));
  return read.success ? read.data : { refused: 'unreadable-button' };
}

function drawn(action_id: string, label: string, carried: object) {
  return element(action_id, label, JSON.stringify(carried));
}

function element(action_id: string, label: string, value: string) {
  const text = literal(Array.from(label).slice(0, limits.label).join(''));
  return {
    type: 'button',
    action_id,
    text: { type: 'plain_text', text, emoji: false },
    value,
  } as const;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
