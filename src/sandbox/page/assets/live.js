/** 新しくする: fetches the page again after each change, and shows what has come for others. */

import { send, me } from './send.js';
import { morph } from './morph.js';
import { showToast } from './toast.js';

let isBusy = false;
let isAgain = false;

/** Listens for changes until the page is left. */
export function startLive() {
  const events = new EventSource('/live');
  events.addEventListener('change', () => void refresh());
  events.addEventListener('message', ({ data }) => {
    tellOf(JSON.parse(data));
  });
}

/**
 * Goes to another place of the page, and remembers it in the browser's history.
 *
 * @param {string} address
 */
export async function go(address) {
  history.pushState(null, '', address);
  await refresh();
  arrive();
}

/** Opens Home as Slack does when somebody looks at it. */
export function arrive() {
  if (document.body.dataset['at'] === 'home') void send({ do: 'home' });
}

/** Fetches once more when something changes while it fetches; `data-busy` says that it does. */
export async function refresh() {
  isAgain = true;
  if (isBusy) return;
  isBusy = true;
  document.documentElement.dataset['busy'] = 'true';
  try {
    while (isAgain) {
      isAgain = false;
      await fetchOnce();
    }
  } catch {
    // The server is gone; the next deed says so, and its return is heard of as a change
  } finally {
    isBusy = false;
    delete document.documentElement.dataset['busy'];
  }
}

async function fetchOnce() {
  const response = await fetch(location.href);
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const atEnd = listsAtEnd();
  document.dispatchEvent(new Event('page-changes'));
  morph(document.body, fresh.body);
  document.dispatchEvent(new Event('page-changed'));
  scrollToEnd(atEnd);
}

/** @returns {Map<string, boolean>} by id, whether the newest message was in sight */
function listsAtEnd() {
  const lists = [...document.querySelectorAll('[data-bottom]')];
  return new Map(
    lists.map((one) => [one.id, one.scrollTop + one.clientHeight >= one.scrollHeight - 40]),
  );
}

/** @param {Map<string, boolean>} atEnd A list that was not there before begins at its end. */
export function scrollToEnd(atEnd = new Map()) {
  for (const one of document.querySelectorAll('[data-bottom]')) {
    if (atEnd.get(one.id) ?? true) one.scrollTop = one.scrollHeight;
  }
}

/** @param {{ to: string, channel: string, thread?: string, excerpt: string }} sent */
function tellOf({ to, channel, thread, excerpt }) {
  const { at } = document.body.dataset;
  if (to === me() && at === channel) return;
  const query = new URLSearchParams({ as: to, at: channel, ...(thread && { thread }) });
  const name = document.querySelector(`[data-person="${CSS.escape(to)}"]`)?.textContent ?? to;
  const words = `${name}さんに、${document.body.dataset['bot']}からメッセージが届きました：「${excerpt}」`;
  showToast({ kind: 'news', words, href: `/?${query}` });
}
