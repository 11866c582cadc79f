/** ホーム（送れなかったもの）: what Slack did not take, why, and the button that tries again. */

import type { Post } from '../../domain/outbox.ts';
import type { State } from '../../domain/state.ts';
import { momentText } from '../moment-text.ts';
import { postName, unsentReason } from '../unsent.ts';
import { type HomePage, type HomePart, textPart } from './home-page.ts';

const most = 10;

export function unsentPart(posts: readonly Post[], state: State): HomePage {
  const rest = posts.length - most;
  const onTheWay = state.outbox.length - posts.length;
  return [
    { kind: 'heading', text: '送れなかったもの' },
    ...(state.outbox.length === 0 ? [textPart('送れずに残っているものはありません。')] : []),
    ...posts.slice(0, most).map((post) => unsentItem(post, state)),
    ...(rest > 0 ? [textPart(`ほかに${rest}件あります。上のものを送ると、続きが出ます。`)] : []),
    ...(onTheWay > 0 ? [textPart(`いま送っている途中のものが${onTheWay}件あります。`)] : []),
  ];
}

function unsentItem(post: Post, state: State): HomePart {
  const name = postName(post, state);
  return {
    kind: 'item',
    line: { text: `${name}：${whatIsTheMatter(post)}` },
    buttons: [
      {
        ...{ label: '再送', spoken: `再送：${name}`.slice(0, 75) },
        deed: { press: 'resend', key: post.key },
      },
    ],
  };
}

function whatIsTheMatter({ state, addedAt }: Post): string {
  switch (state.status) {
    case 'failed':
      return `${unsentReason(state.code)}。${momentText(state.at)}に送ろうとしました。`;
    case 'sending':
      return `${momentText(addedAt)}に送り始めましたが、届いたかどうかを確かめられていません。再送すると、届いていないか確かめてから送ります。`;
    case 'due':
      return `${momentText(addedAt)}から、Slackが受け取るのを待っています。自動でも送り直します。`;
  }
}
