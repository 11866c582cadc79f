/** 上の帯: what this is, and the day on which the bot believes to be. */

import type { Html } from '../draw/html.ts';
import { html } from '../html.ts';
import type { PageClock, PageStage } from '../stage.ts';
import { dayText } from './time.ts';

export function topBar({ offers, clock }: PageStage): Html {
  return html`<header class="top">
    <h1>
      ${offers.bot}を試す <small>この画面はSlackではありません。どこにもつながっていません。</small>
    </h1>
    ${clock && dayOf(clock)}
  </header>`;
}

function dayOf(clock: PageClock): Html {
  const today = clock.today();
  const note = clock.note();
  return html`<form class="day" data-day>
    <span>ボットの今日：<b>${dayText(today)} ${clock.time()}</b></span>
    <button type="button" data-do="day" value="1">＋1日</button>
    <button type="button" data-do="day" value="7">＋7日</button>
    <label class="moment">
      <input type="date" id="day" min="${dayAfter(today)}" aria-label="進める先の日付" />
      <span class="moment-said" data-empty="日付を選ぶ" data-keep aria-hidden="true"></span>
    </label>
    <button type="submit">進める</button>
    <small>
      日付を進めると、その日の10:00になります。お知らせは平日の9:30から18:00に届きます。戻すことはできません。
    </small>
    ${note === undefined ? undefined : html`<small class="quiet">${note}</small>`}
  </form>`;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
