/** 欄を読む: what stands in each control, in the shape in which the server takes it. */

import { sendFile } from './send.js';

/** Files that are on the server already, so that a form sent twice sends them once. */
const sent = new WeakMap();

/**
 * Reads all fields of a form by their block, files left out.
 *
 * @param {Element} form
 */
export function readFields(form) {
  return Object.fromEntries(
    fieldsOf(form)
      .filter(({ dataset }) => dataset['kind'] !== 'file_input')
      .map((one) => [one.dataset['blockId'] ?? '', readField(one)]),
  );
}

/**
 * Reads all fields of a form by their block, and sends its files up.
 *
 * @param {Element} form
 */
export async function readForm(form) {
  /** @type {Record<string, string | string[]>} */
  const read = readFields(form);
  for (const one of fieldsOf(form)) {
    if (!(one instanceof HTMLInputElement) || one.type !== 'file') continue;
    read[one.dataset['blockId'] ?? ''] = await sendFiles([...(one.files ?? [])]);
  }
  return read;
}

/** @param {File[]} files */
async function sendFiles(files) {
  for (const file of files) if (!sent.has(file)) sent.set(file, await sendFile(file));
  return files.map((file) => sent.get(file)).filter((id) => id !== undefined);
}

/** @param {Element} form */
function fieldsOf(form) {
  return [...form.querySelectorAll('.block-input [data-kind]')].filter(
    (one) => one instanceof HTMLElement,
  );
}

/**
 * Returns what stands in an element of Block Kit, a list where several things may be chosen.
 *
 * @param {HTMLElement} element
 * @returns {string | string[]}
 */
export function readField(element) {
  if (element.matches('.search')) {
    const chosen = valuesIn(element, 'input[type=hidden]');
    return element.matches('.several') ? chosen : (chosen[0] ?? '');
  }
  if (element.matches('fieldset')) {
    const chosen = valuesIn(element, 'input:checked');
    return element.dataset['kind'] === 'radio_buttons' ? (chosen[0] ?? '') : chosen;
  }
  return readControl(element);
}

/** @param {HTMLElement} element */
function readControl(element) {
  if (element instanceof HTMLInputElement && element.type === 'datetime-local') {
    return element.value === '' ? '' : String(Date.parse(`${element.value}+09:00`) / 1000);
  }
  const isControl =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return isControl ? element.value : '';
}

/**
 * @param {Element} element
 * @param {string} selector
 */
function valuesIn(element, selector) {
  return [...element.querySelectorAll(selector)].flatMap((one) =>
    one instanceof HTMLInputElement ? [one.value] : [],
  );
}
