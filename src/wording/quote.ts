/** 引用: words that somebody typed, made harmless before they are said back. */

import { cut } from './excerpt.ts';

const longest = 40;

/** Signs that a chat service could read as a mention or a link, and quotation marks of our own. */
const harmless: Record<string, string> = {
  '<': '＜',
  '>': '＞',
  '&': '＆',
  '@': '＠',
  '「': '『',
  '」': '』',
};

/**
 * Returns words as a quotation in 「」 that no surface can read as a mention, a link or a new line.
 *
 * Control characters and line breaks, the invisible ones too, are dropped; the rest is cut at 40
 * characters.
 *
 * @example
 * quote('<!channel> 渋谷区'); // 「＜!channel＞ 渋谷区」
 */
export function quote(words: string): string {
  const visible = words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  const safe = visible.replace(/[<>&@「」]/g, (sign) => harmless[sign] ?? '');
  return `「${cut(safe, longest)}」`;
}
