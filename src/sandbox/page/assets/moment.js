/** 日付の欄: says in Japanese which day stands in a field, whatever language the browser speaks. */

const dayWords = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'UTC', // What stands in a field has no time zone
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
});

export function startMoments() {
  document.addEventListener('page-changed', sayAll);
  document.addEventListener('input', sayAll);
  document.addEventListener('reset', () => void Promise.resolve().then(sayAll));
  document.addEventListener('click', ({ target }) => {
    // The calendar, wherever in the field one presses, as in Slack
    if (target instanceof HTMLInputElement && target.closest('.moment')) target.showPicker();
  });
  sayAll();
}

function sayAll() {
  for (const said of document.querySelectorAll('.moment-said')) {
    const field = said.parentElement?.querySelector('input');
    if (!(said instanceof HTMLElement) || !field) continue;
    const words = field.value === '' ? (said.dataset['empty'] ?? '') : momentWords(field.value);
    if (said.textContent !== words) said.textContent = words;
  }
}

/**
 * @param {string} value e.g. `2026-11-20T09:30`
 * @returns {string} 「2026年11月20日(金) 09:30」
 */
function momentWords(value) {
  const [day = '', time = ''] = value.split('T');
  return `${dayWords.format(new Date(day))} ${time}`.trim();
}
