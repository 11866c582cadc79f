/** 投稿: one message as a person sees it: who, when, what it says, and what can be done with it. */

import type { Block } from '../../block-kit/blocks.ts';
import { type Message, threadOf } from '../../state/messages.ts';
import { drawBlocks } from '../draw/draw-blocks.ts';
import { drawEmoji } from '../draw/emoji.ts';
import type { Html } from '../draw/html.ts';
import { html, raw, when } from '../html.ts';
import { namesOf, type PageStage } from '../stage.ts';
import { addressOf, type Where } from '../where.ts';
import { clockTime, isoTime } from './time.ts';
import { messageFiles } from './files.ts';
import { editor } from './composer.ts';
import { messageMenu } from './message-menu.ts';

export function message(one: Message, where: Where, stage: PageStage): Html {
  const { botUser } = stage.workspace.identity;
  const { ts, channel, user } = one;
  const isAside = one.ephemeralTo !== undefined;
  const isEdited = where.edit === ts;
  const place = where.thread === undefined ? 'pane' : 'thread';
  return html`<li id="m-${place}-${channel}-${ts}">
    <article class="message${isAside ? ' aside' : ''}" data-channel="${channel}" data-ts="${ts}">
      ${when(isAside, () => html`<p class="only-you">あなただけに表示</p>`)}
      <header>
        <b class="who">${namesOf(stage).user(user)}</b>
        ${when(user === botUser, () => html`<span class="app">アプリ</span>`)}
        <time datetime="${isoTime(ts)}">${clockTime(ts)}</time>
      </header>
      ${isEdited ? editor(one, where, stage) : content(one, stage)} ${messageFiles(one, stage)}
      ${reactions(one, where, stage)} ${replies(one, where, stage)}
      ${when(!isEdited, () => messageMenu(one, where, stage))}
    </article>
  </li>`;
}

function content({ blocks, text, edited }: Message, stage: PageStage): Html {
  const shown = blocks === undefined || blocks.length === 0 ? plainBlocks(text) : blocks;
  return html`<div class="content">
    ${raw(drawBlocks(shown, namesOf(stage)))}
    ${when(edited !== undefined, () => html`<small class="edited">（編集済み）</small>`)}
  </div>`;
}

function plainBlocks(text: string): readonly Block[] {
  return text === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text } }];
}

/** One's own is pressed, and goes away when it is pressed again. */
function reactions(
  { reactions: given = [] }: Message,
  { as }: Where,
  stage: PageStage,
): Html | undefined {
  const names = namesOf(stage);
  return when(
    given.length > 0,
    () =>
      html`<ul class="reactions" aria-label="リアクション">
        ${given.map(({ name, users }): Html => {
          const who = users.map(names.user).join('、');
          return html`<li>
            <button
              type="button"
              data-do="react"
              value="${name}"
              title="${who}"
              aria-pressed="${String(users.includes(as))}"
            >
              ${drawEmoji(name)} ${users.length}
            </button>
          </li>`;
        })}
      </ul>`,
  );
}

/** Leads into the thread; in the thread itself there is nothing to lead to. */
function replies(
  { channel, ts }: Message,
  where: Where,
  { workspace }: PageStage,
): Html | undefined {
  if (where.thread !== undefined) return undefined;
  const count = threadOf(workspace.messages.all(channel), ts).length - 1;
  const address = addressOf({ as: where.as, at: where.at, thread: ts });
  return when(count > 0, () => html`<a class="replies" href="${address}">${count}件の返信</a>`);
}
