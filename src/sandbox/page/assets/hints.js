/** 書くときの候補: commands after 「/」 and names after 「@」, chosen with the arrows and Enter or by a click. */

/** @param {HTMLTextAreaElement} field */
export function showHints(field) {
  const list = listOf(field);
  if (list === null) return;
  const word = wordBefore(field);
  for (const [at, one] of [...list.children].entries()) one.id = `${field.id}-hint-${at}`;
  const fitting = [...list.children].filter((one) => fits(one, word));
  for (const one of list.children)
    if (one instanceof HTMLElement) one.hidden = !fitting.includes(one);
  list.hidden = fitting.length === 0;
  mark(field, list, fitting[0]);
}

export function startHints() {
  // Before the field loses its focus
  document.addEventListener('mousedown', (event) => {
    const { target } = event;
    const option = target instanceof Element ? target.closest('.hints [role=option]') : null;
    const field = option?.closest('.composer')?.querySelector('textarea');
    if (!option || !field) return;
    event.preventDefault();
    insert(field, option);
  });
}

/** @param {HTMLTextAreaElement} field */
export function hideHints(field) {
  const list = listOf(field);
  if (list === null || list.hidden) return false;
  list.hidden = true;
  field.removeAttribute('aria-activedescendant');
  return true;
}

/** @param {HTMLTextAreaElement} field */
export function chooseHint(field) {
  const list = listOf(field);
  const option = list === null || list.hidden ? null : list.querySelector('[aria-selected=true]');
  if (option === null) return false;
  insert(field, option);
  return true;
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {string} key
 */
export function moveHint(field, key) {
  const list = listOf(field);
  if (list === null || list.hidden) return false;
  const shown = [...list.children].filter((one) => one instanceof HTMLElement && !one.hidden);
  const at = shown.findIndex((one) => one.getAttribute('aria-selected') === 'true');
  const step = key === 'ArrowDown' ? 1 : -1;
  mark(field, list, shown[(at + step + shown.length) % shown.length]);
  return true;
}

/** @param {HTMLTextAreaElement} field */
function listOf(field) {
  const list = field.form?.querySelector('.hints') ?? null;
  return list instanceof HTMLElement ? list : null;
}

/**
 * A command stands at the very beginning, a name behind its sign.
 *
 * @param {HTMLTextAreaElement} field
 */
function wordBefore({ value, selectionStart }) {
  const before = value.slice(0, selectionStart);
  return /^\/\S*$/.exec(before)?.[0] ?? /@[^\s@]*$/.exec(before)?.[0] ?? '';
}

/**
 * @param {Element} option
 * @param {string} word
 */
function fits(option, word) {
  return word !== '' && (option.getAttribute('data-insert') ?? '').startsWith(word);
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {Element} option
 */
function insert(field, option) {
  const { value, selectionStart } = field;
  const word = wordBefore(field);
  const before = value.slice(0, selectionStart - word.length);
  const text = option.getAttribute('data-insert') ?? '';
  field.value = `${before}${text}${value.slice(selectionStart)}`;
  const end = before.length + text.length;
  field.setSelectionRange(end, end);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {Element} list
 * @param {Element | undefined} chosen
 */
function mark(field, list, chosen) {
  for (const one of list.children) one.setAttribute('aria-selected', String(one === chosen));
  if (chosen === undefined) field.removeAttribute('aria-activedescendant');
  else field.setAttribute('aria-activedescendant', chosen.id);
}
