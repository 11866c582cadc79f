/** ファイルを付ける: files that are chosen, or dropped on a place, wait beside the text until it is sent. */

import { sendFile } from './send.js';

/** Files that wait, by the id of their field. @type {Map<string, File[]>} */
const waiting = new Map();

export function startAttaching() {
  document.addEventListener('page-changed', showAll);
  document.addEventListener('change', ({ target }) => {
    const field = target instanceof HTMLInputElement ? fieldOf(target.closest('.attach')) : null;
    if (!(target instanceof HTMLInputElement) || field === null) return;
    attach(field, [...(target.files ?? [])]);
    target.value = ''; // The same file may be chosen once more
  });
  document.addEventListener('dragover', (event) => {
    if (placeUnder(event) !== null) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const field = placeUnder(event)?.querySelector('.composer[data-write=say] textarea');
    if (!(field instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    attach(field, [...(event.dataTransfer?.files ?? [])]);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.attached button') : null;
    const field = fieldOf(button);
    if (!(button instanceof HTMLButtonElement) || field === null) return;
    const left = (waiting.get(field.id) ?? []).filter((_, at) => String(at) !== button.value);
    keep(field, left);
    field.focus();
  });
}

/** @param {HTMLTextAreaElement} field */
export function filesOf(field) {
  return waiting.get(field.id) ?? [];
}

/**
 * Takes away what waits, and sends it up.
 *
 * @param {HTMLTextAreaElement} field
 * @returns {Promise<string[] | undefined>} the ids; nothing where one could not be sent
 */
export async function sendAttached(field) {
  const files = filesOf(field);
  keep(field, []);
  /** @type {string[]} */
  const ids = [];
  for (const file of files) {
    const id = await sendFile(file);
    if (id === undefined) return undefined;
    ids.push(id);
  }
  return ids;
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {File[]} files
 */
export function attach(field, files) {
  keep(field, [...filesOf(field), ...files]);
}

/** @param {DragEvent} event */
function placeUnder({ target, dataTransfer }) {
  const hasFiles = dataTransfer?.types.includes('Files') ?? false;
  return hasFiles && target instanceof Element ? target.closest('.pane, .thread') : null;
}

/** @param {Element | null} element */
function fieldOf(element) {
  const field = element?.closest('.composer')?.querySelector('textarea');
  return field instanceof HTMLTextAreaElement ? field : null;
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {File[]} files
 */
function keep(field, files) {
  waiting.set(field.id, files);
  show(field);
}

function showAll() {
  for (const field of document.querySelectorAll('.composer textarea')) {
    if (field instanceof HTMLTextAreaElement) show(field);
  }
}

/** @param {HTMLTextAreaElement} field */
function show(field) {
  const list = field.closest('.composer')?.querySelector('.attached');
  list?.replaceChildren(...filesOf(field).map(({ name }, at) => chip(name, at)));
}

/**
 * @param {string} name
 * @param {number} at
 */
function chip(name, at) {
  const item = document.createElement('li');
  item.className = 'chip';
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'chip-detach'; // That of a search, .chip-remove, takes the chip away by itself
  remove.value = String(at);
  remove.textContent = '×';
  remove.setAttribute('aria-label', `「${name}」を付けるのをやめる`);
  item.append(name, remove);
  return item;
}
