/** 表記の統一: every way of writing a word becomes one, so that only meanings are compared. */

/** Longer questions are cut here: nobody types more, and nothing must run away. */
const longest = 4000;

/** Slack writes links as `<url|label>` and people as `<@U1>`; only the label is something said. */
const slackMarkup = /<(?:[@#!][^<>|]*|https?:[^<>|]*|mailto:[^<>|]*)(?:\|([^<>]*))?>/g;

/**
 * Returns the text in the one spelling in which questions are read: NFKC, lower case, hiragana for
 * katakana, one wave, one hyphen, one dash, no invisible characters, no emphasis marks.
 *
 * @example
 * fold('ﾒｻﾞｽｽｶﾞﾀ５〜⑦'); // 'めざすすがた5~7'
 */
export function fold(text: string): string {
  return text
    .slice(0, longest)
    .replace(slackMarkup, (_, label: string | undefined) => ` ${label ?? ''} `)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/([0-9０-９])(?=[①-⑳])/g, '$1の') // 7-2② is not 7-22
    .replace(/([①-⑳])(?=[0-9０-９①-⑳])/g, '$1 ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
    .replace(/[〜∼～]/g, '~')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/[―─━]/g, '—')
    .replace(/(\d)ー(\d)/g, '$1~$2')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d)[*_`]+(?=\d)/g, '$1 ')
    .replace(/[*_`]/g, '');
}

/** Marks that people leave out or add inside names: 「セラ・サービス」, 「WLB の 割合」. */
const betweenWords = /[\s・･「」『』()[\]{}【】〈〉、。,.!?:;"'“”‘’/\\|…\-—~&＆]/u;

/** The letters of a folded text without marks, and where each of them stood. */
export type Squashed = { letters: string; at: readonly number[] };

/** Returns the text without marks and spaces, remembering where each letter stood. */
export function squash(folded: string): Squashed {
  const at: number[] = [];
  let letters = '';
  for (let index = 0; index < folded.length; index += 1) {
    const letter = folded.charAt(index);
    if (!betweenWords.test(letter)) {
      letters += letter;
      at.push(index);
    }
  }
  return { letters, at };
}

/** Returns a word in the form in which `squash` leaves it. */
export function foldWord(word: string): string {
  return squash(fold(word)).letters;
}
