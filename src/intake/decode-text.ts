/** 文字コード: the text of a file whose encoding nobody tells us. */

import { Unreadable } from './unreadable.ts';

/**
 * Returns a text in UTF-8, UTF-16 with its mark, or Shift_JIS as Excel writes it (CP932).
 *
 * Strict: a byte that does not belong makes it no text at all. What passes for Shift_JIS only by
 * accident is refused too, or broken UTF-8 and EUC-JP would be taken in as other characters.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = markedText(bytes) ?? decode('utf-8', bytes) ?? shiftJisText(bytes);
  // Control characters stand in no table that people made
  if (text === undefined || /[^\P{Cc}\t\n\r]/u.test(text)) throw new Unreadable({ is: 'not-text' });
  return text;
}

function markedText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes) ?? '\0';
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes) ?? '\0';
  return undefined;
}

function shiftJisText(bytes: Uint8Array): string | undefined {
  const text = decode('shift_jis', bytes);
  if (text === undefined || isBrokenUtf8(bytes)) return undefined;
  const euc = decode('euc-jp', bytes);
  return euc !== undefined && looksLikeEuc(text) ? undefined : text;
}

/** A few wrong bytes in what is UTF-8 otherwise: Shift_JIS would leave hardly a letter right. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const foreign = new TextDecoder('utf-8').decode(bytes).match(/[^\p{ASCII}]/gu) ?? [];
  return foreign.filter((letter) => letter === '�').length * 4 < foreign.length;
}

/** EUC-JP read as Shift_JIS is nearly all half-width katakana, with its own comma before each kana. */
function looksLikeEuc(text: string): boolean {
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  const halfWidth = foreign.filter((letter) => letter >= '｡' && letter <= 'ﾟ');
  const commas = halfWidth.filter((letter) => letter === '､' || letter === '･');
  return halfWidth.length * 2 > foreign.length && commas.length * 5 > halfWidth.length;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
