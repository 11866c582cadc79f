/** 用紙: the form on top: sent, closed, told of while somebody types; what was typed survives a look elsewhere. */

import { readFields, readForm } from './fields.js';
import { send } from './send.js';

/** Slack waits about as long before it tells the app what somebody types. */
const typingPauseMs = 400;

/** Forms that are not in sight now: below another one, or before somebody else. */
const kept = new Map();
/** @type {string | undefined} */
let shown;
/** @type {Element | null} */
let opener = null;
/** @type {Map<string, ReturnType<typeof setTimeout>>} */
const typing = new Map();

export function startForms() {
  document.addEventListener('page-changes', keepForm);
  document.addEventListener('page-changed', showForm);
  showForm();
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || !event.target.matches('.modal')) return;
    event.preventDefault();
    void sendOff(event.target);
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.modal [data-close]')) void closeTop();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (document.querySelector('dialog[open]') === null) void closeTop();
  });
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLElement) tellLater(target, 'on_character_entered');
  });
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof Element)) return;
    const field = target.closest('.modal [data-dispatch=on_change]');
    if (field instanceof HTMLElement) void tell(field);
  });
  document.addEventListener('keydown', (event) => {
    const { target, key, isComposing } = event;
    if (key !== 'Enter' || isComposing || !(target instanceof HTMLElement)) return;
    if (isTold(target, 'on_enter_pressed')) void tell(target);
  });
}

/** @param {HTMLFormElement} form */
async function sendOff(form) {
  const view = form.dataset['viewId'] ?? '';
  const button = form.querySelector('[type=submit]');
  if (button === null || button.hasAttribute('aria-busy')) return;
  forgetTyping();
  button.setAttribute('aria-busy', 'true'); // A second press while it is on its way sends nothing
  const enter = await readForm(form);
  form.dataset['sent'] = 'true'; // Before it is: what is wrong may be drawn before the answer is here
  await send({ do: 'submit', view, enter });
  button.removeAttribute('aria-busy');
}

async function closeTop() {
  const form = document.querySelector('#modals .modal');
  if (!(form instanceof HTMLElement)) return;
  forgetTyping();
  const told = [...form.querySelectorAll('[data-dispatch]')].find(
    (one) => one instanceof HTMLElement,
  );
  if (told instanceof HTMLElement && form.dataset['typed'] === 'true') await tell(told);
  await send({ do: 'close', view: form.dataset['viewId'] ?? '' });
}

/**
 * @param {HTMLElement} field
 * @param {string} occasion
 */
function isTold(field, occasion) {
  return field.closest('.modal') !== null && (field.dataset['dispatch'] ?? '').includes(occasion);
}

/**
 * @param {HTMLElement} field
 * @param {string} occasion
 */
function tellLater(field, occasion) {
  if (!isTold(field, occasion)) return;
  const form = field.closest('.modal');
  if (form instanceof HTMLElement) form.dataset['typed'] = 'true';
  const block = field.dataset['blockId'] ?? '';
  clearTimeout(typing.get(block));
  typing.set(
    block,
    setTimeout(() => void tell(field), typingPauseMs),
  );
}

function forgetTyping() {
  for (const timer of typing.values()) clearTimeout(timer);
  typing.clear();
}

/** @param {HTMLElement} field */
async function tell(field) {
  const form = field.closest('.modal');
  if (!(form instanceof HTMLElement)) return;
  const block = field.dataset['blockId'] ?? '';
  await send({ do: 'type', view: form.dataset['viewId'] ?? '', block, enter: readFields(form) });
}

/** Puts the form in sight aside before the page changes, should it be gone afterwards. */
function keepForm() {
  const open = document.querySelector('#modals .open-view');
  if (open !== null) kept.set(open.id, open);
  if (open === null) opener = document.activeElement;
}

/** After the page has changed: a form that was there before is the same again, and has the focus. */
function showForm() {
  const open = document.querySelector('#modals .open-view');
  const before = open === null ? undefined : kept.get(open.id);
  if (open !== null && before !== undefined && before !== open) restore(open, before);
  if (open?.id !== shown) focusForm(open);
  else if (open !== null) focusWrong(open);
  shown = open?.id;
}

/**
 * What somebody had typed goes into the fields of the same name.
 *
 * @param {Element} open
 * @param {Element} before
 */
function restore(open, before) {
  for (const field of before.querySelectorAll('.block-input [data-kind]')) {
    const { blockId = '', actionId = '' } = field instanceof HTMLElement ? field.dataset : {};
    const place = `[data-block-id="${CSS.escape(blockId)}"][data-action-id="${CSS.escape(actionId)}"]`;
    open.querySelector(place)?.replaceWith(field);
  }
  kept.delete(open.id);
}

/** @param {Element | null} open */
function focusForm(open) {
  if (open === null) {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    return;
  }
  const controls = 'input:not([type=hidden]), textarea, select, [tabindex], button';
  const first =
    open.querySelector('[data-focus]') ??
    open.querySelector(`.modal-body :is(${controls})`) ??
    open.querySelector('.modal-foot button');
  if (first instanceof HTMLElement) first.focus();
}

/** What is wrong is led to once, when the answer comes. @param {Element} open */
function focusWrong(open) {
  const form = open.querySelector('.modal[data-sent]');
  const wrong = open.querySelector('[aria-invalid=true]');
  if (!(form instanceof HTMLElement) || !(wrong instanceof HTMLElement)) return;
  delete form.dataset['sent'];
  wrong.focus();
}
