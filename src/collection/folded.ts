/** 表記をそろえる: what keyboards, fonts and encodings write differently becomes the same letters. */

/**
 * Returns a text without spaces, in half-width letters where there are any, with one kind of dash.
 *
 * For comparing only: a Shift_JIS file brings 「―」 and 「～」 back where 「—」 and 「〜」 were sent out.
 *
 * @example
 * folded('５ – Ａ４'); // '5-A4'
 */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b-\u200f\u2060\ufeff]/gu, '')
    .replaceAll(/[-‐‑‒–—―−─━ー]/gu, '-')
    .replaceAll(/[~〜∼]/gu, '~');
}
