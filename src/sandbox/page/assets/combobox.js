/** 探して選ぶ: asks the server what a menu offers for the letters typed, and keeps what is chosen. */

import { send } from './send.js';
import { act, surfaceOf } from './act.js';

const typingPauseMs = 150;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;
/** Only the answer to the last letter counts. */
let asked = 0;

export function startComboboxes() {
  document.addEventListener('focusin', ({ target }) => {
    const field = fieldOf(target);
    // One that is wrong is led to, and its list would hide what is wrong with it and with the others
    if (field !== undefined && field.ariaInvalid !== 'true') void offer(field, '');
  });
  document.addEventListener('click', ({ target }) => {
    const field = fieldOf(target);
    if (field !== undefined && partsOf(field)?.list.hidden) void offer(field, field.value);
  });
  document.addEventListener('input', ({ target }) => {
    const field = fieldOf(target);
    if (field === undefined) return;
    clearTimeout(pause);
    pause = setTimeout(() => void offer(field, field.value), typingPauseMs);
  });
  document.addEventListener('keydown', (event) => {
    const field = fieldOf(event.target);
    if (field !== undefined && !event.isComposing) onKey(event, field);
  });
  document.addEventListener('focusout', ({ target }) => {
    const field = fieldOf(target);
    if (field !== undefined) leave(field);
  });
  document.addEventListener('mousedown', (event) => {
    const option =
      event.target instanceof Element ? event.target.closest('.search [role=option]') : null;
    if (!(option instanceof HTMLElement)) return;
    event.preventDefault(); // The field keeps its focus
    choose(option);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.chip-remove') : null;
    const search = button?.closest('.search');
    button?.closest('.chip')?.remove();
    const field = search?.querySelector('[role=combobox]');
    if (field instanceof HTMLElement) field.focus();
  });
}

/** @param {EventTarget | null} target */
function fieldOf(target) {
  return target instanceof HTMLInputElement && target.matches('.search [role=combobox]')
    ? target
    : undefined;
}

/** @param {Element} inside */
function partsOf(inside) {
  const search = inside.closest('.search');
  const field = search?.querySelector('[role=combobox]');
  const list = search?.querySelector('[role=listbox]');
  if (!(search instanceof HTMLElement && field instanceof HTMLInputElement)) return undefined;
  return list instanceof HTMLElement ? { search, field, list } : undefined;
}

/**
 * @param {HTMLInputElement} field
 * @param {string} typed
 */
async function offer(field, typed) {
  const parts = partsOf(field);
  if (parts === undefined) return;
  const { search, list } = parts;
  if (typed.length < Number(search.dataset['minQuery'] ?? 0)) return;
  asked += 1;
  const mine = asked;
  const { blockId: block, actionId: action } = search.dataset;
  const on = surfaceOf(search);
  const { offered = '' } = await send({ do: 'offer', on, block, action, typed, list: list.id });
  if (mine !== asked || document.activeElement !== field) return;
  list.innerHTML = offered; // Escaped where it was drawn
  if (list.children.length === 0) list.append(nothing());
  list.hidden = false;
  field.setAttribute('aria-expanded', 'true');
  mark(parts, 0);
}

function nothing() {
  const line = document.createElement('li');
  line.className = 'nothing';
  line.textContent = '当てはまるものがありません';
  return line;
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} field
 */
function onKey(event, field) {
  const parts = partsOf(field);
  if (parts === undefined) return;
  const { list } = parts;
  const { key } = event;
  if (list.hidden) {
    if (key === 'ArrowDown') void offer(field, '');
    return;
  }
  const marked = list.querySelector('[aria-selected=true]');
  if (key === 'ArrowDown' || key === 'ArrowUp') mark(parts, key === 'ArrowDown' ? 1 : -1);
  else if (key === 'Enter' && marked instanceof HTMLElement) choose(marked);
  else if (key === 'Escape') hide(parts);
  else return;
  event.preventDefault();
}

/**
 * @typedef {{ search: HTMLElement, field: HTMLInputElement, list: HTMLElement }} Parts
 * @param {Parts} parts
 * @param {number} step
 */
function mark({ field, list }, step) {
  const options = [...list.querySelectorAll('[role=option]')];
  const now = options.findIndex((one) => one.getAttribute('aria-selected') === 'true');
  const next = options[(Math.max(now, 0) + step + options.length) % options.length];
  for (const one of options) one.setAttribute('aria-selected', String(one === next));
  next?.scrollIntoView({ block: 'nearest' });
  if (next === undefined) field.removeAttribute('aria-activedescendant');
  else field.setAttribute('aria-activedescendant', next.id);
}

/** @param {Parts} parts */
function hide({ field, list }) {
  list.hidden = true;
  field.setAttribute('aria-expanded', 'false');
  field.removeAttribute('aria-activedescendant');
}

/** @param {HTMLElement} option */
function choose(option) {
  const parts = partsOf(option);
  if (parts === undefined) return;
  const { search, field } = parts;
  const { value = '', label = '' } = option.dataset;
  if (search.matches('.several')) {
    addChip(search, value, label);
    field.value = '';
  } else {
    const held = search.querySelector('input[type=hidden]');
    if (held instanceof HTMLInputElement) held.value = value;
    field.value = label;
    field.dataset['chosen'] = label;
  }
  hide(parts);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  if (search.closest('.block-input') === null) void act(search);
}

/** What was typed and not chosen is not sent, and so does not stay; an emptied field is empty. */
/** @param {HTMLInputElement} field */
function leave(field) {
  const parts = partsOf(field);
  if (parts === undefined) return;
  hide(parts);
  const { search } = parts;
  if (search.matches('.several')) {
    field.value = '';
    return;
  }
  const held = search.querySelector('input[type=hidden]');
  const chosen = field.dataset['chosen'] ?? field.defaultValue;
  if (field.value !== '') field.value = chosen;
  else if (held instanceof HTMLInputElement) {
    held.value = '';
    field.dataset['chosen'] = '';
  }
}

/**
 * @param {HTMLElement} search
 * @param {string} value
 * @param {string} label
 */
function addChip(search, value, label) {
  const chips = search.querySelector('.chips');
  const most = Number(search.dataset['maxSelected'] ?? Infinity);
  const chosen = [...search.querySelectorAll('.chip input')];
  const isThere = chosen.some((one) => one instanceof HTMLInputElement && one.value === value);
  if (chips === null || isThere || chosen.length >= most) return;
  const chip = document.createElement('span');
  chip.className = 'chip';
  const held = document.createElement('input');
  held.type = 'hidden';
  held.name = search.dataset['name'] ?? '';
  held.value = value;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'chip-remove';
  remove.setAttribute('aria-label', `「${label}」を外す`);
  remove.textContent = '×';
  chip.append(held, label, remove);
  chips.append(chip);
}
