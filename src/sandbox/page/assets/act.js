/** 押す、選ぶ: buttons and menus in messages and views, shortcuts, and the menu of a message. */

import { confirmed } from './confirm.js';
import { readField } from './fields.js';
import { go } from './live.js';
import { send } from './send.js';
import { showToast } from './toast.js';

export function startActing() {
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element) void onClick(event, event.target);
  });
  document.addEventListener('change', ({ target }) => {
    const element = target instanceof Element ? target.closest('[data-kind]') : null;
    if (!(element instanceof HTMLElement) || element.closest('.block-input')) return;
    if (!element.matches('.search, button, a, details')) void act(element);
  });
  document.addEventListener('submit', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLFormElement) || !target.matches('[data-day]')) return;
    event.preventDefault();
    const date = target.querySelector('input')?.value ?? '';
    void send({ do: 'day', date });
  });
}

/**
 * @param {MouseEvent} event
 * @param {Element} target
 */
async function onClick(event, target) {
  const own = target.closest('button[data-do]');
  closeMenus(target);
  if (own instanceof HTMLButtonElement) {
    await ownButton(own);
    return;
  }
  const link = target.closest('a[href]');
  if (link instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey) follow(event, link);
  const pressed = target.closest('button, a');
  const element = pressed?.closest('[data-kind]');
  if (!(pressed instanceof HTMLElement) || !(element instanceof HTMLElement)) return;
  if (element.closest('.block-input') || element.matches('.search')) return;
  const isChoice = element !== pressed;
  await act(element, isChoice ? valueOf(pressed) : undefined);
}

/** @param {Element} pressed */
function valueOf(pressed) {
  return pressed instanceof HTMLButtonElement
    ? pressed.value
    : (pressed.getAttribute('data-value') ?? '');
}

/**
 * Tells the app that an element was pressed, or what was chosen in it.
 *
 * @param {HTMLElement} element
 * @param {string | undefined} [chosen]
 */
export async function act(element, chosen) {
  if (!(await confirmed(element.dataset['confirm']))) return;
  const { blockId: block, actionId: action, kind } = element.dataset;
  const choose =
    kind === 'button' || kind === 'icon_button' ? undefined : (chosen ?? readField(element));
  element.setAttribute('aria-busy', 'true');
  await send({
    do: 'act',
    on: surfaceOf(element),
    block,
    action,
    ...(choose !== undefined && { choose }),
  });
  element.removeAttribute('aria-busy');
}

/**
 * Says in which message or view an element stands.
 *
 * @param {Element} element
 */
export function surfaceOf(element) {
  const view = element.closest('[data-view-id]');
  if (view instanceof HTMLElement) return { kind: 'view', id: view.dataset['viewId'] };
  return { kind: 'message', ...placeOf(element) };
}

/** @param {Element} element */
function placeOf(element) {
  const message = element.closest('.message');
  const { channel, ts } = message instanceof HTMLElement ? message.dataset : {};
  return { channel, ts };
}

/** What the page itself offers. @param {HTMLButtonElement} button */
async function ownButton(button) {
  if (!(await confirmed(button.dataset['confirm']))) return;
  const { value } = button;
  const isInMessage = button.closest('.message') !== null;
  switch (button.dataset['do']) {
    case 'day':
      await send({ do: 'day', days: Number(value) });
      return;
    case 'remove':
      await send({ do: 'remove', ...placeOf(button) });
      return;
    case 'react':
      await send({ do: 'react', ...placeOf(button), name: value });
      return;
    case 'shortcut': {
      const on = isInMessage ? { on: { kind: 'message', ...placeOf(button) } } : {};
      await send({ do: 'shortcut', callbackId: value, ...on });
      return;
    }
    case 'copy':
      await navigator.clipboard.writeText(value);
      showToast({ kind: 'news', words: 'リンクをコピーしました。' });
  }
}

/**
 * Links within the page, and Slack's own to messages, lead there without loading it anew.
 *
 * @param {MouseEvent} event
 * @param {HTMLAnchorElement} link
 */
function follow(event, link) {
  const url = new URL(link.href);
  const [, at, seconds, rest] = /^\/archives\/(\w+)\/p(\d{10})(\d{6})$/.exec(url.pathname) ?? [];
  const isOwn = url.origin === location.origin && url.pathname === '/';
  if (!isOwn && at === undefined) return;
  event.preventDefault();
  const as = document.body.dataset['as'] ?? '';
  const inside = new URLSearchParams({ as, at: at ?? '', link: `${seconds}.${rest}` });
  void go(isOwn ? link.href : `/?${inside}`);
}

/** Only one menu is open, and none after something in it was chosen. @param {Element} target */
function closeMenus(target) {
  const isToggle = target.closest('summary') !== null;
  for (const menu of document.querySelectorAll('details.menu[open], details.overflow[open]')) {
    if (!(isToggle && menu.contains(target))) menu.removeAttribute('open');
  }
}
