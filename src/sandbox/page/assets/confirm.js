/** 確かめる: the question that an element asks before it acts. */

/**
 * @param {string | undefined} written JSON as Slack writes a confirm object, or with plain strings
 * @returns {Promise<boolean>} true at once where nothing is asked
 */
export function confirmed(written) {
  if (written === undefined) return Promise.resolve(true);
  const { title, text, confirm, deny, style } = JSON.parse(written);
  const dialog = document.createElement('dialog');
  dialog.className = 'question';
  const heading = document.createElement('h2');
  heading.textContent = wordsOf(title) ?? '確認';
  const words = document.createElement('p');
  words.textContent = wordsOf(text) ?? '';
  const foot = document.createElement('footer');
  const no = button(wordsOf(deny) ?? 'キャンセル', 'button');
  const yes = button(wordsOf(confirm) ?? 'はい', `button ${style ?? 'primary'}`);
  foot.append(no, yes);
  dialog.append(heading, words, foot);
  dialog.setAttribute('aria-label', heading.textContent);
  document.querySelector('#questions')?.append(dialog);
  return new Promise((resolve) => {
    no.addEventListener('click', () => {
      dialog.close('no');
    });
    yes.addEventListener('click', () => {
      dialog.close('yes');
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    dialog.showModal();
  });
}

/** @param {unknown} said */
function wordsOf(said) {
  if (typeof said === 'string') return said;
  return typeof said === 'object' && said !== null && 'text' in said
    ? String(said.text)
    : undefined;
}

/**
 * @param {string} label
 * @param {string} look
 */
function button(label, look) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = look;
  made.textContent = label;
  return made;
}
