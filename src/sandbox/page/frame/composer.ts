/** 書く欄: where people write a message, with the commands, names and shortcuts that may stand in it. */

import type { Message } from '../../state/messages.ts';
import { drawEmoji } from '../draw/emoji.ts';
import type { Html } from '../draw/html.ts';
import { html, when } from '../html.ts';
import type { PageStage } from '../stage.ts';
import { addressOf, type Where } from '../where.ts';
import { namesIn, typedText } from '../wire-text.ts';

/** For a channel or, where one is given, for a thread. */
export function composer(where: Where, stage: PageStage, thread?: string): Html {
  const { as, at } = where;
  const label = thread === undefined ? `${placeName(at, stage)}へのメッセージ` : '返信する…';
  return html`<form
    class="composer"
    data-write="say"
    data-channel="${at}"
    ${when(thread !== undefined, () => html`data-thread="${thread}"`)}
  >
    <textarea
      id="write-${as}-${at}-${thread ?? 'channel'}"
      rows="1"
      aria-label="${label}"
      placeholder="${label}"
      enterkeyhint="send"
      autocomplete="off"
    ></textarea>
    <ul
      class="attached"
      aria-label="付けるファイル"
      id="attached-${as}-${at}-${thread ?? 'channel'}"
      data-keep
    ></ul>
    <ul class="hints" role="listbox" aria-label="候補" hidden data-keep>
      ${thread === undefined ? commands(stage) : undefined} ${mentions(stage)}
    </ul>
    <div class="composer-foot">
      ${when(thread === undefined, () => shortcuts(stage))}
      <label class="attach">
        ファイルを付ける<input type="file" multiple aria-label="ファイルを付ける" />
      </label>
      <small>Enterで送信、Shift＋Enterで改行</small>
      <button type="submit" class="send">送信</button>
    </div>
  </form>`;
}

/** In the place of the message's text. */
export function editor(one: Message, { as, at, thread }: Where, stage: PageStage): Html {
  const text = typedText(one.text, namesIn(stage.workspace, stage.offers.bot));
  return html`<form
    class="composer"
    data-write="edit"
    data-channel="${one.channel}"
    data-ts="${one.ts}"
  >
    <textarea id="edit-${one.ts}" rows="3" aria-label="投稿を編集" autocomplete="off">
${text}</textarea>
    <div class="composer-foot">
      <a href="${addressOf({ as, at, thread })}" data-leave>やめる</a>
      <button type="submit" class="send">保存</button>
    </div>
  </form>`;
}

function commands({ offers }: PageStage): Html[] {
  return offers.commands.map(
    ({ command, description, usage }) =>
      html`<li role="option" data-insert="${command} ">
        <b>${command}</b> ${usage} <small>${description}</small>
      </li>`,
  );
}

function mentions({ offers, workspace }: PageStage): Html[] {
  const names = [offers.bot, ...[...workspace.people.values()].map(({ name }) => name)];
  return names.map((name) => html`<li role="option" data-insert="@${name} "><b>@${name}</b></li>`);
}

function shortcuts({ offers }: PageStage): Html {
  const listed = offers.shortcuts.filter(({ type }) => type === 'global');
  return html`<details class="menu up">
    <summary aria-label="ショートカット" title="ショートカット">${drawEmoji('zap')}</summary>
    <ul>
      ${listed.map(
        ({ name, callbackId, description }) =>
          html`<li>
            <button type="button" data-do="shortcut" value="${callbackId}">
              ${name} <small>${description}</small>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

function placeName(at: string, { workspace, offers }: PageStage): string {
  return at.startsWith('D') ? offers.bot : `#${workspace.channels.get(at)?.name ?? at}`;
}
