/** 添付: the files of a message, pictures shown, everything to be fetched. */

import type { Message } from '../../state/messages.ts';
import type { Html } from '../draw/html.ts';
import { pictureType } from '../picture-type.ts';
import { html, when } from '../html.ts';
import type { PageStage } from '../stage.ts';

export function messageFiles({ files = [] }: Message, { workspace }: PageStage): Html | undefined {
  return when(
    files.length > 0,
    () =>
      html`<ul class="files">
        ${files.map(({ id, title }) => {
          const kept = workspace.files.find(id);
          const isPicture = pictureType(kept?.bytes) !== undefined;
          return html`<li>
            ${when(
              isPicture,
              () => html`<img src="/files/${id}" alt="${kept?.altText ?? title}" />`,
            )}
            <a href="/files/${id}?save" download="${kept?.filename ?? title}"
              >${title}をダウンロード</a
            >
          </li>`;
        })}
      </ul>`,
  );
}
