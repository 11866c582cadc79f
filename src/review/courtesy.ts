/** あいさつ: a reply that only says thanks or that it was read is no comment. */

const courtesies = [
  '承知(?:いた|致)?しました',
  '了解(?:です|しました|いたしました|致しました)?',
  'かしこまりました',
  'わかりました|分かりました',
  '拝見(?:しました|いたしました|します)',
  '確認(?:しました|いたしました|します|いたします)',
  '(?:どうも)?ありがとうございま(?:す|した)',
  '(?:どうぞ|何卒)?(?:よろしく|宜しく)お(?:願い|ねがい)(?:し|いたし|致し)ま(?:す)',
  'お疲れ様です|お疲れさまです|お世話になっ(?:て)?(?:おり)?ます|おはようございます|こんにちは',
  'はい|はーい|OK|ok|オーケー|了',
  '助かります|お手数(?:を)?おかけし(?:て)?ます',
];

const onlyCourtesies = new RegExp(`^(?:${courtesies.join('|')})+$`, 'u');

/** Whom a reply is to, what stands between words and after them, and pictures: 「👍」, `:pray:`. */
const trimmings =
  /<@[UW][A-Z0-9]+(?:\|[^>]*)?>|[\s、。，．,.!！~〜～・…（）()「」*_]|:[a-z0-9_+-]+:|\p{Extended_Pictographic}|\uFE0F/gu;

/**
 * Tells whether a text holds nothing but courtesies.
 *
 * An empty text is none: it may come with a file.
 */
export function isCourtesy(text: string): boolean {
  const words = text.normalize('NFKC').slice(0, 200).replaceAll(trimmings, '');
  if (text.length > 200) return false;
  return words === '' ? text.trim() !== '' : onlyCourtesies.test(words);
}
