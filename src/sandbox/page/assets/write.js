/** 書く: messages are sent with Enter; what is half typed waits for whoever comes back. */

import { attach, filesOf, sendAttached } from './attach.js';
import { chooseHint, hideHints, moveHint, showHints } from './hints.js';
import { go } from './live.js';
import { send } from './send.js';

/** Half-typed texts, by the id of their field. */
const drafts = new Map();

export function startWriting() {
  document.addEventListener('page-changed', restoreDrafts);
  document.addEventListener('input', ({ target }) => {
    if (!isField(target)) return;
    drafts.set(target.id, target.value);
    showHints(target);
  });
  document.addEventListener('keydown', (event) => {
    if (isField(event.target) && !event.isComposing) onKey(event, event.target);
  });
  document.addEventListener('submit', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLFormElement) || !target.matches('.composer')) return;
    event.preventDefault();
    const field = target.querySelector('textarea');
    if (field !== null) void sendText(target, field);
  });
}

/**
 * @param {EventTarget | null} target
 * @returns {target is HTMLTextAreaElement}
 */
function isField(target) {
  return target instanceof HTMLTextAreaElement && target.matches('.composer textarea');
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLTextAreaElement} field
 */
function onKey(event, field) {
  const { key, shiftKey } = event;
  if (key === 'Escape') {
    if (hideHints(field)) event.preventDefault();
    else leave(field);
    return;
  }
  const isChoosing = (key === 'Enter' || key === 'Tab') && !shiftKey && chooseHint(field);
  const isMoving = (key === 'ArrowDown' || key === 'ArrowUp') && moveHint(field, key);
  if (isChoosing || isMoving) event.preventDefault();
  else if (key === 'Enter' && !shiftKey) {
    event.preventDefault();
    field.form?.requestSubmit();
  }
}

/** @param {HTMLTextAreaElement} field */
function leave(field) {
  const link = field.form?.querySelector('[data-leave]');
  if (link instanceof HTMLAnchorElement) void go(link.href);
}

/**
 * The field is empty at once; what could not be sent comes back into it.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLTextAreaElement} field
 */
async function sendText(form, field) {
  const { write, channel, thread, ts } = form.dataset;
  const text = field.value;
  if (write === 'edit') {
    const { done } = await send({ do: 'edit', channel, ts, text });
    drafts.delete(field.id);
    if (done) leave(field);
    return;
  }
  const files = filesOf(field);
  field.value = '';
  hideHints(field);
  drafts.delete(field.id);
  const ids = await sendAttached(field);
  const said = { do: 'say', channel, text, files: ids, ...(thread !== undefined && { thread }) };
  if (ids !== undefined && (await send(said)).done) return;
  attach(field, files);
  if (field.value === '') {
    field.value = text;
    drafts.set(field.id, text);
  }
}

/** Puts half-typed texts back where the field was drawn anew. */
function restoreDrafts() {
  for (const field of document.querySelectorAll('.composer textarea')) {
    const draft = drafts.get(field.id);
    if (field instanceof HTMLTextAreaElement && draft !== undefined) field.value = draft;
  }
}
