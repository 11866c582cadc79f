/** まん中の欄: Home, or a channel with its messages and the field to write in. */

import { directMessageId } from '../../state/channels.ts';
import type { Message } from '../../state/messages.ts';
import { threadOf } from '../../state/messages.ts';
import { drawView } from '../draw/draw-view.ts';
import type { Html } from '../draw/html.ts';
import { html, raw, when } from '../html.ts';
import { namesOf, type PageStage } from '../stage.ts';
import { addressOf, channelName, type Where } from '../where.ts';
import { isSeenBy } from '../unread.ts';
import { composer } from './composer.ts';
import { message } from './message.ts';
import { newDay } from './time.ts';

export function pane(where: Where, stage: PageStage): Html {
  return where.at === 'home' ? home(where, stage) : channel(where, stage);
}

function home({ as }: Where, stage: PageStage): Html {
  const view = stage.workspace.views.home(as);
  return html`<main class="pane home" id="home-${as}" data-view="${view?.id}">
    <h2>${stage.offers.bot}のホーム</h2>
    <div class="scrolling" id="home-${as}-content">
      ${greeting({ as, at: directMessageId(as) }, stage)}
      ${
        view === undefined
          ? html`<p class="empty" role="status">ホームを開いています…</p>`
          : raw(drawView(view, { values: {}, errors: {} }, namesOf(stage)))
      }
    </div>
  </main>`;
}

/** The page's own word to who looks here for the first time. */
function greeting(
  message: Parameters<typeof addressOf>[0],
  { offers, workspace }: PageStage,
): Html {
  const [first] = offers.commands;
  const { name = '' } = workspace.people.get(message.as) ?? {};
  return html`<p class="greeting">
    ${name}さんとして見ています。人と場所は、いつでも切り替えられます。<a
      href="${addressOf(message)}"
      >${offers.bot}とのメッセージ</a
    >に「${first?.usage}」のように書くと、すぐに答えます。
  </p>`;
}

function channel(where: Where, stage: PageStage): Html {
  const { workspace, offers } = stage;
  const { as, at } = where;
  const room = workspace.channels.get(at) ?? { id: at, name: '' };
  const shown = workspace.messages.all(at).filter((one) => isSeenBy(one, as) && isInChannel(one));
  const own = { ...where, thread: undefined };
  return html`<main class="pane" id="pane-${as}-${at}">
    <h2>${channelName(room, offers.bot)}</h2>
    <div
      class="scrolling"
      id="pane-${as}-${at}-messages"
      data-bottom
      tabindex="0"
      role="log"
      aria-label="メッセージ"
    >
      ${when(shown.length === 0, () => empty(where, stage))}
      <ol class="messages">
        ${messages(shown, own, stage)}
      </ol>
    </div>
    ${composer(where, stage)}
  </main>`;
}

/** Each day begins with its date, as in Slack. */
function messages(shown: readonly Message[], where: Where, stage: PageStage): Html[] {
  return shown.map((one, at) => {
    const day = newDay(one.ts, shown[at - 1]?.ts);
    const line = when(day !== undefined, () => html`<li class="day-line">${day}</li>`);
    return html`${line} ${message(one, where, stage)}`;
  });
}

/** Replies stand in their thread alone, but for those that were sent to the channel as well. */
function isInChannel({ thread_ts, ts, reply_broadcast }: Message): boolean {
  return thread_ts === undefined || thread_ts === ts || reply_broadcast === true;
}

function empty({ at }: Where, { offers }: PageStage): Html {
  const [first] = offers.commands;
  const example = first?.usage ?? '';
  return at.startsWith('D')
    ? html`<p class="empty">
        ${offers.bot}に何でも聞いてください。たとえば「${example}」と書いて送ります。
      </p>`
    : html`<p class="empty">
        まだメッセージがありません。「@${offers.bot}
        ${example}」と書くと、みんなに見える形で答えます。
        ${first && html`「${first.command} ${example}」なら、答えはあなただけに見えます。`}
      </p>`;
}

export function threadPane(where: Where, stage: PageStage): Html | undefined {
  const { as, at, thread: ts } = where;
  if (ts === undefined) return undefined;
  const all = stage.workspace.messages.all(at);
  const aside = all.filter((one) => one.ephemeralTo === as && one.thread_ts === ts);
  const shown = [...threadOf(all, ts), ...aside].toSorted((one, other) =>
    one.ts.localeCompare(other.ts),
  );
  return html`<aside class="thread" id="thread-${as}-${at}-${ts}" aria-label="スレッド">
    <header>
      <h2>スレッド</h2>
      <a href="${addressOf({ as, at })}" class="close" aria-label="スレッドを閉じる">×</a>
    </header>
    <div
      class="scrolling"
      id="thread-${as}-${at}-${ts}-messages"
      data-bottom
      tabindex="0"
      role="log"
      aria-label="スレッドのメッセージ"
    >
      ${when(shown.length === 0, () => html`<p class="empty">この投稿は、もうありません。</p>`)}
      <ol class="messages">
        ${messages(shown, where, stage)}
      </ol>
    </div>
    ${when(shown.length > 0, () => composer(where, stage, ts))}
  </aside>`;
}
