/** 数の読み: digits and kanji numerals. Read only beside a word that wants a number. */

/**
 * A number of up to three digits, or kanji up to 九十九 that do not begin another word: the 一 of
 * 一覧 and the 三 of 三軒茶屋 are no numbers.
 */
export const numeral =
  '(?:\\d{1,3}(?!\\d|\\.\\d)|[一二三四五六七八九十]{1,3}(?!(?![番以未])[一-龠々]))';

const kanjiDigits = '一二三四五六七八九';

/**
 * Returns the number that a numeral says.
 *
 * @example
 * numberOf('十二'); // 12
 */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.includes('十')) return digitOf(text);
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : digitOf(tens)) * 10 + digitOf(ones);
}

function digitOf(kanji: string): number {
  return kanji === '' ? 0 : kanjiDigits.indexOf(kanji) + 1;
}

const kanjiThreshold =
  /[一二三四五六七八九十百]+(?=\s*(?:以上|以下|未満|を(?:下|上|超|割|切)|超))/g;

/** Returns the text with 「九十以上百未満」 as 90以上100未満. */
export function withKanjiFigures(text: string): string {
  return text.replace(kanjiThreshold, (figure) => {
    if (!figure.includes('百')) return String(numberOf(figure));
    const [hundreds = '', rest = ''] = figure.split('百');
    return String((hundreds === '' ? 1 : digitOf(hundreds)) * 100 + numberOf(rest));
  });
}

const kanjiNumber =
  /[一二三四五六七八九]?百(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?(?:点([〇一二三四五六七八九]+))?/;

/**
 * Returns the figure of a hundred or more that is written in kanji; 「百」 alone begins too many words.
 *
 * @example
 * kanjiFigure('なぜ百六十一点五'); // '161.5'
 */
export function kanjiFigure(text: string): string | undefined {
  const [found, decimals] = kanjiNumber.exec(text) ?? [];
  if (found === undefined || found === '百') return undefined;
  const [whole = ''] = found.split('点');
  const places = Array.from(decimals ?? '').map((digit) => digitOf(digit === '〇' ? '' : digit));
  return places.length === 0 ? `${hundredsOf(whole)}` : `${hundredsOf(whole)}.${places.join('')}`;
}

function hundredsOf(kanji: string): number {
  const [hundreds = '', rest = ''] = kanji.split('百');
  return (hundreds === '' ? 1 : digitOf(hundreds)) * 100 + (rest === '' ? 0 : numberOf(rest));
}
