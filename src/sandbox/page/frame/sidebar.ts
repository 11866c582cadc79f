/** 左の列: as whom one looks, and where one can go; what is new there is counted. */

import type { Html } from '../draw/html.ts';
import { html, when } from '../html.ts';
import type { PageStage } from '../stage.ts';
import { addressOf, channelName, channelsOf, type Where } from '../where.ts';
import { directMessageId } from '../../state/channels.ts';

export function people({ as }: Where, stage: PageStage): Html {
  const { workspace, roles, unread } = stage;
  return html`<nav class="people" aria-label="だれとして使うか">
    <h2>だれとして使うか</h2>
    <ul>
      ${[...workspace.people.values()].map(
        ({ id, name }) =>
          html`<li>
            <a href="${addressOf({ as: id, at: 'home' })}" ${current(id === as)}>
              <span data-person="${id}">${name}</span> <small>${roles[id]}</small>
              ${badge(unread.count(id, directMessageId(id)))}
            </a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

export function channels({ as, at }: Where, stage: PageStage): Html {
  const { workspace, offers, unread } = stage;
  return html`<nav class="channels" aria-label="チャンネル">
    <h2>チャンネルとアプリ</h2>
    <ul>
      <li>
        <a href="${addressOf({ as, at: 'home' })}" ${current(at === 'home')}>
          ${offers.bot}のホーム
        </a>
      </li>
      ${channelsOf(as, workspace).map(
        (one) =>
          html`<li>
            <a href="${addressOf({ as, at: one.id })}" ${current(at === one.id)}>
              ${channelName(one, offers.bot)}${one.id.startsWith('D') ? 'とのメッセージ' : ''}
              ${badge(unread.count(as, one.id))}
            </a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function current(is: boolean): Html | undefined {
  return when(is, () => html`aria-current="page"`);
}

function badge(count: number): Html | undefined {
  return when(
    count > 0,
    () => html`<span class="unread"><span class="hidden">未読</span>${count}</span>`,
  );
}
