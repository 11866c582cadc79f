/** 投稿のメニュー: react, reply, edit and delete one's own, copy the link, and the shortcuts of the manifest. */

import type { Message } from '../../state/messages.ts';
import { drawEmoji } from '../draw/emoji.ts';
import type { Html } from '../draw/html.ts';
import { html, when } from '../html.ts';
import type { PageStage } from '../stage.ts';
import { addressOf, type Where } from '../where.ts';

/** What is ephemeral has no menu in Slack either. */
export function messageMenu(one: Message, where: Where, stage: PageStage): Html | undefined {
  if (one.ephemeralTo !== undefined) return undefined;
  const { channel, ts, thread_ts = ts } = one;
  const { identity } = stage.workspace;
  const reply = addressOf({ as: where.as, at: where.at, thread: thread_ts });
  const link = `https://${identity.domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}`;
  const shortcuts = stage.offers.shortcuts.filter(({ type }) => type === 'message');
  return html`<div class="tools">
    ${when(
      where.thread === undefined,
      () => html`<a href="${reply}" class="reply">スレッドで返信</a>`,
    )}
    <details class="menu">
      <summary aria-label="この投稿のメニュー">…</summary>
      <ul>
        <li class="react" role="group" aria-label="リアクション">${offered.map(reaction)}</li>
        ${when(one.user === where.as, () => own(one, where))}
        <li><button type="button" data-do="copy" value="${link}">リンクをコピー</button></li>
        ${shortcuts.map(
          ({ name, callbackId, description }) =>
            html`<li>
              <button type="button" data-do="shortcut" value="${callbackId}" title="${description}">
                ${name} <small>${stage.offers.bot}</small>
              </button>
            </li>`,
        )}
      </ul>
    </details>
  </div>`;
}

/** A few of those that people use most; the bot's own mark is among them. */
const offered = ['+1', 'white_check_mark', 'eyes', 'memo'] as const;

function reaction(name: string): Html {
  return html`<button type="button" data-do="react" value="${name}" title="リアクションを付ける">
    ${drawEmoji(name)}
  </button>`;
}

function own({ ts }: Message, { as, at, thread }: Where): Html {
  return html`<li><a href="${addressOf({ as, at, thread, edit: ts })}">編集する</a></li>
    <li>
      <button
        type="button"
        data-do="remove"
        data-confirm="${JSON.stringify({
          title: '投稿を削除',
          text: 'この投稿を削除しますか。元には戻せません。',
          confirm: '削除する',
          deny: 'やめる',
        })}"
      >
        削除する
      </button>
    </li>`;
}
