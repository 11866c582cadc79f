/** 画面の全体: one HTML document; the browser fetches it again after each change and takes what is new. */

import { html, when } from '../html.ts';
import type { PageStage } from '../stage.ts';
import type { Where } from '../where.ts';
import { modalLayer } from './modal-layer.ts';
import { pane, threadPane } from './pane.ts';
import { channels, people } from './sidebar.ts';
import { topBar } from './top-bar.ts';

export function page(where: Where, stage: PageStage): string {
  const { as, at, thread } = where;
  const isAsked = stage.workspace.views.modals(as).length > 0; // Nothing behind a form can be used
  const document = html`<!doctype html>
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="page-token" content="${stage.token}" />
        <title>${stage.offers.bot}を試す</title>
        <link rel="icon" href="/assets/icon.svg" />
        <link rel="stylesheet" href="/assets/page.css" />
        <link rel="stylesheet" href="/assets/frame.css" />
        <script type="module" src="/assets/main.js"></script>
      </head>
      <body data-as="${as}" data-at="${at}" data-bot="${stage.offers.bot}">
        <div
          class="frame${thread === undefined ? '' : ' with-thread'}"
          ${when(isAsked, () => html`inert`)}
        >
          ${topBar(stage)}
          <div class="sides">${people(where, stage)} ${channels(where, stage)}</div>
          ${pane(where, stage)} ${threadPane(where, stage)}
        </div>
        ${modalLayer(where, stage)}
        <div id="toasts" role="status" aria-live="polite" data-keep></div>
        <div id="questions" data-keep></div>
        <noscript><p class="empty">この画面には、JavaScriptが要ります。</p></noscript>
      </body>
    </html>`;
  return document.html;
}
