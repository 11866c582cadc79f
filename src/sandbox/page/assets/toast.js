/** 知らせ: a few words in the corner, spoken by screen readers; errors stay until somebody closes them. */

const shownMs = 20_000;

/**
 * @typedef {{
 *   kind: 'news' | 'trouble',
 *   words: string,
 *   detail?: string | undefined,
 *   href?: string | undefined,
 * }} Toast
 */

/** @param {Toast} toast `detail` is for those who develop, `href` where the news stand. */
export function showToast({ kind, words, detail, href }) {
  const toast = document.createElement('div');
  toast.className = `toast ${kind}`;
  toast.append(sentence(words, href));
  if (detail !== undefined) toast.append(details(detail));
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.setAttribute('aria-label', '知らせを閉じる');
  close.addEventListener('click', () => {
    toast.remove();
  });
  toast.append(close);
  document.querySelector('#toasts')?.append(toast);
  if (kind === 'news') setTimeout(() => toast.remove(), shownMs);
}

/**
 * @param {string} words
 * @param {string | undefined} href
 */
function sentence(words, href) {
  const line = document.createElement(href === undefined ? 'p' : 'a');
  line.textContent = words;
  if (href !== undefined) line.setAttribute('href', href);
  return line;
}

/** @param {string} text */
function details(text) {
  const box = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = '開発者向けの詳細';
  const words = document.createElement('pre');
  words.textContent = text;
  box.append(summary, words);
  return box;
}
