/** 送る: what was done goes to the page's own server, with the token of this start. */

import { showToast } from './toast.js';

const token = document.querySelector('meta[name="page-token"]')?.getAttribute('content') ?? '';

/** Who sits before the page. */
export function me() {
  return document.body.dataset['as'] ?? '';
}

/**
 * Sends one deed, and shows what went wrong with it.
 *
 * @param {Record<string, unknown>} deed
 * @returns {Promise<{ done: boolean, offered?: string }>}
 */
export async function send(deed) {
  const body = JSON.stringify({ by: me(), ...deed });
  const answer = await posted('/do', body, 'application/json');
  const told = answer ?? { done: false, words: lost };
  if (!told.done) showToast({ kind: 'trouble', words: told.words, detail: told.detail });
  return told;
}

/**
 * Sends a file up, as Slack does before a form is sent.
 *
 * @param {File} file
 * @returns {Promise<string | undefined>} its id
 */
export async function sendFile(file) {
  const query = new URLSearchParams({ by: me(), name: file.name });
  const answer = await posted(`/files?${query}`, file, 'application/octet-stream');
  if (answer?.id === undefined) {
    showToast({
      kind: 'trouble',
      words: `「${file.name}」を送れませんでした。32MBまでのファイルにしてください。`,
    });
  }
  return answer?.id;
}

const lost =
  'この画面は、もう動いていないようです。端末で npm start をもう一度実行し、この画面を開き直してください。';

/**
 * @param {string} path
 * @param {BodyInit} body
 * @param {string} type
 * @returns {Promise<any>} nothing where the server is gone or did not like it
 */
async function posted(path, body, type) {
  try {
    const headers = { 'content-type': type, 'x-page-token': token };
    const response = await fetch(path, { method: 'POST', body, headers });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
