/** 用紙の層: the form on top of all that are open before a person. */

import { drawView } from '../draw/draw-view.ts';
import type { Html } from '../draw/html.ts';
import { html, raw } from '../html.ts';
import { namesOf, type PageStage } from '../stage.ts';
import type { Where } from '../where.ts';

export function modalLayer({ as }: Where, stage: PageStage): Html {
  const open = stage.workspace.views.modals(as);
  const top = open.at(-1);
  if (top === undefined) return html`<div id="modals"></div>`;
  const drawn = drawView(top, { values: {}, errors: top.errors }, namesOf(stage));
  return html`<div id="modals" class="overlay">
    <div class="open-view" id="view-${top.id}" data-view="${top.id}" data-hash="${top.hash}">
      ${raw(drawn)}
    </div>
  </div>`;
}
